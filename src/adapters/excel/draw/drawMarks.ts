import type { MarkPlan } from '../../../domain/marks/MarkPlan';
import type { ExcelSession } from '../ExcelSession';
import { whereStopped } from '../officeErrorIn';
import { drawPlan, erasePlan } from './drawPlan';

/** Where Excel lays out pages, for which it wants a printer that not everybody has. */
const PAGES = /^(PageLayout|HeaderFooter)/;

/** Draws in two requests: what there is, and what is to be. */
export async function drawMarks(session: ExcelSession, plan: MarkPlan): Promise<void> {
  try {
    await drawOrErase(session, plan, true);
  } catch (error) {
    if (!PAGES.test(whereStopped(error) ?? '')) throw error;
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
  let [isDrawing, hasBegun] = [false, false];
  const begun = () => {
    hasBegun = true;
  };
  try {
    await session.run(async (context) => {
      const { survey, own } = await session.survey(context);
      isDrawing = true;
      for (const id of await drawPlan(context, plan, survey, own, { withPages, begun })) session.addOwn(id);
    });
  } catch (error) {
    // Half a drawing says nothing true.
    if (hasBegun || (isDrawing && whereStopped(error) !== undefined))
      await eraseMarks(session).catch(() => undefined);
    throw error;
  }
}
