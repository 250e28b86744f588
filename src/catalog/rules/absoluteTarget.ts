import { defineRecordRule } from '../../domain/checks/Rule';
import { asWritten } from '../../domain/wording/asWritten';

export const absoluteTarget = defineRecordRule<{ words: readonly string[] }>({
  id: 'I02',
  severity: 'info',
  source: 'R-02 · S0 二; S2 第三步(可实现)',
  title: { 'zh-CN': '绝对化目标提示确认', en: 'Absolute targets are pointed out' },
  violations: (record, { assessedCells }) =>
    assessedCells(record).flatMap(({ role, column, text, assessment }) => {
      const words = assessment.reasons
        .filter(({ kind }) => kind === 'A1')
        .map((reason) => asWritten(reason, text));
      return role === 'requirement' || words.length === 0
        ? []
        : [{ at: record.spotIn(column), values: { words } }];
    }),
  message: ({ words }) => ({
    'zh-CN': `绝对化目标（${words.slice(0, 3).join('、')}），请确认可实现`,
    en: `Absolute target (${words.slice(0, 3).join(', ')}): can it be reached?`,
  }),
  hint: () => ({
    'zh-CN': '确可实现的保留即可；否则写明允许的范围，如「≥99.9%」。',
    en: 'Keep it if it can be reached; otherwise give a tolerance such as ≥99.9%.',
  }),
  example: {
    bad: { checklist: [{ need: '满足审计要求', target: '数据安全合规率100%' }] },
    good: { checklist: [{ need: '满足审计要求', target: '数据安全合规率≥99.9%' }] },
  },
});
