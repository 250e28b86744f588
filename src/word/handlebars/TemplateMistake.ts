import type { Saying } from '../mistakes/Saying';

/** Something the author of a template must change. */
export interface TemplateMistake {
  /** Number of the tag in its part, 1-based; how it is written and where it stands is known by the part. */
  readonly tag: number;
  /** The partial of the registry the tag stands in, when it stands in one. */
  readonly partial?: string;
  readonly says: Saying;
}
