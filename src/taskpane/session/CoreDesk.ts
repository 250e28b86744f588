import type { PaneCore } from '../core/PaneCore';
import type { Progress } from '../core/views/CoreEvent';
import type { FailureView } from '../core/views/FailureView';
import type { CoreHandle } from './CoreHandle';
import { describeFailure } from './describeFailure';
import type { SessionHost } from './SessionHost';
import type { SessionStore } from './SessionStore';
import type { WorkKind } from './WorkKind';

/** Nothing has been written while these run, so that they can be ended at any moment. */
const cancellable: ReadonlySet<WorkKind> = new Set(['open', 'check', 'report']);

export type CoreTask = (core: PaneCore, progress: (progress: Progress) => void) => Promise<void>;

/** Thrown at whoever waits for a core that has been ended. */
const ENDED = Symbol('ended');

/** The core and the queue before it: one long action at a time, none twice. */
export class CoreDesk {
  private handle: Promise<CoreHandle> | undefined;
  private readonly waiting = new Set<WorkKind>();
  private last: Promise<void> = Promise.resolve();
  private generation = 0;
  private callOff: () => void = () => undefined;
  private ended: Promise<never> = this.nextEnd();

  constructor(
    private readonly store: SessionStore,
    private readonly host: SessionHost,
  ) {}

  /** A long action, behind those that were asked for before. Asked for again while it waits or runs: the same one. */
  work(kind: WorkKind, task: CoreTask): Promise<void> {
    if (this.waiting.has(kind)) return this.last;
    this.waiting.add(kind);
    const { generation } = this;
    this.last = this.last.then(() => (generation === this.generation ? this.run(kind, task) : undefined));
    return this.last;
  }

  /** A short question: beside the queue. What fails is told, unless the core was ended meanwhile. */
  async ask(task: (core: PaneCore) => Promise<void>): Promise<void> {
    try {
      await Promise.race([this.withCore(task), this.ended]);
    } catch (error) {
      if (error !== ENDED) this.tellFailure(error);
    }
  }

  /** Ends the core, whatever it is doing, and forgets what waits. @returns what was under way */
  cancel(): WorkKind | undefined {
    const { work } = this.store.state();
    if (!work?.canBeCancelled) return undefined;
    const { handle } = this;
    this.handle = undefined;
    this.generation += 1;
    this.waiting.clear();
    const { callOff } = this;
    this.ended = this.nextEnd();
    callOff();
    void handle?.then((one) => one.end()).catch(() => undefined);
    return work.kind;
  }

  tell(failure: FailureView, retry?: WorkKind): void {
    const { message, hint, details } = failure;
    this.store.dispatch({
      kind: 'told',
      tone: 'error',
      text: {
        kind: 'failure',
        message,
        hint,
        ...(details !== undefined && { details }),
        ...(retry && { retry }),
      },
    });
  }

  private tellFailure(error: unknown, retry?: WorkKind): void {
    this.tell(describeFailure(error, this.store.state().language), retry);
  }

  private async run(kind: WorkKind, task: CoreTask): Promise<void> {
    const { dispatch } = this.store;
    const { generation, ended } = this;
    const isCurrent = (): boolean => generation === this.generation;
    dispatch({ kind: 'workBegun', work: kind, canBeCancelled: cancellable.has(kind) });
    const progress = (step: Progress): void => {
      if (isCurrent()) dispatch({ kind: 'progressed', progress: step });
    };
    try {
      await Promise.race([this.withCore((core) => task(core, progress)), ended]);
    } catch (error) {
      if (error !== ENDED) {
        if (kind === 'open') dispatch({ kind: 'stageReached', stage: 'closed' });
        this.tellFailure(error, kind);
      }
    } finally {
      if (isCurrent()) this.waiting.delete(kind);
      dispatch({ kind: 'workEnded' });
    }
  }

  private async withCore(task: (core: PaneCore) => Promise<void>): Promise<void> {
    this.handle ??= this.startCore();
    const { handle } = this;
    try {
      await task((await handle).core);
    } catch (error) {
      // A core that never came is asked for again the next time.
      await handle.catch(() => {
        if (this.handle === handle) this.handle = undefined;
      });
      throw error;
    }
  }

  private async startCore(): Promise<CoreHandle> {
    await this.host.ready;
    return this.host.startCore(this.store.state().language);
  }

  private nextEnd(): Promise<never> {
    const end = new Promise<never>((_, fail) => {
      this.callOff = () => fail(ENDED);
    });
    // Nobody may be waiting for it.
    end.catch(() => undefined);
    return end;
  }
}
