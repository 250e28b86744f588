import type { BookName } from '../../../domain/marks/ownNames';
import type { Area, Row, Sheet } from '../../../domain/snapshot/Snapshot';
import { areaIn } from './areaIn';
import { buildColumnUnit } from './columnUnit';
import type { Survey, SurveyedSheet } from './Survey';

/** Sheets one request asks for, as long as nobody knows how many there are; workbooks with more take another. */
const SHEETS_A_REQUEST = 32;
/** Sheets that may have come meanwhile. */
const NEW_SHEETS = 3;

/** Our findings have nine columns; headings stand in the fourth row, or lower when somebody inserted rows. */
const HEAD = 'A1:J12';

/** The last column there is: nobody gives it a width. */
const LAST_COLUMN = 'XFD1';

/**
 * Looks at everything but the cells, in one request however many sheets there are up to 32: each sheet is reached from
 * the one before, so that nothing has to be known of the workbook beforehand.
 * @param expected how many sheets there were before
 */
export async function surveyBook(context: Excel.RequestContext, expected?: number): Promise<Survey> {
  const { workbook } = context;
  const { application, names, protection } = workbook;
  workbook.load('name');
  names.load('items/name, items/formula');
  protection.load('protected');
  application.cultureInfo.load('name');
  application.cultureInfo.datetimeFormat.load('shortDatePattern');
  // 0 where days are counted from 1904; nothing else tells.
  const firstOf1904 = workbook.functions.date(1904, 1, 1).load('value');
  const count = expected === undefined ? SHEETS_A_REQUEST : expected + NEW_SHEETS;
  const asked = askSheets(workbook.worksheets.getFirst(), count);
  await context.sync();
  for (let last = asked.at(-1); last && !last.sheet.isNullObject; last = asked.at(-1)) {
    asked.push(...askSheets(last.sheet.getNextOrNullObject(), SHEETS_A_REQUEST));
    await context.sync();
  }
  const { datetimeFormat, name: culture } = application.cultureInfo;
  return {
    fileName: workbook.name,
    dates1904: firstOf1904.value < 1,
    spelling: { shortDate: datetimeFormat.shortDatePattern.toLowerCase(), isChinese: /^zh\b/i.test(culture) },
    names: namesIn(names, false),
    sheets: asked.filter(({ sheet }) => !sheet.isNullObject).map(surveyedSheet),
    isStructureLocked: protection.protected,
  };
}

type AskedSheet = ReturnType<typeof askSheet>;

/** So many sheets from one on; where there are no more, null objects. */
function askSheets(first: Excel.Worksheet, count: number): AskedSheet[] {
  const asked: AskedSheet[] = [];
  for (let sheet = first; asked.length < count; sheet = sheet.getNextOrNullObject())
    asked.push(askSheet(sheet));
  return asked;
}

function askSheet(sheet: Excel.Worksheet) {
  sheet.load('id, name, visibility, standardWidth');
  sheet.protection.load('protected');
  sheet.tables.load('items/id, items/name, items/showHeaders, items/showTotals');
  sheet.names.load('items/name, items/formula');
  const used = sheet.getUsedRangeOrNullObject(true).load('address, rowHidden');
  const head = sheet.getRange(HEAD).load('values');
  const lastColumn = sheet.getRange(LAST_COLUMN).load('format/columnWidth');
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id, items/customOrNullObject/rule/formula');
  return { sheet, used, head, lastColumn, formats };
}

function surveyedSheet({ sheet, used, head, lastColumn, formats }: AskedSheet): SurveyedSheet {
  const area = areaOf(used);
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    used: area,
    rowsHidden: area ? used.rowHidden : false,
    head: headRows(head.values as unknown[][], area),
    tables: sheet.tables.items.map(({ id, name, showHeaders, showTotals }) => ({
      id,
      name,
      headerRows: showHeaders ? 1 : 0,
      totalsRows: showTotals ? 1 : 0,
    })),
    localNames: namesIn(sheet.names, true),
    formats: formats.items.map(({ id, customOrNullObject }) => ({
      id,
      formula: customOrNullObject.isNullObject ? undefined : customOrNullObject.rule.formula,
    })),
    columns: buildColumnUnit(lastColumn.format.columnWidth, sheet.standardWidth),
  };
}

function namesIn({ items }: Excel.NamedItemCollection, isLocal: boolean): readonly BookName[] {
  return items.map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, ''), isLocal }));
}

function areaOf(range: Excel.Range): Area | undefined {
  return range.isNullObject ? undefined : areaIn(range.address);
}

function visibilityOf(visibility: string): Sheet['visibility'] {
  return visibility === 'VeryHidden' ? 'veryHidden' : visibility === 'Hidden' ? 'hidden' : 'visible';
}

/** The first rows as rows of a snapshot; the last column in use stands for whatever there is farther right. */
function headRows(values: readonly (readonly unknown[])[], used: Area | undefined): readonly Row[] {
  const rows = values.flatMap((line, index): Row[] => {
    const cells = line.flatMap((value, column) =>
      value === '' ? [] : [{ column: column + 1, kind: 'text' as const, value: String(value) }],
    );
    return cells.length > 0 ? [{ number: index + 1, hidden: false, cells }] : [];
  });
  if (!used) return rows;
  const farthest = { column: used.right, kind: 'text' as const, value: '' };
  return [...rows, { number: used.bottom, hidden: false, cells: [farthest] }];
}
