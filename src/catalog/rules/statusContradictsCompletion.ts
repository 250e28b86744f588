import type { RecordView } from '../../domain/checks/CheckedTable';
import { isBlankAnswer } from '../../domain/checks/formAnswers';
import { defineRecordRule } from '../../domain/checks/Rule';
import { progressReading } from '../../domain/followup/completionOf';
import { isUncalculated } from '../../domain/followup/isUncalculated';
import { momentOf } from '../../domain/followup/momentOf';
import type { RecognisedColumn } from '../../domain/tables/TableReading';

interface Values {
  status: string;
  finished: string;
  statusHeading: string;
  finishedHeading: string;
}

export const statusContradictsCompletion = defineRecordRule<Values>({
  id: 'E07',
  severity: 'error',
  source: 'R-31 · S3 模板3《执行进度跟踪表》',
  title: {
    'zh-CN': '进度状态与实际完成时间一致',
    en: 'Status and time of completion agree',
  },
  roles: ['status', 'finished'],
  violations: (record, { referenceOf }) => {
    const { table } = record;
    const status = table.inRole('status');
    const finished = table.inRole('finished');
    if (!status || !finished || isUncalculated(record, finished)) return undefined;
    const { status: progress, column = status, failed } = progressReading(record, referenceOf(table));
    // Turned down, or finished and waiting to be signed off: no contradiction.
    if (failed) return undefined;
    const cell = record.cellIn(finished);
    const open = progress === 'notStarted' || progress === 'running' || progress === 'blocked';
    const contradictory =
      progress === 'done'
        ? cell?.kind !== 'error' && isBlankAnswer(record.textIn(finished))
        : open && !SIGNED_OFF.test(column.heading) && momentOf(cell, referenceOf(table)) !== undefined;
    if (!contradictory) return undefined;
    const values = {
      status: shownIn(record, column),
      finished: isBlankAnswer(record.textIn(finished)) ? '' : record.textIn(finished),
      statusHeading: column.heading,
      finishedHeading: finished.heading,
    };
    return [{ at: record.spotIn(progress === 'done' ? finished : column), values }];
  },
  message: () => ({
    'zh-CN': '状态与实际完成时间不一致',
    en: 'Status and time of completion disagree',
  }),
  hint: ({ status, finished, statusHeading, finishedHeading }) =>
    finished === ''
      ? {
          'zh-CN': `「${statusHeading}」为「${status}」，请补填「${finishedHeading}」。`,
          en: `“${statusHeading}” is “${status}”: fill in “${finishedHeading}”.`,
        }
      : {
          'zh-CN': `「${finishedHeading}」已填${finished}，「${statusHeading}」却是「${status}」，请改正其中一处。`,
          en: `“${finishedHeading}” is ${finished} but “${statusHeading}” is “${status}”: correct one of them.`,
        },
  example: {
    bad: { taskTracking: [{ task: '嘉宾邀请函发送', finished: '-', status: '已完成' }] },
    good: { taskTracking: [{ task: '嘉宾邀请函发送', finished: '2024-03-15 17:30', status: '已完成' }] },
  },
});

/** 是否销号 comes after the work is finished. */
const SIGNED_OFF = /销号|解除列管|signed?[- ]?off/i;

/** A share without a format as the percentage it is: 1 as 100%. */
function shownIn(record: RecordView, column: RecognisedColumn): string {
  const cell = record.cellIn(column);
  const isShare = column.definition.type === 'percent' && cell?.kind === 'number' && Number(cell.value) <= 1;
  return isShare ? `${Math.round(Number(cell.value) * 100)}%` : record.textIn(column);
}
