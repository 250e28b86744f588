import { ProductError } from '../../../base/ProductError';
import { freeSheetName } from '../../../domain/marks/freeSheetName';
import type { MarkPlan, MarkSheet } from '../../../domain/marks/MarkPlan';
import { freePrefixAmong, sheetIn, withSheet } from '../../../domain/marks/ownNames';
import { withPrefix } from '../../../domain/marks/withPrefix';
import type { OwnParts } from '../read/ownParts';
import type { Survey } from '../read/Survey';
import { eraseStrokes, goneSheets, markedSheets } from './eraseStrokes';
import { formatStrokes } from './formatStrokes';
import { markSketch } from './markSketch';
import { sheetStrokes } from './sheetStrokes';
import { ACTION, drawStrokes, type Stroke } from './Stroke';

export interface DrawOptions {
  /** Lays out pages for printing, for which Excel may want a printer. */
  readonly withPages: boolean;
  /** Told once something may have been drawn. */
  begun(): void;
}

/**
 * Draws a plan in place of what we drew before, in one request where it fits.
 * @returns ids of our sheets
 * @throws ProductError `workbook.sheetGone`, `workbook.structureLocked`, `marks.protected`
 */
export async function drawPlan(
  context: Excel.RequestContext,
  plan: MarkPlan,
  survey: Survey,
  own: OwnParts,
  { withPages, begun }: DrawOptions,
): Promise<readonly string[]> {
  const marked = new Set(plan.formats.map(({ sheet }) => sheet));
  refuseGone(survey, marked);
  refuseProtected(survey, own, marked);
  const { worksheets, names } = context.workbook;
  const ours = withPrefix(plan, freePrefixAmong(foreignNames(survey, own)));
  const added = namedSheets(ours.sheets, survey, own);
  const unit = survey.sheets[0]?.columns;
  const newSheets: Excel.Worksheet[] = [];
  const add = ({ sheet, name }: NamedSheet): Stroke => ({
    weight: 3 * ACTION,
    draw: () => {
      const created = worksheets.add(name);
      if (sheet.visibility !== 'visible') created.visibility = visibilities[sheet.visibility];
      newSheets.push(created.load('id'));
    },
  });
  const contents = added.map(({ sheet, name }) =>
    unit ? sheetStrokes(() => worksheets.getItem(name), markSketch(sheet), unit, withPages) : [],
  );
  await drawStrokes(
    context,
    [
      ...eraseStrokes(context, survey, own),
      ...added.map(add),
      // With the first rows and the names it is known whose sheets these are, should the rest go wrong.
      ...contents.flatMap(([head]) => (head ? [head] : [])),
      ...ours.names.map(({ name, refersTo }) => ({
        weight: ACTION + refersTo.length,
        draw: () => void names.add(name, `=${ledTo(refersTo, added)}`),
      })),
      ...contents.flatMap(([, ...rest]) => rest),
      ...ours.formats.flatMap((format) => formatStrokes(() => worksheets.getItem(format.sheet), format)),
    ],
    begun,
  );
  return newSheets.map(({ id }) => id);
}

/** Removes what we drew, in one request. @returns false when there is nothing of ours */
export async function erasePlan(
  context: Excel.RequestContext,
  survey: Survey,
  own: OwnParts,
): Promise<boolean> {
  if (own.names.length === 0) return false;
  refuseProtected(survey, own, new Set());
  await drawStrokes(context, eraseStrokes(context, survey, own));
  return true;
}

const visibilities = { hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

interface NamedSheet {
  readonly sheet: MarkSheet;
  /** As it is called in this workbook. */
  readonly name: string;
}

function namedSheets(sheets: readonly MarkSheet[], survey: Survey, own: OwnParts): readonly NamedSheet[] {
  const gone = goneSheets(survey, own);
  const kept = survey.sheets.filter((sheet) => !gone.includes(sheet));
  const taken = new Set(kept.map(({ name }) => name.toLowerCase()));
  return sheets.map((sheet) => {
    const name = freeSheetName(sheet.name, taken);
    taken.add(name.toLowerCase());
    return { sheet, name };
  });
}

function ledTo(refersTo: string, added: readonly NamedSheet[]): string {
  const target = added.find(({ sheet }) => sheet.name === sheetIn(refersTo));
  return target ? withSheet(refersTo, target.name) : refersTo;
}

/** Names and tables that are not ours: they share one namespace. */
function foreignNames({ names, sheets }: Survey, own: OwnParts): readonly string[] {
  const ours = new Set(own.names.map(({ name, sheet }) => `${sheet?.id ?? ''} ${name}`));
  return [
    ...names.map(({ name }) => name).filter((name) => !ours.has(` ${name}`)),
    ...sheets.flatMap(({ id, tables, localNames }) => [
      ...tables.map(({ name }) => name),
      ...localNames.map(({ name }) => name).filter((name) => !ours.has(`${id} ${name}`)),
    ]),
  ];
}

/** The plan was made a while ago. */
function refuseGone({ sheets }: Survey, marked: ReadonlySet<string>): void {
  const there = new Set(sheets.map(({ name }) => name));
  const gone = [...marked].find((name) => !there.has(name));
  if (gone !== undefined) throw new ProductError('workbook.sheetGone', { sheet: gone });
}

/** Before anything is touched: Excel takes back nothing of a request that fails halfway. */
function refuseProtected(survey: Survey, own: OwnParts, marked: ReadonlySet<string>): void {
  if (survey.isStructureLocked) throw new ProductError('workbook.structureLocked');
  const touched = new Set([...marked, ...markedSheets(survey, own).map(({ sheet }) => sheet.name)]);
  const locked = survey.sheets.find(({ name, isProtected }) => isProtected && touched.has(name));
  if (locked) throw new ProductError('marks.protected', { sheet: locked.name });
}
