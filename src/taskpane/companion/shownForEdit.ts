import { cellText } from '../../domain/snapshot/cellText';
import type { Cell } from '../../domain/snapshot/Snapshot';

/** The cell's content as the user edits it: what is typed again as it stands gives the same. */
export function shownForEdit(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.kind === 'number' && /%\s*$/.test(cell.format ?? '')) {
    // 0.07 × 100 is not 7 in binary.
    return `${Number(((cell.value as number) * 100).toPrecision(15))}%`;
  }
  return cell.kind === 'number' ? String(cell.value) : cellText(cell);
}
