import type { PartialBody } from './Frame';

/** What a compilation asks about partials. */
export interface KnownPartials {
  /** One of the registry, once compiled. */
  get(name: string): PartialBody | undefined;
  /**
   * Compiles one of the registry.
   * @param unless Told in the end when neither the registry nor any inline partial has the name.
   */
  compile(name: string, unless?: () => void): void;
  /** For calls whose name is only known when the template runs. */
  compileAll(): void;
  /** @param name undefined when it is only known when the template runs */
  declareInline(name: string | undefined): void;
}
