import { transformSync } from '@swc/core';
import Handlebars from 'handlebars';
import type { PublicCase } from './PublicCase';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Table = Record<string, unknown>;

/** Swallows any assertion made beside the ones recorded. */
const anything: unknown = new Proxy(() => undefined, {
  get: (_, key) => (key === 'then' ? undefined : anything),
  apply: () => anything,
});

/**
 * Runs a file of the public suite with a test bench that notes what is expected instead of checking it.
 * @returns its cases, and the names of its tests that expect nothing of a template
 */
export function recordCases(suite: string, source: string): { cases: PublicCase[]; others: string[] } {
  const cases: PublicCase[] = [];
  const others: string[] = [];
  const titles: string[] = [];
  const hooks: (() => void)[] = [];
  let noted: PublicCase[] = [];

  const describe = (title: string, body: () => void): void => {
    titles.push(title);
    const outside = hooks.length;
    body();
    hooks.length = outside;
    titles.pop();
  };
  const it = (title: string, body: () => void): void => {
    noted = [];
    const name = [...titles, title].join(' > ');
    globals.kbnHandlebarsEnv = null;
    for (const hook of hooks) hook();
    try {
      body();
    } catch {
      // An assertion on what a stand-in gave back; what was noted before it counts.
    }
    if (noted.length === 0) others.push(`${suite} | ${name}`);
    cases.push(
      ...noted.map((one, index) => ({ ...one, name: noted.length > 1 ? `${name} #${index + 1}` : name })),
    );
  };
  const tests = Object.assign(it, { skip: it });
  const expectTemplate = (
    template: string,
    options: { beforeEach?: () => void; beforeRender?: () => void } = {},
  ): unknown => {
    options.beforeEach?.();
    options.beforeRender?.();
    const one: Mutable<PublicCase> = {
      suite,
      name: '',
      template,
      input: {},
      helpers: {},
      partials: {},
      decorators: {},
      compileOptions: {},
      runtimeOptions: {},
      environment: globals.kbnHandlebarsEnv ?? Handlebars.create(),
      expected: undefined,
    };
    const note = (expected: string | undefined): void => {
      // Only a text is expected here: a case that expects none must be refused.
      noted.push({ ...one, expected });
    };
    const bench = {
      withInput: (input: unknown) => set({ input }),
      withHelper: (name: string, helper: unknown) => set({ helpers: { ...one.helpers, [name]: helper } }),
      withHelpers: (helpers: Table) => set({ helpers: { ...one.helpers, ...helpers } }),
      withPartial: (name: string, partial: unknown) =>
        set({ partials: { ...one.partials, [name]: partial } }),
      withPartials: (partials: Table) => set({ partials: { ...one.partials, ...partials } }),
      withDecorator: (name: string, decorator: unknown) =>
        set({ decorators: { ...one.decorators, [name]: decorator } }),
      withDecorators: (decorators: Table) => set({ decorators: { ...one.decorators, ...decorators } }),
      withCompileOptions: (compileOptions: Table = {}) => set({ compileOptions }),
      withRuntimeOptions: (runtimeOptions: Table = {}) => set({ runtimeOptions }),
      withMessage: () => bench,
      toCompileTo: note,
      toThrow: () => note(undefined),
    };
    const set = (change: Partial<PublicCase>): typeof bench => {
      Object.assign(one, change);
      return bench;
    };
    return bench;
  };
  const globals: Table & { kbnHandlebarsEnv: typeof Handlebars | null } = { kbnHandlebarsEnv: null };
  const modules: Readonly<Record<string, unknown>> = {
    '../..': { __esModule: true, default: Handlebars },
    '../__jest__/test_bench': {
      expectTemplate,
      forEachCompileFunctionName: (each: (name: string) => void) => each('compile'),
    },
  };
  const { code } = transformSync(source, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const parameters: Table = {
    require: (name: string) => modules[name],
    exports: {},
    describe,
    it: tests,
    test: tests,
    expect: anything,
    jest: anything,
    beforeEach: (hook: () => void) => void hooks.push(hook),
    afterEach: () => undefined,
    global: globals,
    kbnHandlebarsEnv: null,
  };
  // eslint-disable-next-line no-new-func -- the suite's files are test code, to be run with stand-ins of our own
  new Function(...Object.keys(parameters), code)(...Object.values(parameters));
  return { cases, others };
}
