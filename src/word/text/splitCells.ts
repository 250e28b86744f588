import { findTags } from '../tags/findTags';

/** Cells of a `| a | b |` line; a `|` inside a tag (`as |项|`) or behind a backslash parts nothing. */
export function splitCells(line: string): string[] {
  const trimmed = line.trim();
  const { tags } = findTags(trimmed);
  const inTag = (at: number): boolean => tags.some(({ start, end }) => at > start && at < end);
  const cells: string[] = [];
  let cell = '';
  for (let at = 1; at < trimmed.length; at += 1) {
    const sign = trimmed[at] ?? '';
    if (sign === '\\' && trimmed[at + 1] === '|' && !inTag(at)) {
      cell += '|';
      at += 1;
    } else if (sign === '|' && !inTag(at)) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  if (cell.trim() !== '') cells.push(cell.trim());
  return cells;
}
