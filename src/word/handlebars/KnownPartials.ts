import type { PartialBody } from './Frame';

/** What a compilation asks about partials. */
export interface KnownPartials {
  /**
   * One of the registry, compiled now when only its caller's data name it.
   * @throws TemplateFault with its mistakes
   */
  get(name: string): PartialBody | undefined;
  /**
   * Compiles one of the registry.
   * @param unless Told in the end when neither the registry nor any inline partial has the name.
   */
  compile(name: string, unless?: () => void): void;
  /** @param name undefined when it is only known when the template runs */
  declareInline(name: string | undefined): void;
  /** All names known so far, those of inline partials too. */
  names(): Iterable<string>;
}
