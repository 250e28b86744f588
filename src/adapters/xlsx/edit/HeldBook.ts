import type { CellEdit } from '../../../ports/LiveWorkbook';
import { readBook } from '../draw/BookXml';
import { findOwnMarks } from '../draw/ownMarks';
import { PackageEdits } from '../draw/PackageEdits';
import { refuseSealed } from '../draw/refuseUnsafe';
import { naming } from '../naming';
import { BookEdits } from './BookEdits';
import { CellMemory } from './CellMemory';
import { CellWriter } from './CellWriter';
import { watchRecalculation } from './watchRecalculation';

/** A file in memory that changes as a whole or by cells. */
export class HeldBook {
  readonly #memory = new CellMemory();
  #edits: BookEdits;
  #own: ReadonlySet<string> | undefined;
  /** One thing after the other. */
  #last: Promise<unknown> = Promise.resolve();

  /** @param onChange after each change that can be seen */
  constructor(
    edits: BookEdits,
    readonly fileName: string,
    private readonly onChange: () => void,
  ) {
    this.#edits = edits;
  }

  /** The file as it is now; another one when it was changed as a whole. */
  get edits(): BookEdits {
    return this.#edits;
  }

  /** Does a work when those before it have ended. @throws ProductError with the fact `file` */
  queue<Result>(work: () => Promise<Result>): Promise<Result> {
    const named = () => naming(this.fileName, work);
    const next = this.#last.then(named, named);
    this.#last = next;
    return next;
  }

  /** Changes parts of the file; what comes of it is opened anew. */
  async change<Result>(work: (edits: PackageEdits, part: string) => Promise<Result>): Promise<Result> {
    const edits = this.#edits.packageEdits();
    const result = await work(edits, this.#edits.book.part);
    if (edits.isChanged) {
      this.#edits = await BookEdits.open(await edits.save());
      this.#own = undefined;
      this.onChange();
    }
    return result;
  }

  /** @returns what takes it back */
  async write(edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
    await this.refuseSealed();
    const styles = await this.#edits.styles();
    const writer = new CellWriter(this.#edits, this.#memory, styles);
    const inverse: CellEdit[] = [];
    try {
      await watchRecalculation(this.#edits);
      for (const edit of edits) inverse.unshift(await writer.add(edit));
      writer.commit();
    } finally {
      if (!this.#edits.isChanged) styles?.reset();
    }
    this.onChange();
    return inverse;
  }

  /** Signed and shared workbooks are not to be changed. */
  async refuseSealed(): Promise<void> {
    const edits = new PackageEdits(this.#edits.source);
    await refuseSealed(edits, await readBook(edits, this.#edits.book.part));
  }

  /** Names of the sheets we drew. */
  async ownSheets(): Promise<ReadonlySet<string>> {
    if (this.#own) return this.#own;
    const edits = new PackageEdits(this.#edits.source);
    const marks = await findOwnMarks(edits, await readBook(edits, this.#edits.book.part));
    this.#own = new Set(marks.sheets.map(({ name }) => name));
    return this.#own;
  }

  /** The bytes; parts nothing was done to are the very ones that were opened. */
  async save(): Promise<Uint8Array> {
    const edits = this.#edits.packageEdits();
    return edits.isChanged ? edits.save() : this.#edits.bytes;
  }
}
