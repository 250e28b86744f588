import type { TableReading, UnknownTable } from '../../../domain/tables/TableReading';
import type { PaneWords } from '../../texts/PaneWords';
import { tableAddress, tableId } from '../tableId';
import type { TableView, UnknownTableView } from '../views/OverviewView';

export function tableView(table: TableReading, words: PaneWords): TableView {
  const { definition, name, sheet, area, records, confidence, unrecognised } = table;
  return {
    id: tableId(table),
    name,
    kind: definition.kind,
    kindName: words.say(definition.name),
    address: tableAddress(table),
    place: { sheet: sheet.name, row: table.headerRows[0] ?? area.top, column: area.left },
    records: records.length,
    confidence,
    confirmed: table.accepted === true,
    unrecognised: unrecognised.length,
  };
}

export function unknownTableView(table: UnknownTable, words: PaneWords): UnknownTableView {
  const { sheet, area, headerRows, headings, nearest } = table;
  return {
    id: tableId(table),
    address: tableAddress(table),
    place: { sheet: sheet.name, row: headerRows[0] ?? area.top, column: area.left },
    headings: [...(nearest?.matched ?? []), ...headings.map(({ heading }) => heading)],
    ...(nearest && { nearest: words.say(nearest.definition.name) }),
  };
}
