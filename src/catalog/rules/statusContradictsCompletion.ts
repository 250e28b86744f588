import { isBlankAnswer } from '../../domain/checks/formAnswers';
import { defineRecordRule } from '../../domain/checks/Rule';
import { progressOf } from '../../domain/followup/completionOf';
import { isUncalculated } from '../../domain/followup/isUncalculated';
import { momentOf } from '../../domain/followup/momentOf';

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
    const progress = progressOf(record);
    const cell = record.cellIn(finished);
    const open = progress === 'notStarted' || progress === 'running' || progress === 'blocked';
    const contradictory =
      progress === 'done'
        ? cell?.kind !== 'error' && isBlankAnswer(record.textIn(finished))
        : open && momentOf(cell, referenceOf(table)) !== undefined;
    if (!contradictory) return undefined;
    const values = {
      status: record.textIn(status),
      finished: isBlankAnswer(record.textIn(finished)) ? '' : record.textIn(finished),
      statusHeading: status.heading,
      finishedHeading: finished.heading,
    };
    return [{ at: record.spotIn(progress === 'done' ? finished : status), values }];
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
