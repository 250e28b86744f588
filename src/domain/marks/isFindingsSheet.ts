import type { Sheet } from '../snapshot/Snapshot';
import { markTexts } from './markTexts';

/**
 * Whether a sheet still is our list of findings: our title or our headings at its top, and nothing beside the list.
 * Notes that the user put beside it make it the user's.
 */
export function isFindingsSheet({ rows }: Pick<Sheet, 'rows'>): boolean {
  return Object.values(markTexts).some(({ title, columns }) => {
    if (rows.some(({ cells }) => (cells.at(-1)?.column ?? 0) > columns.length)) return false;
    const [first] = rows;
    if (first?.number === 1 && first.cells[0]?.column === 1 && first.cells[0].value === title) return true;
    return rows.some(({ cells }) => columns.every((heading, index) => cells[index]?.value === heading));
  });
}
