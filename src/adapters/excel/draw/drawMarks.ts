import type { MarkPlan } from '../../../domain/marks/MarkPlan';
import type { ExcelSession } from '../ExcelSession';
import { isAboutPages, whereStopped } from '../officeErrorIn';
import type { Survey, SurveyedSheet } from '../read/Survey';
import { drawPlan, erasePlan } from './drawPlan';
import { eraseStrokes } from './eraseStrokes';
import { drawStrokes } from './Stroke';

/** Draws in two requests: what there is, and what is to be. */
export async function drawMarks(session: ExcelSession, plan: MarkPlan): Promise<void> {
  try {
    await drawOrErase(session, plan, true);
  } catch (error) {
    if (!isAboutPages(error)) throw error;
    await drawOrErase(session, plan, false);
  }
}

export function eraseMarks(session: ExcelSession): Promise<boolean> {
  return session.run(async (context) => {
    const { survey, own } = await session.survey(context);
    return erasePlan(context, survey, own);
  });
}

async function drawOrErase(session: ExcelSession, plan: MarkPlan, withPages: boolean): Promise<void> {
  let before: Survey | undefined;
  let hasBegun = false;
  const begun = () => {
    hasBegun = true;
  };
  try {
    await session.run(async (context) => {
      const { survey, own } = await session.survey(context);
      before = survey;
      for (const id of await drawPlan(context, plan, survey, own, { withPages, begun })) session.addOwn(id);
    });
  } catch (error) {
    // Half a drawing says nothing true.
    if (before && (hasBegun || whereStopped(error) !== undefined))
      await eraseHalf(session, plan, before).catch(() => undefined);
    throw error;
  }
}

/** Takes away what is there since, by what we call our sheets and what a new format looks like before its formula. */
function eraseHalf(session: ExcelSession, plan: MarkPlan, before: Survey): Promise<void> {
  const sheetIds = new Set(before.sheets.map(({ id }) => id));
  const formatIds = new Set(before.sheets.flatMap(({ formats }) => formats.map(({ id }) => id)));
  return session.run(async (context) => {
    const { survey, own } = await session.survey(context);
    const isNewOurs = ({ id, name }: SurveyedSheet) =>
      !sheetIds.has(id) && plan.sheets.some((sheet) => name.startsWith(sheet.name));
    const unfinished = survey.sheets
      .flatMap(({ formats }) => formats)
      .filter(({ id, formula }) => !formatIds.has(id) && formula === '=FALSE');
    const half = {
      ...own,
      sheets: survey.sheets.filter((sheet) => own.sheets.includes(sheet) || isNewOurs(sheet)),
      formats: new Set([...own.formats, ...unfinished.map(({ id }) => id)]),
    };
    await drawStrokes(context, eraseStrokes(context, survey, half));
  });
}
