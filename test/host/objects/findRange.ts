import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { parseRange, within } from '../model/areas';
import type { Book } from '../model/Book';
import { RangeRef } from '../model/RangeRef';
import type { Sheet } from '../model/Sheet';
import { splitReference } from '../model/sheetNames';
import type { HostObject } from '../protocol/ExcelClass';
import { HostError } from '../protocol/HostError';
import { object } from './define';

export function rangeObject(sheet: Sheet, area: Area): HostObject {
  return object('Range', new RangeRef(sheet, area));
}

/** Where a range is now. @throws HostError when its sheet or its cells are gone */
export function areaOf(range: RangeRef, book: Book): Area {
  if (!book.sheets.includes(range.sheet)) throw new HostError('ItemNotFound');
  if (range.isLost) throw new HostError('InvalidReference');
  return range.area;
}

/** Cells beyond the sheet are no range. @throws HostError InvalidArgument */
export function onSheet(area: Area): Area {
  const inside = within(area);
  if (!inside || area.top > area.bottom || area.left > area.right) throw new HostError('InvalidArgument');
  return inside;
}

/**
 * `A1`, `Data!A1:B2`, a defined name. @param sheet where addresses without a sheet lie
 * @throws HostError InvalidArgument, ItemNotFound
 */
export function findRange(book: Book, sheet: Sheet, address: unknown): RangeRef {
  const range = searchRange(book, sheet, String(address));
  if (!range) throw new HostError('InvalidArgument');
  return range;
}

export function searchRange(book: Book, sheet: Sheet, address: string): RangeRef | undefined {
  const { sheet: name, rest } = splitReference(address.replace(/^=/, ''));
  const place = name === undefined ? sheet : book.sheet(name);
  if (!place) return undefined;
  const area = parseRange(rest);
  if (area) return new RangeRef(place, area);
  const known = book.names.find(
    (candidate) =>
      candidate.name.toLowerCase() === rest.toLowerCase() && (!candidate.sheet || candidate.sheet === place),
  );
  if (known) return searchRange(book, place, known.formula);
  const table = place.tables.find((candidate) => candidate.name.toLowerCase() === rest.toLowerCase());
  return table && new RangeRef(place, table.area);
}
