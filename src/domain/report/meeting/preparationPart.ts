import type { Language } from '../../../base/Language';
import type { CheckedTable } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { isBlankAnswer } from '../../checks/formAnswers';
import type { DueState } from '../../deadlines/Deadline';
import { reportDate, reportText } from '../chineseDate';
import { listCounts } from '../countWords';
import { LAMP_WORDS, lampText } from '../lampText';
import { metricLines } from '../metricLine';
import type { TrackedDeadline } from '../../followup/TrackedDeadline';
import { trackedByRecord } from '../../followup/trackedByRecord';
import type { PreparationPart } from './MeetingReport';

export function preparationPart(
  check: WorkbookCheck,
  tables: readonly CheckedTable[],
  language: Language,
): PreparationPart {
  const 指标 = metricLines(check.metrics, 'tasks.', language);
  if (tables.length === 0)
    return { 有: false, 概述: '工作簿未提供执行进度跟踪表，筹备节点未作对比。', 指标, 任务: [] };
  const records = tables.flatMap((table) => table.records);
  const tracked = trackedByRecord(check.tracked);
  const 任务 = records.map((record, index) => {
    const text = (field: string): string => reportText(record.cell(field));
    const state = tracked(record);
    return {
      序号: text('sequence') || String(index + 1),
      任务名称: text('task'),
      责任人: text('owner'),
      计划完成: reportDate(record.cell('deadline')),
      实际完成: blankAnswer(reportDate(record.cell('finished'))),
      结果: state ? lampText(state, language) : LAMP_WORDS.none[language],
      备注: text('remark'),
    };
  });
  return { 有: true, 概述: summarise(records.map(tracked)), 指标, 任务 };
}

/** A typed dash means 「not yet」: on paper that is a blank to fill in. */
function blankAnswer(text: string): string {
  return isBlankAnswer(text) ? '' : text;
}

function summarise(items: readonly (TrackedDeadline | undefined)[]): string {
  const cancelled = items.filter((item) => item?.cancelled).length;
  const states = items.map((item) => item?.state ?? 'none');
  const count = (...wanted: readonly DueState[]): number =>
    states.filter((state) => wanted.includes(state)).length;
  if (states.length === 0) return '执行进度跟踪表中没有任务记录。';
  const stand = listCounts(
    [
      ['按期完成', count('doneOnTime')],
      ['逾期完成', count('doneLate')],
      ['已完成但未登记完成时间', count('done')],
      ['逾期未完成', count('overdue', 'overdueAlert')],
      ['临期', count('dueSoon')],
      ['未到期', count('normal', 'longTerm')],
      ['期限未定', count('none', 'unreadable') - cancelled],
      ['已取消', cancelled],
    ],
    '项',
  );
  return `共${states.length}项筹备任务，其中${stand}。`;
}
