import { defineRecordRule } from '../../domain/checks/Rule';
import { normaliseText } from '../../domain/text/normaliseText';
import { checklist } from '../tables/checklist';

interface Values {
  need: string;
  target: string;
}

/** 目标优先级 with P1…P4 or 高/中/低, or 是否核心目标. */
const HIGHEST = /^(?:P1|高|核心|核心目标|是|√|一级|重点)/i;

export const priorityMismatch = defineRecordRule({
  id: 'W04',
  severity: 'warning',
  source: 'R-11 · S2 第三步',
  title: {
    'zh-CN': 'P1需求对应核心目标',
    en: 'P1 needs have core targets',
  },
  tables: [checklist],
  columns: ['priority', 'targetPriority'],
  violations: (record) => {
    const need = record.text('priority');
    if (!/^(?:P1|高)/i.test(normaliseText(need))) return undefined;
    const target = record.text('targetPriority');
    if (target === '' || HIGHEST.test(normaliseText(target))) return undefined;
    return [{ at: record.spot('targetPriority'), values: { need, target } }];
  },
  message: ({ need, target }: Values) => ({
    'zh-CN': `需求为「${need}」，目标却为「${target}」`,
    en: `The need is “${need}” but its target “${target}”`,
  }),
  hint: () => ({
    'zh-CN': 'P1需求应对应核心目标，请统一优先级。',
    en: 'P1 needs have core targets: make the priorities agree.',
  }),
  example: {
    bad: {
      checklist: [
        { need: '项目启动资金支持', target: '落实500万启动资金', priority: 'P1', targetPriority: 'P3' },
      ],
    },
    good: {
      checklist: [
        { need: '项目启动资金支持', target: '落实500万启动资金', priority: 'P1', targetPriority: 'P1' },
      ],
    },
  },
});
