import type { CheckedTable } from '../../checks/CheckedTable';
import type { Metric } from '../../metrics/Metric';
import { tickedOptions } from '../../checks/formAnswers';
import { reportText } from '../chineseDate';
import { officeText } from '../officeText';
import { metricValue } from '../metricLine';
import type { MeetingFacts } from './MeetingReport';

export function meetingFacts(plan: CheckedTable | undefined, metrics: readonly Metric[]): MeetingFacts {
  const [record] = plan?.records ?? [];
  const text = (field: string): string => reportText(record?.cell(field));
  return {
    名称: text('name'),
    类型: ticked(text('type')),
    目标: text('goal'),
    时间: officeText(record?.cell('time')),
    地点: text('place'),
    主持人: text('host'),
    发起人: text('initiator'),
    预计人数: text('attendees') || headcount(text('internalAttendees'), text('externalAttendees')),
    签到: attendance(metrics),
  };
}

/** `☑战略会 □项目会` → 战略会 */
function ticked(text: string): string {
  return tickedOptions(text)?.join('、') ?? text;
}

function headcount(internal: string, external: string): string {
  const parts = [internal && `内部${withUnit(internal)}`, external && `外部${withUnit(external)}`];
  return parts.filter((part) => part !== '').join('，');
}

const withUnit = (count: string): string => (/人$/.test(count) ? count : `${count}人`);

function attendance(metrics: readonly Metric[]): string {
  const value = (id: string): string => {
    const metric = metrics.find((one) => one.id === id);
    return metric ? metricValue(metric) : '';
  };
  const signedIn = value('signIn.signedIn');
  const rate = value('signIn.rate');
  if (signedIn === '') return '';
  return `实际签到${signedIn}${rate === '' ? '' : `，签到率${rate}`}`;
}
