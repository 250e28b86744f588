import type { XmlTag } from '../../../opc/XmlTag';
import { isOn } from './isOn';

const LAST_COLUMN = 16_384;

/** Padding that a stored width includes: 5 of the 7 pixels of a digit. */
const PADDING = 5 / 7;

/** Widths (characters) and hiding of columns, from `sheetFormatPr` and `cols`. */
export class ColumnLayout {
  readonly hidden = new Set<number>();
  readonly widths = new Map<number, number>();
  defaultWidth = 8 + PADDING;
  #done = 0;

  setDefault(tag: XmlTag): void {
    const own = Number(tag.attribute('defaultColWidth'));
    const base = Number(tag.attribute('baseColWidth') ?? 8);
    if (own > 0) this.defaultWidth = own;
    else if (base > 0) this.defaultWidth = base + PADDING;
  }

  /** `<col min max width hidden>`; they ascend and never overlap, what does is passed over. */
  add(tag: XmlTag): void {
    const first = Math.max(Number(tag.attribute('min')) || 1, this.#done + 1);
    const last = Math.min(Number(tag.attribute('max')) || 0, LAST_COLUMN);
    const width = Number(tag.attribute('width'));
    const hidden = isOn(tag.attribute('hidden')) || width === 0;
    for (let column = first; column <= last; column += 1) {
      if (hidden) this.hidden.add(column);
      if (width > 0) this.widths.set(column, width);
    }
    this.#done = Math.max(this.#done, last);
  }
}
