import type { MarkPlan } from '../domain/marks/MarkPlan';
import type { Snapshot } from '../domain/snapshot/Snapshot';

/** A workbook that can be read and drawn on, wherever it lives. */
export interface Workbook {
  /** Everything the product looks at, as plain values. Our own sheets are left out. */
  read(): Promise<Snapshot>;
  /** Draws the plan in place of whatever we drew before; drawing the same plan twice changes nothing more. */
  draw(plan: MarkPlan): Promise<void>;
  /** Removes exactly what we drew. Resolves to false when there was nothing of ours. */
  erase(): Promise<boolean>;
}
