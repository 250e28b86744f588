import { ProductError } from '../../../base/ProductError';
import type {
  NewFormat,
  NewSheet,
  NewTable,
  WorkbookDescription,
} from '../../../domain/newWorkbook/WorkbookDescription';
import { areaAddress } from '../../../domain/snapshot/address';
import type { ExcelSession } from '../ExcelSession';
import { isAboutPages, whereStopped } from '../officeErrorIn';
import type { Survey } from '../read/Survey';
import { plainEntry } from '../plainEntry';
import { formatStrokes } from './formatStrokes';
import { newSheetSketch } from './newSheetSketch';
import { sheetStrokes } from './sheetStrokes';
import { ACTION, drawStrokes, type Stroke } from './Stroke';
import { validationStroke } from './validationStroke';

/**
 * Adds the sheets of a description, in two requests. First come all sheets, tables and names, because formulas anywhere
 * may look at them.
 * @throws ProductError `workbook.sheetNameTaken`, `workbook.nameTaken`, `workbook.structureLocked`
 */
export async function addSheets(session: ExcelSession, description: WorkbookDescription): Promise<void> {
  try {
    await addOrRemove(session, description, true);
  } catch (error) {
    if (!isAboutPages(error)) throw error;
    await addOrRemove(session, description, false);
  }
}

async function addOrRemove(
  session: ExcelSession,
  description: WorkbookDescription,
  withPages: boolean,
): Promise<void> {
  let isDrawing = false;
  try {
    await session.run(async (context) => {
      const { survey } = await session.survey(context);
      refuseTaken(survey, description);
      isDrawing = true;
      const added: Excel.Worksheet[] = [];
      await drawStrokes(context, [
        ...description.sheets.map((sheet) => sheetStroke(context, sheet, added)),
        ...description.sheets.flatMap((sheet) => tableStrokes(context, sheet)),
        ...description.names.map(({ name, refersTo }) => ({
          weight: ACTION,
          draw: () => void context.workbook.names.add(name, `=${refersTo}`),
        })),
        ...description.sheets.flatMap((sheet) =>
          contentStrokes(context, sheet, description.footer, survey, withPages),
        ),
      ]);
      for (const { id } of added) session.addCreated(id);
    });
  } catch (error) {
    if (isDrawing && whereStopped(error) !== undefined)
      await removeSheets(session, description).catch(() => undefined);
    throw error;
  }
}

function refuseTaken({ sheets, names, isStructureLocked }: Survey, description: WorkbookDescription): void {
  if (isStructureLocked) throw new ProductError('workbook.structureLocked');
  const lower = (list: readonly string[]) => new Set(list.map((name) => name.toLowerCase()));
  const takenSheets = lower(sheets.map(({ name }) => name));
  const sheet = description.sheets.find(({ name }) => takenSheets.has(name.toLowerCase()));
  if (sheet) throw new ProductError('workbook.sheetNameTaken', { sheet: sheet.name });
  const takenNames = lower([...names, ...sheets.flatMap(({ tables }) => tables)].map(({ name }) => name));
  const wanted = [...description.sheets.flatMap(({ table }) => table ?? []), ...description.names];
  const name = wanted.find((one) => takenNames.has(one.name.toLowerCase()));
  if (name) throw new ProductError('workbook.nameTaken', { name: name.name });
}

function sheetStroke(
  { workbook }: Excel.RequestContext,
  { name, tabColor }: NewSheet,
  added: Excel.Worksheet[],
): Stroke {
  const draw = () => {
    const sheet = workbook.worksheets.add(name).load('id');
    if (tabColor !== undefined) sheet.tabColor = `#${tabColor}`;
    added.push(sheet);
  };
  return { weight: 3 * ACTION, draw };
}

function tableStrokes(context: Excel.RequestContext, { name, table }: NewSheet): readonly Stroke[] {
  if (!table) return [];
  const draw = () => drawTable(context.workbook.worksheets.getItem(name), table);
  return [{ weight: 6 * ACTION, draw }];
}

/** Headings first: they name the columns. */
function drawTable(sheet: Excel.Worksheet, { name, area, columns }: NewTable): void {
  const headings = sheet.getRange(areaAddress({ ...area, bottom: area.top }));
  headings.values = [columns.map(({ heading }) => plainEntry(heading))];
  const added = sheet.tables.add(sheet.getRange(areaAddress(area)), true);
  added.name = name;
  added.style = 'TableStyleMedium2';
}

function contentStrokes(
  context: Excel.RequestContext,
  sheet: NewSheet,
  footer: string,
  survey: Survey,
  withPages: boolean,
): readonly Stroke[] {
  const sheetOf = () => context.workbook.worksheets.getItem(sheet.name);
  const unit = survey.sheets[0]?.columns;
  return [
    ...(unit ? sheetStrokes(sheetOf, newSheetSketch(sheet, footer), unit, withPages) : []),
    ...sheet.validations.map((validation) => validationStroke(sheetOf, validation)),
    ...sheet.formats.flatMap((format) => formatStrokes(sheetOf, markFormat(sheet.name, format))),
  ];
}

function markFormat(sheet: string, { area, formula, fill, fontColor, bold }: NewFormat) {
  const style = {
    ...(fill !== undefined && { fill }),
    ...(fontColor !== undefined && { fontColor }),
    ...(bold && { bold }),
  };
  return { sheet, areas: areaAddress(area), formula, style };
}

/** Half a workbook is of no use to anybody. */
function removeSheets(session: ExcelSession, { sheets, names }: WorkbookDescription): Promise<void> {
  return session.run(async (context) => {
    const { workbook } = context;
    for (const { name } of names) workbook.names.getItemOrNullObject(name).delete();
    for (const { name } of sheets) workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
}
