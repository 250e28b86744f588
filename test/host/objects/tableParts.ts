import type { Area } from '../../../src/domain/snapshot/Snapshot';
import type { Table } from '../model/SheetParts';
import type { Book } from '../model/Book';
import { HostError } from '../protocol/HostError';
import type { TablePlace } from './define';

/** @throws HostError ItemNotFound when the table is gone */
export function alive({ sheet, table }: TablePlace, book: Book): Table {
  if (!book.sheets.includes(sheet) || !sheet.tables.includes(table)) throw new HostError('ItemNotFound');
  return table;
}

export function bodyOf({ area, showHeaders, showTotals }: Table): Area {
  return {
    ...area,
    top: area.top + (showHeaders ? 1 : 0),
    bottom: area.bottom - (showTotals ? 1 : 0),
  };
}

export function headerOf({ area, showHeaders }: Table): Area {
  if (!showHeaders) throw new HostError('ItemNotFound');
  return { ...area, bottom: area.top };
}

export function totalsOf({ area, showTotals }: Table): Area {
  if (!showTotals) throw new HostError('ItemNotFound');
  return { ...area, top: area.bottom };
}
