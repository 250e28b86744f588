import type { CheckedTable, RecordView } from '../checks/CheckedTable';
import { isUnfilled } from '../checks/formAnswers';
import type { WorkbookCheck } from '../checks/WorkbookCheck';
import { normaliseText } from '../text/normaliseText';
import { chineseDates } from './chineseDate';
import { fullWidth } from './fullWidth';
import { labelledAbove } from './labelledAbove';
import { officeText, spansWith } from './officeText';
import { tablesOfKind } from './pickTable';

/** What stands above an agenda or in the first sentence of minutes; '' for what the workbook does not say. */
export interface MeetingHead {
  readonly 名称: string;
  /** `2024年3月20日09:00至18:00` */
  readonly 时间: string;
  /** The day alone, or the whole time where it does not begin with a day. */
  readonly 日期: string;
  /** `09:00至18:00`; '' when the time says more than one day. */
  readonly 时段: string;
  readonly 地点: string;
  readonly 主持人: string;
}

/**
 * From the meeting plan, else from lines above the table (会议名称：…) and its title.
 * @param table the agenda, or whatever else the paper is about
 */
export function meetingHead(check: WorkbookCheck, table: CheckedTable | undefined): MeetingHead {
  const written = (label: string): string => (table ? labelled(table, label) : '');
  const name = written('会议名称|会议主题|活动名称');
  const plan = planCalled(check, name);
  const planned = (field: string): string => officeText(plan?.cell(field));
  return {
    名称: planned('name') || name || (table ? nameInTitle(table) : ''),
    ...timeOf(planned('time') || written('会议时间|召开时间|时间|会期')),
    地点: planned('place') || written('会议地点|召开地点|地点|会场'),
    主持人: planned('host') || written('会议主持人|会议主持|主持人|主持'),
  };
}

/** The plan of the meeting that the table names; the first when it names none. */
function planCalled(check: WorkbookCheck, name: string): RecordView | undefined {
  const plans = tablesOfKind(check, 'meetingPlan').flatMap(({ records }) => records);
  if (name === '') return plans[0];
  const key = normaliseText(name);
  return plans.find((plan) => normaliseText(plan.text('name')) === key);
}

function labelled(table: CheckedTable, label: string): string {
  const text = labelledAbove(
    table,
    new RegExp(`(?:${label})\\s*[：:]\\s*(.+?)(?:\\s{2,}|　|[;；]|$)`),
  ).trim();
  return isUnfilled(text) ? '' : spansWith('至', fullWidth(chineseDates(text)));
}

/** `经销商峰会会议议程` above the table → 经销商峰会; `产品评审会议议程` → 产品评审会议. */
function nameInTitle({ reading: { name, sheet } }: CheckedTable): string {
  const title = /^(.{3,}?)(?:议程|日程|签到|流程)(?:安排)?[表册簿]?$/.exec(name.trim())?.[1];
  if (title === undefined || name === sheet.name) return '';
  return title.replace(new RegExp(`(?<=${GATHERING})会议$`), '');
}

/** What a meeting is called by its own name, so that 会议 need not follow. */
const GATHERING = '(?:会|论坛|沙龙|典礼|仪式)';

function timeOf(text: string): Pick<MeetingHead, '时间' | '日期' | '时段'> {
  const [, day = text, rest = ''] = /^(\d{4}年\d{1,2}月\d{1,2}日)(?:（[^）]*）)?\s*(.*)$/.exec(text) ?? [];
  return { 时间: text, 日期: day, 时段: /[年月日]/.test(rest) ? '' : rest };
}

/** 峰会 → 峰会纪要, 产品评审 → 产品评审会议纪要 */
export function titleOf(meeting: string, paper: '纪要' | '记录' | '议程'): string {
  if (meeting === '') return `会议${paper}`;
  return new RegExp(`(?:${GATHERING}|会议)$`).test(meeting) ? `${meeting}${paper}` : `${meeting}会议${paper}`;
}
