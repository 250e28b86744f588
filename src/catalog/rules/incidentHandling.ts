import { isBlankAnswer } from '../../domain/checks/formAnswers';
import { defineRecordRule, type PlacedViolation } from '../../domain/checks/Rule';
import { progressOf } from '../../domain/followup/completionOf';
import { responseMinutes } from '../../domain/meeting/responseMinutes';
import { incidents } from '../tables/incidents';

type Values =
  { problem: 'slow'; minutes: number; limit: number } | { problem: 'noEvidence'; heading: string };

export const incidentHandling = defineRecordRule({
  id: 'W15',
  severity: 'warning',
  source: 'R-35 · S3 三(三)3; R-47 · S3 五(四)',
  title: {
    'zh-CN': '异常15分钟内响应，处理结果附证据',
    en: 'Incidents are answered within 15 minutes and documented',
  },
  tables: [incidents],
  violations: (record, { standards }) => {
    const found: PlacedViolation<Values>[] = [];
    const minutes = responseMinutes(record);
    const limit = standards.incidentResponseMinutes;
    if (minutes !== undefined && minutes > limit) {
      found.push({ at: record.spot('respondedAt'), values: { problem: 'slow', minutes, limit } });
    }
    const evidence = record.table.column('evidence');
    if (evidence && progressOf(record) === 'done' && isBlankAnswer(record.textIn(evidence))) {
      found.push({
        at: record.spotIn(evidence),
        values: { problem: 'noEvidence', heading: evidence.heading },
      });
    }
    return found;
  },
  message: (values: Values) =>
    values.problem === 'slow'
      ? {
          'zh-CN': `异常响应用时${values.minutes}分钟，超过${values.limit}分钟`,
          en: `Answered after ${values.minutes} minutes, more than ${values.limit}`,
        }
      : { 'zh-CN': '处理结果缺证据附件', en: 'Settled without evidence' },
  hint: (values: Values) =>
    values.problem === 'slow'
      ? { 'zh-CN': '请在报告中说明原因和改进措施。', en: 'State the reason and what will be improved.' }
      : {
          'zh-CN': `请在「${values.heading}」填写现场照片或沟通记录的位置。`,
          en: `Under “${values.heading}” say where the photo or record is kept.`,
        },
  example: {
    bad: {
      incidents: [
        {
          type: '设备故障',
          handler: 'IT部*工程师',
          status: '已处理',
          reportedAt: '14:30',
          respondedAt: '14:46',
        },
      ],
    },
    good: {
      incidents: [
        {
          type: '设备故障',
          handler: 'IT部*工程师',
          status: '已处理',
          reportedAt: '14:30',
          respondedAt: '14:45',
        },
      ],
    },
  },
});
