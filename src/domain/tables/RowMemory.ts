import type { Row } from '../snapshot/Snapshot';

/** What rows of a sheet were found to be, from one reading to the next: the same row in the same place is not looked at again. */
export class RowMemory {
  private readonly answers = new Map<string, Uint8Array>();

  constructor(
    private readonly rows: readonly Row[],
    private before: RowMemory | undefined,
  ) {}

  /** Lets go of the reading before. */
  settle(): void {
    this.before = undefined;
  }

  /**
   * By position, small numbers that mean something to who asks; 0 where nothing is known. Whoever asks fills them in.
   * @param question with everything that an answer depends on besides the row
   */
  recall(question: string): Uint8Array {
    const known = this.answers.get(question);
    if (known) return known;
    const answers = new Uint8Array(this.rows.length);
    const { before } = this;
    const old = before?.answers.get(question);
    if (before && old) {
      this.rows.forEach((row, position) => {
        if (row === before.rows[position]) answers[position] = old[position] ?? 0;
      });
    }
    this.answers.set(question, answers);
    return answers;
  }
}

/** The memories of one sheet: of its own rows and of those in native tables, by name. */
export class SheetMemory {
  private readonly parts = new Map<string, RowMemory>();

  constructor(private before: SheetMemory | undefined) {}

  of(part: string, rows: readonly Row[]): RowMemory {
    const memory = new RowMemory(rows, this.before?.parts.get(part));
    this.parts.set(part, memory);
    return memory;
  }

  /** Lets go of the reading before, once everything has been asked. */
  settle(): void {
    this.before = undefined;
    for (const memory of this.parts.values()) memory.settle();
  }
}
