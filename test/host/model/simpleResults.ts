import { parseRange } from './areas';
import type { Book, Calculate } from './Book';
import { splitReference } from './sheetNames';

/**
 * Results of the plainest formulas: the clock, constants, one cell, a link. Nothing else is worked out: such a cell reads
 * as `#CALC!`, so that nobody takes it for a result.
 * @param now serial of the workbook's moment
 */
export function simpleResults(book: Book, now: number): Calculate {
  return (formula, sheet) => {
    const text = formula.slice(1).trim();
    if (/^NOW\(\)$/i.test(text)) return now;
    if (/^TODAY\(\)$/i.test(text)) return Math.trunc(now);
    if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
    const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
    if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
    const link = /^HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/i.exec(text);
    if (link) return (link[1] ?? '').replaceAll('""', '"');
    const { sheet: name, rest } = splitReference(text);
    const area = parseRange(rest);
    const place = name === undefined ? sheet : book.sheet(name);
    if (!area || !place || area.top !== area.bottom || area.left !== area.right) return undefined;
    const { value } = place.cell(area.top, area.left);
    return value === '' ? 0 : value;
  };
}
