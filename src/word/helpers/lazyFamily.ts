import type { Helper, HelperTable } from '../handlebars/Helper';
import { helpersOf, type CallsOf, type HelperFamily } from '../handlebars/HelperFamily';

/** Helpers of which only the definitions are there until a template names one. */
export interface LazyFamily {
  readonly names: readonly string[];
  /** The definitions alone. */
  readonly outline: readonly Helper[];
  load(others: () => Promise<HelperTable>): Promise<readonly Helper[]>;
}

/** @param calls is given all helpers of the other families, ready to be called */
export function lazyFamily<Family extends HelperFamily>(
  family: Family,
  calls: (others: () => Promise<HelperTable>) => Promise<CallsOf<Family>>,
): LazyFamily {
  let loaded: Promise<readonly Helper[]> | undefined;
  return {
    names: Object.values(family).flatMap(({ names }) => names),
    outline: helpersOf(family),
    load(others) {
      loaded ??= calls(others).then((ready) => helpersOf(family, ready));
      // What did not come, the network being away, is asked for again the next time.
      loaded.catch(() => (loaded = undefined));
      return loaded;
    },
  };
}
