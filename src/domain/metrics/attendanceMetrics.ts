import type { CheckedTable } from '../checks/CheckedTable';
import { isPresent } from '../meeting/isPresent';
import { normaliseText } from '../text/normaliseText';
import { buildMetric } from './buildMetric';
import { percentOf } from './judge';
import type { Metric } from './Metric';
import { numberIn } from './numberIn';

/** 签到率: people who signed in ÷ people expected. Expected by the meeting plan, else the length of the list. */
export function attendanceMetrics(tables: readonly CheckedTable[], plans: readonly CheckedTable[]): Metric[] {
  const people = tables.flatMap((table) => table.records);
  const present = people.filter(isPresent).length;
  const { internal, external } = expectedBy(plans);
  const planned =
    internal === undefined && external === undefined ? undefined : (internal ?? 0) + (external ?? 0);
  const expected = planned ?? people.length;
  const rate = percentOf(present, expected);
  const split =
    internal !== undefined && external !== undefined
      ? { 'zh-CN': `内部${internal}人、外部${external}人`, en: `${internal} internal, ${external} external` }
      : undefined;
  return [
    buildMetric('signIn.planned', { 'zh-CN': '预计参会人数', en: 'Expected' }, expected, '人', {
      'zh-CN': planned === undefined ? '签到表名单人数' : (split?.['zh-CN'] ?? '会议计划申报表'),
      en: planned === undefined ? 'Names on the sign-in sheet' : (split?.en ?? 'Meeting plan'),
    }),
    buildMetric('signIn.signedIn', { 'zh-CN': '实际签到人数', en: 'Signed in' }, present, '人', {
      'zh-CN': '签到表中已签到的人数',
      en: 'People on the sign-in sheet who signed',
    }),
    buildMetric('signIn.rate', { 'zh-CN': '签到率', en: 'Attendance' }, rate, '%', {
      'zh-CN': `预计${expected}人中${present}人签到`,
      en: `${present} of ${expected} signed in`,
    }),
  ];
}

/** From the form's own fields, or its line 「内部:65人;外部:120人(含核心嘉宾:12)」. */
function expectedBy(plans: readonly CheckedTable[]): { internal?: number; external?: number } {
  const [plan, another] = plans.flatMap((table) => table.records);
  if (!plan || another) return {};
  const line = normaliseText(plan.text('attendees'));
  const internal = numberIn(plan.cell('internalAttendees')) ?? countAfter(line, '内部');
  const external = numberIn(plan.cell('externalAttendees')) ?? countAfter(line, '外部');
  if (internal === undefined && external === undefined) {
    const total = countAfter(line, '');
    return total === undefined ? {} : { internal: total };
  }
  return { ...(internal !== undefined && { internal }), ...(external !== undefined && { external }) };
}

function countAfter(line: string, word: string): number | undefined {
  const match = new RegExp(`${word}[^\\d,;。]{0,6}(\\d{1,6}) ?(?:人|名|位|$|[,;])`).exec(line);
  return match ? Number(match[1]) : undefined;
}
