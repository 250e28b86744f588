import { maskTags } from './maskTags';

export interface SplitCell {
  readonly text: string;
  /** 1-based, of its first sign. */
  readonly column: number;
}

/** Cells of a `| a | b |` line; a `|` inside a tag (`as |项|`) or behind a backslash parts nothing. */
export function splitCells(line: string): SplitCell[] {
  const masked = maskTags(line);
  const cells: SplitCell[] = [];
  let from = masked.indexOf('|') + 1;
  for (let at = from; at < line.length; at += 1) {
    if (masked[at] === '\\' && masked[at + 1] === '|') at += 1;
    else if (masked[at] === '|') {
      cells.push(cellOf(line, from, at));
      from = at + 1;
    }
  }
  if (line.slice(from).trim() !== '') cells.push(cellOf(line, from, line.length));
  return cells;
}

function cellOf(line: string, from: number, to: number): SplitCell {
  const raw = line.slice(from, to);
  const column = from + 1 + (raw.trim() === '' ? 0 : raw.length - raw.trimStart().length);
  return { text: raw.trim().replaceAll('\\|', '|'), column };
}
