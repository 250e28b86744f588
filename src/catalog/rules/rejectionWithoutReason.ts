import { isBlankAnswer } from '../../domain/checks/formAnswers';
import { defineRecordRule } from '../../domain/checks/Rule';
import { acceptance } from '../tables/acceptance';

export const rejectionWithoutReason = defineRecordRule<{ result: string }>({
  id: 'E08',
  severity: 'error',
  source: 'R-58 · S4 步骤5《客户验收表》',
  title: { 'zh-CN': '验收不通过须写明原因', en: 'A rejected delivery states why' },
  tables: [acceptance],
  columns: ['result', 'failureReason'],
  violations: (record) => {
    const result = record.text('result');
    if (!/^(?:不通过|未通过|不合格|fail(?:ed)?|reject(?:ed)?)/i.test(result)) return undefined;
    return isBlankAnswer(record.text('failureReason'))
      ? [{ at: record.spot('failureReason'), values: { result } }]
      : undefined;
  },
  message: () => ({ 'zh-CN': '请填写不通过原因', en: 'State why it was not accepted' }),
  hint: ({ result }) => ({
    'zh-CN': `验收结果为「${result}」，请写明原因和整改要求。`,
    en: `The result is “${result}”: write the reason and what has to be put right.`,
  }),
  example: {
    bad: { acceptance: [{ name: '数据看板V1.0', result: '不通过', failureReason: '-' }] },
    good: {
      acceptance: [{ name: '数据看板V1.0', result: '不通过', failureReason: '导出的订单量与后台不一致' }],
    },
  },
});
