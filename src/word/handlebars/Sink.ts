/** Where a running template writes; knows how a value is escaped, so that no caller can forget to. */
export interface Sink<Chunk> {
  /** A piece of the template itself, prepared when it was compiled. */
  chunk(chunk: Chunk): void;
  /**
   * A value.
   * @param escaped False for `{{{value}}}`; a sink that knows no trusted text may escape it all the same.
   */
  value(text: string, escaped: boolean): void;
  /**
   * Draws a value that is more than text; false when it is none, so that it is printed.
   * @throws HelperFault when it cannot be drawn where it stands
   */
  draw?(value: unknown): boolean;
  /** Until `outdent`, every line starts with these blanks; only plain text has lines that stand by themselves. */
  indent?(blanks: string): void;
  outdent?(): void;
  /** Whether so much waits to be taken that the writer had better wait for `drained`. */
  readonly full?: boolean;
  drained?(): Promise<void>;
}
