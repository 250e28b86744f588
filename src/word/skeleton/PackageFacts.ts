import type { TakenIds } from './TakenIds';

/** What must be known about a package before anything may be added to it. */
export interface PackageFacts {
  readonly taken: TakenIds;
  /** In lower case. */
  readonly partNames: ReadonlySet<string>;
  /** By part. */
  readonly relationshipIds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Style ids by name. */
  readonly styles: ReadonlyMap<string, string>;
}
