import { cellText } from '../snapshot/cellText';
import type { Cell } from '../snapshot/Snapshot';
import { normaliseText } from '../text/normaliseText';

/** The number a cell holds, as a number or as text with a unit (48家, 1,200万元, -5分钟); percentages as 60, not 0.6. */
export function numberIn(cell: Cell | undefined): number | undefined {
  if (!cell || cell.kind === 'error' || cell.kind === 'boolean' || cell.kind === 'date') return undefined;
  if (cell.kind === 'number') {
    const value = cell.value as number;
    return plausible(cell.format?.includes('%') ? value * 100 : value);
  }
  const match = /^[≥≤><=约+]*(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)(?![\d-/年月:])/.exec(
    normaliseText(cellText(cell)).replace(/^[^\d+\-≥≤]*(?=[\d+\-≥≤])/, ''),
  );
  return match ? plausible(Number(match[1]?.replaceAll(',', ''))) : undefined;
}

/** Beyond this, figures of reports turn into 1e+21 and ∞. */
const MOST = 1e15;

function plausible(value: number): number | undefined {
  return Math.abs(value) <= MOST ? value : undefined;
}
