import Handlebars from 'handlebars';
import type { Helper, HelperPlace, HelperTable } from '../../../../src/word/handlebars/Helper';
import type { DataFrame } from '../../../../src/word/handlebars/Frame';
import { lookUp } from '../../../../src/word/handlebars/lookUp';
import { builtIn, renderAsText, TextSink } from '../renderAsText';
import type { PublicCase } from './PublicCase';

type Table = Readonly<Record<string, unknown>>;
type HelperFunction = (this: unknown, ...args: unknown[]) => unknown;

/** What Handlebars 4.7.10 itself gives. */
export function renderByHandlebars(one: PublicCase): string {
  const { helpers, partials, decorators, runtimeOptions, environment } = one;
  const options = {
    helpers,
    partials: { ...partials },
    decorators,
    ...runtimeOptions,
  } as Handlebars.RuntimeOptions;
  return environment.compile(one.template, one.compileOptions as CompileOptions)(one.input, options);
}

/** What our engine gives; helpers given as code are called as Handlebars calls them. */
export function renderByUs(one: PublicCase): string {
  const { compileOptions, environment } = one;
  const partials = textsOf({
    ...environment.partials,
    ...one.partials,
    ...(one.runtimeOptions['partials'] as object),
  });
  const sink = new TextSink({
    noEscape: compileOptions['noEscape'] === true,
    preventIndent: compileOptions['preventIndent'] === true,
  });
  const texts = [one.template, ...Object.values(partials)].join('\n');
  const standard = Handlebars.create().helpers;
  const registered = Object.entries(environment.helpers).filter(([name]) => !(name in standard));
  const given = Object.entries({
    ...Object.fromEntries(registered),
    ...one.helpers,
    ...(one.runtimeOptions['helpers'] as object),
  });
  const helpers: HelperTable = new Map([
    ...builtIn,
    ...given
      .filter(([, call]) => typeof call === 'function')
      .map(([name, call]) => [name, helperOf(name, call as HelperFunction, texts, sink)] as const),
  ]);
  const print = { refuseMissing: compileOptions['strict'] === true };
  const variables = one.runtimeOptions['data'] as Table;
  return renderAsText({
    template: one.template,
    model: one.input,
    partials,
    helpers,
    sink,
    print,
    variables,
  });
}

function textsOf(partials: Table): Record<string, string> {
  return Object.fromEntries(
    Object.entries(partials).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function helperOf(name: string, call: HelperFunction, texts: string, sink: TextSink): Helper {
  const about = { names: [name], does: { 'zh-CN': '', en: '' }, atLeast: 0, atMost: 99 };
  const asBlock = new RegExp(
    `\\{\\{~?[#^]\\s*\\[?${name}\\]?[\\s~}]|\\{\\{\\{\\{\\s*${name}[\\s}]|else ${name} `,
  );
  if (!asBlock.test(texts)) {
    return {
      ...about,
      kind: 'value',
      call: (args, hash, place) => call.call(place.context, ...args, optionsOf(name, hash, place)),
    };
  }
  return {
    ...about,
    kind: 'block',
    repeats: true,
    call(args, hash, body) {
      const common = optionsOf(name, hash, body);
      const fn = (context: unknown, more: { data?: Table; blockParams?: unknown[] } = {}): string => {
        const changed = more.data !== undefined && more.data !== common.data;
        return sink.capture(() => body.run(context, changed ? more.data : undefined, more.blockParams));
      };
      const counted = Object.assign(fn, { blockParams: body.named ? 1 : 0 });
      const options = { ...common, fn: counted, inverse: () => sink.capture(() => body.runElse()) };
      const result = call.call(body.context, ...args, options);
      if (result !== undefined && result !== null) sink.write(String(result));
    },
  };
}

const optionsOf = (name: string, hash: Table, place: HelperPlace) => ({
  name,
  hash: { ...hash },
  data: dataOf(place.data),
  lookupProperty: lookUp,
});

function dataOf(frame: DataFrame | undefined): Table | undefined {
  if (!frame) return undefined;
  const outer = dataOf(frame.outer);
  return { ...outer, ...frame.values, _parent: outer };
}
