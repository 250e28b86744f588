import { defineRecordRule } from '../../domain/checks/Rule';
import { statesReviewCycle } from '../../domain/checks/statesReviewCycle';

const CYCLE =
  /每(?:天|日|周|月|季|半年|年)|按(?:周|月|季)|(?:月|季|年)度?(?:复核|检查|评估|报告|总结|通报|调度)/;

export const standingWorkWithoutReview = defineRecordRule<{ text: string; heading: string | undefined }>({
  id: 'W11',
  severity: 'warning',
  source: 'R-23 · S2 关键提醒4, 模板表格第5行',
  title: {
    'zh-CN': '长期执行的事项须设复核周期',
    en: 'Standing work has a review cycle',
  },
  roles: ['deadline'],
  violations: (record, { trackedOf }) => {
    const tracked = trackedOf(record);
    const column = record.table.inRole('deadline');
    if (!column || tracked?.state !== 'longTerm' || CYCLE.test(tracked.text)) return undefined;
    if (statesReviewCycle(record)) return undefined;
    const review = record.table.inRole('reviewCycle');
    const values = { text: tracked.text.trim(), heading: review?.heading };
    return [{ at: record.spotIn(review ?? column), values }];
  },
  message: ({ text }) => ({ 'zh-CN': `「${text}」未设复核周期`, en: `“${text}” has no review cycle` }),
  hint: ({ heading }) => ({
    'zh-CN': heading
      ? `请在「${heading}」填写每月、每季度等。`
      : '请增加「复核周期」列并填写每月、每季度等，或写明具体日期。',
    en: heading
      ? `Write 每月, 每季度 … under “${heading}”.`
      : 'Add a column “复核周期” (review cycle: monthly, quarterly …), or write a date.',
  }),
  example: {
    bad: {
      checklist: [{ need: '客户售后响应速度提升', target: '客服平均响应时间≤30分钟', deadline: '长期执行' }],
    },
    good: {
      checklist: [
        {
          need: '客户售后响应速度提升',
          target: '客服平均响应时间≤30分钟',
          deadline: '长期执行',
          reviewCycle: '每季度',
        },
      ],
    },
  },
});
