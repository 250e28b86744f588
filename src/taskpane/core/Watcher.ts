import type { WorkbookChange } from '../../ports/LiveWorkbook';
import { addChange, NOTHING, type Changed } from './ChangedRows';
import type { OpenBook } from './OpenBook';
import type { CoreEvent } from './views/CoreEvent';

/** After the last keystroke in a cell; a user who goes on typing is not interrupted. */
const REST_MS = 400;
/** After rows or sheets came or went: more often than not the next follows. */
const STRUCTURE_REST_MS = 1_500;

interface WatcherOptions {
  /** Runs after whatever is under way. */
  run(task: () => Promise<void>): Promise<void>;
  wait(milliseconds: number, then: () => void): () => void;
  tell(event: CoreEvent): void;
  /** What is told after a re-check. */
  rechecked(): CoreEvent;
  failed(error: unknown): CoreEvent;
}

/** Reads again what others changed, after they rest. Never writes: every open pane hears of the same change. */
export class Watcher {
  private changed: Changed = NOTHING;
  private callOff: () => void = () => undefined;
  private end: () => Promise<void> = async () => undefined;

  constructor(
    private readonly book: OpenBook,
    private readonly options: WatcherOptions,
  ) {}

  async start(): Promise<void> {
    await this.stop();
    this.end = await this.book.workbook.watch((change) => this.hear(change));
  }

  async stop(): Promise<void> {
    this.forget();
    const { end } = this;
    this.end = async () => undefined;
    await end();
  }

  /** Everything has been read: what waited is in it. */
  forget(): void {
    this.callOff();
    this.changed = NOTHING;
  }

  /** Reads at once what waits to be read, and tells of it. */
  async settle(): Promise<void> {
    this.callOff();
    const { changed } = this;
    if (changed === NOTHING) return;
    this.changed = NOTHING;
    try {
      if (changed.kind === 'all') await this.book.readAll(() => undefined);
      else await this.book.readRows(changed.spans);
    } catch (error) {
      // What is not known any more is read as a whole the next time.
      this.changed = { kind: 'all' };
      throw error;
    }
    this.options.tell(this.options.rechecked());
  }

  private hear(change: WorkbookChange): void {
    if (!this.book.isOpen) return;
    const wasAll = this.changed.kind === 'all';
    this.changed = addChange(this.changed, change, this.book.snapshot);
    const isAll = this.changed.kind === 'all';
    if (isAll && !wasAll) this.options.tell({ kind: 'stale' });
    this.callOff();
    this.callOff = this.options.wait(isAll ? STRUCTURE_REST_MS : REST_MS, () => void this.catchUp());
  }

  private async catchUp(): Promise<void> {
    const { run, tell, failed } = this.options;
    await run(async () => {
      if (this.changed === NOTHING) return;
      tell({ kind: 'rechecking' });
      try {
        await this.settle();
      } catch (error) {
        tell(failed(error));
      }
    });
  }
}
