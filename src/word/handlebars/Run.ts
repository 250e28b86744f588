import { ProductError } from '../../base/ProductError';
import type { Sink } from './Sink';

/** What one run of a template may cost; the template and the data are both somebody else's. */
export interface RunLimits {
  /** Statements executed, loops unrolled. */
  readonly steps: number;
}

export const DEFAULT_RUN_LIMITS: RunLimits = { steps: 30_000_000 };

export interface PrintRules {
  /** Printed for a field without a value. */
  readonly emptyText: string;
  /** Between the items of a list that is printed as a value. */
  readonly listSeparator: string;
}

/** Everything that changes while a template runs. */
export class Run<Chunk> {
  private steps = 0;

  constructor(
    readonly sink: Sink<Chunk>,
    readonly print: PrintRules,
    private readonly limits: RunLimits,
  ) {}

  /** @throws ProductError `template.tooManySteps` */
  step(): void {
    this.steps += 1;
    if (this.steps > this.limits.steps) {
      throw new ProductError('template.tooManySteps', { limit: this.limits.steps });
    }
  }
}
