import type { HeldNames } from './heldNames';

/** What a tag was to print and could not: the model does not have it, or it is a group of fields. */
export interface MissingValue {
  /** Number of the tag in its part, 1-based. */
  readonly tag: number;
  /** The partial the tag stands in, when it stands in one. */
  readonly partial?: string;
  /** As written: `会议.地点`; of a helper that gave a group, its name. */
  readonly name: string;
  /** How often it was to be printed. */
  readonly times: number;
  /** Of a group of fields, or a list of such. */
  readonly holds?: HeldNames & {
    /** What the tag calls: a field, a helper that gives items of its list, any other. */
    readonly of: 'field' | 'items' | 'helper';
  };
}
