/** A field that a tag prints and the model does not have. */
export interface MissingValue {
  /** Number of the tag in its part, 1-based. */
  readonly tag: number;
  /** The partial the tag stands in, when it stands in one. */
  readonly partial?: string;
  /** As written: `会议.地点`. */
  readonly name: string;
  /** How often it was to be printed. */
  readonly times: number;
}
