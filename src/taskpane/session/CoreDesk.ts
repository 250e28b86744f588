import type { PaneCore } from '../core/PaneCore';
import type { Progress } from '../core/views/CoreEvent';
import type { FailureView } from '../core/views/FailureView';
import { WorkerStopped } from '../core/worker/workerTroubles';
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

/** A core on its way to work. */
interface Launch {
  readonly started: Promise<CoreHandle>;
  /** It knows the workbook, unless that is what it is asked for first. */
  readonly ready: Promise<PaneCore>;
}

/**
 * The core and the queue before it: one long action at a time, none twice. A core that is lost is told of at once and
 * replaced when something is asked for again.
 */
export class CoreDesk {
  /** What makes a new core know the workbook, before anything else is asked of it. */
  opening: CoreTask = async () => undefined;
  private launch: Launch | undefined;
  private readonly waiting = new Set<WorkKind>();
  private last: Promise<void> = Promise.resolve();
  private generation = 0;
  private callOff: () => void = () => undefined;
  private ended: Promise<never> = this.nextEnd();

  constructor(
    private readonly store: SessionStore,
    private readonly host: SessionHost,
  ) {}

  /** Reads the workbook, again where that has been done before. */
  open(): Promise<void> {
    return this.work('open', (core, progress) => this.opening(core, progress));
  }

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
      await Promise.race([this.withCore('ask', (core) => task(core)), this.ended]);
    } catch (error) {
      if (error !== ENDED) this.tellFailure(error);
    }
  }

  /** Ends the core, whatever it is doing, and forgets what waits. @returns what was under way */
  cancel(): WorkKind | undefined {
    const { work } = this.store.state();
    if (!work?.canBeCancelled) return undefined;
    this.drop();
    return work.kind;
  }

  /** @param passes the next long action puts it right, whatever it is */
  tell(failure: FailureView, retry?: WorkKind, passes = false): void {
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
        ...(passes && { passes }),
      },
    });
  }

  /** Ends the core. Whoever waits for it is called off, and what waits is forgotten. */
  private drop(): void {
    const { launch, callOff } = this;
    this.launch = undefined;
    this.generation += 1;
    this.waiting.clear();
    this.ended = this.nextEnd();
    callOff();
    if (launch) endWhenStarted(launch);
  }

  /** The core has ended without our doing. */
  private lose(launch: Launch): void {
    if (this.launch !== launch) return;
    const { work } = this.store.state();
    this.drop();
    // What was being read again is not any more.
    this.store.dispatch({ kind: 'freshnessChanged', freshness: 'current' });
    if (work?.kind === 'open') this.store.dispatch({ kind: 'stageReached', stage: 'closed' });
    const stopped = new WorkerStopped(work !== undefined && !work.canBeCancelled);
    this.tell(describeFailure(stopped, this.store.state().language), work?.kind, true);
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
      await Promise.race([this.withCore(kind, (core) => task(core, progress), progress), ended]);
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

  private async withCore(
    kind: WorkKind | 'ask',
    task: (core: PaneCore) => Promise<void>,
    progress: (progress: Progress) => void = () => undefined,
  ): Promise<void> {
    this.launch ??= this.start(async (core) => {
      if (kind !== 'open') await this.opening(core, progress);
    });
    const { launch } = this;
    try {
      await task(await launch.ready);
    } catch (error) {
      // A core that never came is asked for again the next time.
      await launch.ready.catch(() => {
        if (this.launch !== launch) return;
        this.launch = undefined;
        endWhenStarted(launch);
      });
      throw error;
    }
  }

  private start(prepare: (core: PaneCore) => Promise<void>): Launch {
    const started = this.startCore();
    const ready = started.then(async ({ core }) => {
      await prepare(core);
      return core;
    });
    const launch = { started, ready };
    const lost = started.then(({ gone }) => gone).then(() => this.lose(launch));
    // That it did not start is told to whoever waits for it.
    lost.catch(() => undefined);
    return launch;
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

function endWhenStarted({ started }: Launch): void {
  void started.then((handle) => handle.end()).catch(() => undefined);
}
