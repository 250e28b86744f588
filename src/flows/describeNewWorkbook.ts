import type { Language } from '../base/Language';
import { ProductError } from '../base/ProductError';
import { officialCalendar } from '../catalog/calendar/officialCalendar';
import { newWorkbookPlans } from '../catalog/samples/newWorkbookPlans';
import { createWorkCalendar } from '../domain/deadlines/createWorkCalendar';
import { parseDeadline } from '../domain/deadlines/parseDeadline';
import { buildNewWorkbook } from '../domain/newWorkbook/buildNewWorkbook';
import type { NewWorkbookPlan } from '../domain/newWorkbook/NewTablePlan';
import type { WorkbookDescription } from '../domain/newWorkbook/WorkbookDescription';
import { calendarDateOf, dayOf, type WallMinute } from '../domain/time/WallMinute';

export interface NewWorkbookWish {
  /** Kinds of `newWorkbookPlans`; all their tables stand in one workbook. */
  readonly kinds: readonly string[];
  /** Fill in the sample records. */
  readonly sample?: boolean;
  readonly now: WallMinute;
  readonly language: Language;
}

/**
 * A new workbook as a description, the same for the same wish.
 * @throws ProductError `newWorkbook.unknownKind`
 */
export function describeNewWorkbook({
  kinds,
  sample = false,
  now,
  language,
}: NewWorkbookWish): WorkbookDescription {
  const plans = kinds.map((kind) => getPlan(kind, language));
  const calendar = createWorkCalendar(officialCalendar);
  const { year } = calendarDateOf(dayOf(now));
  return buildNewWorkbook({ plans, sample, now, language }, (text) =>
    parseDeadline(text, { now, year, calendar }),
  );
}

function getPlan(given: string, language: Language): NewWorkbookPlan {
  const plan = newWorkbookPlans.find(({ kind, name }) => kind === given || name['zh-CN'] === given);
  if (plan) return plan;
  const known = newWorkbookPlans
    .map(({ kind, name }) =>
      language === 'zh-CN' ? `${kind}（${name[language]}）` : `${kind} (${name[language]})`,
    )
    .join(language === 'zh-CN' ? '、' : ', ');
  throw new ProductError('newWorkbook.unknownKind', { given, known });
}
