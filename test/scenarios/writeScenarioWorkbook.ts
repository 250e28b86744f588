import ExcelJS from 'exceljs';
import { parseMinute, serialOfMinute } from '../../src/domain/time/WallMinute';
import type { ScenarioSheet } from './parseScenario';

/** Writes the sheets of a scenario as .xlsx. `date:2024-07-10` is a real date, `number:5` a number, the rest text. */
export async function writeScenarioWorkbook(file: string, sheets: readonly ScenarioSheet[]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows } of sheets) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((text, column) => {
        if (text !== '') fill(sheet.getCell(row + 1, column + 1), text);
      }),
    );
  }
  await workbook.xlsx.writeFile(file);
}

function fill(cell: ExcelJS.Cell, text: string): void {
  const [, kind, rest = ''] = /^(date|number):(.*)$/.exec(text) ?? [];
  if (kind === undefined) cell.value = text;
  else if (kind === 'number') cell.value = Number(rest);
  else {
    cell.value = serialOfMinute(parseMinute(rest) ?? NaN);
    cell.numFmt = rest.includes('T') ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd';
  }
}
