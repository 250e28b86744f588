import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { HostError } from '../protocol/HostError';
import { renderArea } from './areas';
import type { Book } from './Book';
import { eventTypes, WORKBOOK_TARGET } from './BookEvents';
import type { Sheet } from './Sheet';
import type { Line } from './SheetParts';

type Axis = 'rows' | 'columns';

export function spanOf({ top, left, bottom, right }: Area, axis: Axis): readonly [number, number] {
  return axis === 'rows' ? [top, bottom] : [left, right];
}

/** Whether all rows or columns of an area are hidden; null when some are. */
export function linesHidden(sheet: Sheet, axis: Axis, area: Area): boolean | null {
  const [first, last] = spanOf(area, axis);
  let hidden = 0;
  for (const [index, line] of sheet[axis]) if (index >= first && index <= last && line.hidden) hidden += 1;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

/** @throws HostError AccessDenied */
export function setLinesHidden(book: Book, sheet: Sheet, axis: Axis, area: Area, hidden: boolean): void {
  const [allowed, first, last] = [
    axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns',
    ...spanOf(area, axis),
  ];
  if (sheet.protection && sheet.protection.options[allowed] !== true) throw new HostError('AccessDenied');
  for (let index = first; index <= last; index += 1) {
    const { size } = sheet[axis].get(index) ?? {};
    putLine(sheet, axis, index, { ...(size !== undefined && { size }), ...(hidden && { hidden }) });
  }
  if (axis === 'rows')
    book.emit(eventTypes.rowHidden, [sheet.id, WORKBOOK_TARGET], {
      address: renderArea(area),
      changeType: hidden ? 'Hidden' : 'Unhidden',
      worksheetId: sheet.id,
    });
}

export function putLine(sheet: Sheet, axis: Axis, index: number, line: Line): void {
  if (Object.keys(line).length === 0) sheet[axis].delete(index);
  else sheet[axis].set(index, line);
}

/** Points from the first to the last; hidden ones have none. */
export function sizeOf(sheet: Sheet, axis: Axis, first: number, last: number): number {
  const usual = axis === 'rows' ? sheet.standardHeight : sheet.defaultColumnWidth;
  let size = Math.max(0, last - first + 1) * usual;
  for (const [index, line] of sheet[axis])
    if (index >= first && index <= last) size += (line.hidden ? 0 : (line.size ?? usual)) - usual;
  return size;
}
