import { ProductError } from '../../base/ProductError';
import type { MissingValue } from './MissingValue';
import type { Sink } from './Sink';
import type { Waiting } from './Waiting';

/** What one run of a template may cost; the template and the data are both somebody else's. */
export interface RunLimits {
  /** Statements executed and helpers called inside them, loops unrolled. */
  readonly steps: number;
}

export const DEFAULT_RUN_LIMITS: RunLimits = { steps: 10_000_000 };

/** Blocks, partials and brackets inside each other, while compiling and while running: well within the stack. */
export const MAX_LEVELS = 400;

export interface PrintRules {
  /** Printed for a field without a value. */
  readonly emptyText: string;
  /** Between the items of a list that is printed as a value. */
  readonly listSeparator: string;
  /** Strict: a field that the model does not have is a mistake, instead of `emptyText`. */
  readonly refuseMissing?: boolean;
}

/** Everything that changes while a template runs. */
export class Run<Chunk> {
  private steps = 0;
  private levels = 0;
  private readonly missed = new Map<object, MissingValue>();

  constructor(
    readonly sink: Sink<Chunk>,
    readonly print: PrintRules,
    private readonly limits: RunLimits,
  ) {}

  /**
   * Before the statements of a block or a partial.
   * @param cost in steps
   * @returns false when it lies too deep
   * @throws ProductError `template.tooManySteps`
   */
  enter(cost: number): boolean {
    this.spend(cost);
    this.levels += 1;
    return this.levels <= MAX_LEVELS;
  }

  /** @throws ProductError `template.tooManySteps` */
  spend(cost: number): void {
    this.steps += cost;
    if (this.steps > this.limits.steps) {
      throw new ProductError('template.tooManySteps', { limit: this.limits.steps });
    }
  }

  leave(): void {
    this.levels -= 1;
  }

  /** What a loop waits for between two of its items. */
  pause(): Waiting {
    return this.sink.full === true ? this.sink.drained?.() : undefined;
  }

  /** Counts what could not be printed. */
  miss(tag: object, value: () => Omit<MissingValue, 'times'>): void {
    const known = this.missed.get(tag);
    this.missed.set(tag, known ? { ...known, times: known.times + 1 } : { ...value(), times: 1 });
  }

  /** What was printed as a blank because the model does not have it as text, in the order it was first met. */
  missing(): MissingValue[] {
    return [...this.missed.values()];
  }
}
