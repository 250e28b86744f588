import {
  tableOfHelpers,
  type CalledNames,
  type Helper,
  type HelperLibrary,
  type HelperTable,
} from '../handlebars/Helper';
import type { LazyFamily } from './lazyFamily';

const CHINESE = /\p{sc=Han}/u;

/** Loads the catalogue for templates that call more than what is there, and the work of those they name. */
export class LazyHelpers implements HelperLibrary {
  private readonly ready: HelperTable;

  /** @param alone names of helpers that need no argument */
  constructor(
    private readonly builtIn: readonly Helper[],
    private readonly alone: ReadonlySet<string>,
    private readonly catalogue: () => Promise<readonly LazyFamily[]>,
  ) {
    this.ready = tableOfHelpers(builtIn);
  }

  async load({ called, bare, keys = [] }: CalledNames): Promise<HelperTable> {
    const wanted = [...called, ...[...bare].filter((name) => this.alone.has(name))];
    if (wanted.every((name) => this.ready.has(name))) return this.ready;
    const families = await this.catalogue();
    const load = (more: readonly string[]): Promise<HelperTable> =>
      this.tableOf(families, new Set([...wanted, ...more]));
    const helpers = [...this.builtIn, ...families.flatMap(({ outline }) => outline)];
    const known = new Set(helpers.flatMap(({ names }) => names));
    const knownKeys = new Set(helpers.flatMap(({ hash }) => hash?.flat() ?? []));
    const strange = wanted.filter((name) => !known.has(name) && CHINESE.test(name));
    const strangeKeys = [...keys].filter((key) => !knownKeys.has(key) && CHINESE.test(key));
    if (strange.length === 0 && strangeKeys.length === 0) return load([]);
    // A mistake, or written in Taiwan.
    const { withTaiwanNames } = await import('./taiwanNames');
    return withTaiwanNames(strange, strangeKeys, load);
  }

  private async tableOf(families: readonly LazyFamily[], wanted: ReadonlySet<string>): Promise<HelperTable> {
    const helpers = await Promise.all(
      families.map((family) => {
        if (!family.names.some((name) => wanted.has(name))) return family.outline;
        const others = families.filter((other) => other !== family);
        return family.load(() => this.tableOf(others, new Set(others.flatMap(({ names }) => names))));
      }),
    );
    return tableOfHelpers([...this.builtIn, ...helpers.flat()]);
  }
}
