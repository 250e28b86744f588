import type { CheckedTable, RecordView } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { isBreak } from '../../meeting/isBreak';
import { normaliseText } from '../../text/normaliseText';
import { officeText } from '../officeText';
import { tablesOfKind } from '../pickTable';
import { splitTopics } from '../splitTopics';

export interface Topic {
  readonly 名称: string;
  /** Who reported on it. */
  readonly 汇报人: string;
}

/** What was talked about: the topics of the plan (关键议题) of this name, else the agenda without pauses and ceremonies. */
export function topicPart(check: WorkbookCheck, agenda: CheckedTable | undefined, meeting: string): Topic[] {
  const items = (agenda?.records ?? []).filter((record) => isTopic(record.text('item')));
  const planned = plannedTopics(check, meeting);
  if (planned.length === 0) {
    return items.map((item) => ({
      名称: officeText(item.cell('item')),
      汇报人: officeText(item.cell('owner')),
    }));
  }
  return planned.map((名称) => ({ 名称, 汇报人: officeText(itemAbout(名称, items)?.cell('owner')) }));
}

const CEREMONY = /致辞|致词|开场|开幕|闭幕|签约|颁奖|揭牌|剪彩|抽奖|茶歇|总结讲话|宣布(?:开|闭|结束)/;

const isTopic = (item: string): boolean => item !== '' && !isBreak(item) && !CEREMONY.test(item);

function plannedTopics(check: WorkbookCheck, meeting: string): string[] {
  const plans = tablesOfKind(check, 'meetingPlan').flatMap(({ records }) => records);
  const plan = plans.find((one) => officeText(one.cell('name')) === meeting);
  return splitTopics(officeText(plan?.cell('topics')));
}

function itemAbout(topic: string, items: readonly RecordView[]): RecordView | undefined {
  const key = normaliseText(topic);
  return items.find((item) => {
    const name = normaliseText(item.text('item'));
    return name.includes(key) || key.includes(name);
  });
}
