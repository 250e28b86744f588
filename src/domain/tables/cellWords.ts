import type { Cell, Row } from '../snapshot/Snapshot';

/** Longer texts are prose, not headings. */
const LONGEST_HEADING = 60;

/** Whether the cell shows something; a formula that gives nothing or 0 does not. */
export function isFilled({ kind, value, formula }: Cell): boolean {
  if (kind === 'text') return isText(value);
  return !(formula && value === 0);
}

/** Most texts begin with something to see. */
function isText(value: Cell['value']): boolean {
  if (typeof value !== 'string' || value === '') return false;
  const first = value.charCodeAt(0);
  return (first > 32 && first < 127) || (first >= 0x4e00 && first < 0xa000) || value.trim() !== '';
}

export function filledCells(row: Row): readonly Cell[] {
  return row.cells.every(isFilled) ? row.cells : row.cells.filter(isFilled);
}

/** Whether the cell may be a heading: a text, and not prose. */
export function isShortText({ kind, value }: Cell): boolean {
  return kind === 'text' && String(value).length <= LONGEST_HEADING && isText(value);
}

/** A line break between ideographs only breaks the line: 「是否⏎办结」 is 「是否办结」. */
const CHINESE_BREAK = /(?<=[\u3400-\u9fff\uff08\uff09])[^\S\n]*\r?\n\s*(?=[\u3400-\u9fff\uff08\uff09])/g;

/** A heading as it is shown: line breaks and runs of blanks as one space, none between ideographs. */
export function oneLine(text: string): string {
  if (!/\s/.test(text)) return text;
  return text.replace(CHINESE_BREAK, '').replace(/\s+/g, ' ').trim();
}
