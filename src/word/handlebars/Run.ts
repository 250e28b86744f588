import { ProductError } from '../../base/ProductError';
import type { MissingValue } from './MissingValue';
import type { Sink } from './Sink';
import type { Waiting } from './Waiting';

/** What one run of a template may cost; the template and the data are both somebody else's. */
export interface RunLimits {
  /** Statements executed, loops unrolled. */
  readonly steps: number;
}

export const DEFAULT_RUN_LIMITS: RunLimits = { steps: 30_000_000 };

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
   * @returns false when it lies too deep
   * @throws ProductError `template.tooManySteps`
   */
  enter(statements: number): boolean {
    this.steps += statements + 1;
    if (this.steps > this.limits.steps) {
      throw new ProductError('template.tooManySteps', { limit: this.limits.steps });
    }
    this.levels += 1;
    return this.levels <= MAX_LEVELS;
  }

  leave(): void {
    this.levels -= 1;
  }

  /** What a loop waits for between two of its items. */
  pause(): Waiting {
    return this.sink.full === true ? this.sink.drained?.() : undefined;
  }

  /** Counts a field that the model does not have. */
  miss(tag: object, name: string, at: Pick<MissingValue, 'tag' | 'partial'>): void {
    const times = (this.missed.get(tag)?.times ?? 0) + 1;
    this.missed.set(tag, { ...at, name, times });
  }

  /** Fields printed as blanks because the model does not have them, in the order they were first met. */
  missing(): MissingValue[] {
    return [...this.missed.values()];
  }
}
