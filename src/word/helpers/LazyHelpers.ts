import { tableOfHelpers, type Helper, type HelperLibrary, type HelperTable } from '../handlebars/Helper';
import { helpersOf, type CallsOf, type HelperFamily } from '../handlebars/HelperFamily';

interface LazyFamily {
  readonly names: readonly string[];
  /** The definitions alone. */
  readonly outline: readonly Helper[];
  load(others: () => Promise<HelperTable>): Promise<readonly Helper[]>;
}

/**
 * A family whose work is fetched when a template names one of its helpers.
 * @param calls is given all helpers of the other families, ready to be called
 */
export function lazyFamily<Family extends HelperFamily>(
  family: Family,
  calls: (others: () => Promise<HelperTable>) => Promise<CallsOf<Family>>,
): LazyFamily {
  let loaded: Promise<readonly Helper[]> | undefined;
  return {
    names: Object.values(family).flatMap(({ names }) => names),
    outline: helpersOf(family),
    load: (others) => (loaded ??= calls(others).then((ready) => helpersOf(family, ready))),
  };
}

export class LazyHelpers implements HelperLibrary {
  private readonly familyOf = new Map<string, LazyFamily>();

  constructor(private readonly families: readonly LazyFamily[]) {
    for (const family of families) for (const name of family.names) this.familyOf.set(name, family);
  }

  async load(names: Iterable<string>): Promise<HelperTable> {
    const wanted = new Set<LazyFamily | undefined>();
    for (const name of names) wanted.add(this.familyOf.get(name));
    const helpers = await Promise.all(
      this.families.map((family) =>
        wanted.has(family) ? family.load(() => this.loadOthers(family)) : family.outline,
      ),
    );
    return tableOfHelpers(helpers.flat());
  }

  private loadOthers(family: LazyFamily): Promise<HelperTable> {
    return this.load(this.families.flatMap((other) => (other === family ? [] : other.names)));
  }
}
