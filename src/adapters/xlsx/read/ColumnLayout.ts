import type { XmlTag } from '../../../opc/XmlTag';
import { isOn } from './isOn';

/** Pixels: of the widest digit of the usual font, and beside the characters of a column. */
const DIGIT = 7;
const PADDING = 5;
/** Programs make usual columns a multiple of so many pixels wide. */
const STEP = 8;

interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly hidden: boolean;
  readonly style: string | undefined;
}

/** Widths (characters), hiding and styles of columns, from `sheetFormatPr` and `cols`. */
export class ColumnLayout {
  defaultWidth = usualWidth(8);
  readonly #ranges: ColumnRange[] = [];
  #done = 0;

  setDefault(tag: XmlTag): void {
    const own = Number(tag.attribute('defaultColWidth'));
    const base = Number(tag.attribute('baseColWidth') ?? 8);
    if (own > 0) this.defaultWidth = own;
    else if (base > 0) this.defaultWidth = usualWidth(base);
  }

  /** `<col min max width hidden style>`; they ascend and never overlap, what does is passed over. */
  add(tag: XmlTag): void {
    const first = Math.max(Math.trunc(Number(tag.attribute('min'))) || 1, this.#done + 1);
    const last = Math.trunc(Number(tag.attribute('max'))) || 0;
    if (last < first) return;
    const width = Number(tag.attribute('width'));
    const hidden = isOn(tag.attribute('hidden')) || width === 0;
    this.#ranges.push({ first, last, width, hidden, style: tag.attribute('style') });
    this.#done = last;
  }

  /** Index of the style that cells of a column have as long as nobody writes them. */
  styleOf(column: number): string | undefined {
    return this.#ranges.find(({ first, last }) => column >= first && column <= last)?.style;
  }

  hiddenColumns(lastColumn: number): Set<number> {
    const hidden = new Set<number>();
    for (const range of this.#ranges) {
      if (range.hidden) eachColumn(range, lastColumn, (column) => hidden.add(column));
    }
    return hidden;
  }

  widths(lastColumn: number): Map<number, number> {
    const widths = new Map<number, number>();
    for (const range of this.#ranges) {
      if (range.width > 0) eachColumn(range, lastColumn, (column) => widths.set(column, range.width));
    }
    return widths;
  }
}

/** Characters of a column nobody changed, with the room beside them. */
function usualWidth(characters: number): number {
  return (Math.ceil((characters * DIGIT + PADDING) / STEP) * STEP) / DIGIT;
}

function eachColumn({ first, last }: ColumnRange, limit: number, use: (column: number) => void): void {
  for (let column = first; column <= Math.min(last, limit); column += 1) use(column);
}
