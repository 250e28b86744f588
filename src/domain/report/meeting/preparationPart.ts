import type { Language } from '../../../base/Language';
import type { CheckedTable } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { isBlankAnswer } from '../../checks/formAnswers';
import { reportDate, reportText } from '../chineseDate';
import { LAMP_WORDS, lampText } from '../lampText';
import { metricLines } from '../metricLine';
import { progressCounts } from '../progressCounts';
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
  if (items.length === 0) return '执行进度跟踪表中没有任务记录。';
  return `共${items.length}项筹备任务，其中${progressCounts(items)}。`;
}
