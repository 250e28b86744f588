import { tableOfHelpers, type Helper, type HelperTable } from '../handlebars/Helper';
import { helperCatalogue } from './helperCatalogue';
import type { LazyFamily } from './lazyFamily';

const CHINESE = /\p{sc=Han}/u;

/**
 * All helpers, with the work of those families of which one is wanted.
 * @param keys names of named arguments
 */
export async function loadHelpers(
  builtIn: readonly Helper[],
  wanted: readonly string[],
  keys: Iterable<string>,
): Promise<HelperTable> {
  const load = (more: readonly string[]): Promise<HelperTable> =>
    tableOf(builtIn, helperCatalogue, new Set([...wanted, ...more]));
  const helpers = [...builtIn, ...helperCatalogue.flatMap(({ outline }) => outline)];
  const known = new Set(helpers.flatMap(({ names }) => names));
  const knownKeys = new Set(helpers.flatMap(({ hash }) => hash?.flat() ?? []));
  const strange = wanted.filter((name) => !known.has(name) && CHINESE.test(name));
  const strangeKeys = [...keys].filter((key) => !knownKeys.has(key) && CHINESE.test(key));
  if (strange.length === 0 && strangeKeys.length === 0) return load([]);
  // A mistake, or written in Taiwan.
  const { withTaiwanNames } = await import('./taiwanNames');
  return withTaiwanNames(strange, strangeKeys, load);
}

async function tableOf(
  builtIn: readonly Helper[],
  families: readonly LazyFamily[],
  wanted: ReadonlySet<string>,
): Promise<HelperTable> {
  const helpers = await Promise.all(
    families.map((family) => {
      if (!family.names.some((name) => wanted.has(name))) return family.outline;
      const others = families.filter((other) => other !== family);
      const namesOfOthers = new Set(others.flatMap(({ names }) => names));
      return family.load(() => tableOf(builtIn, others, namesOfOthers));
    }),
  );
  return tableOfHelpers([...builtIn, ...helpers.flat()]);
}
