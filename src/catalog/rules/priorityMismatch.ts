import { defineRecordRule } from '../../domain/checks/Rule';
import { cellText } from '../../domain/snapshot/cellText';
import { cellAt } from '../../domain/tables/TableReading';
import { normaliseText } from '../../domain/text/normaliseText';
import { checklist } from '../tables/checklist';

interface Values {
  need: string;
  target: string;
}

/** A column users add themselves: 目标优先级 with P1…P4 or 高/中/低, or 是否核心目标. */
const TARGET_PRIORITY = /^目标(?:的)?(?:优先级|级别|等级|重要性)$|核心目标$/;
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
  columns: ['priority'],
  violations: (record) => {
    const need = record.text('priority');
    if (!/^(?:P1|高)/i.test(normaliseText(need))) return undefined;
    const column = record.table.reading.unrecognised.find(({ heading }) =>
      TARGET_PRIORITY.test(normaliseText(heading).replace(/\s/g, '')),
    );
    const target = column ? cellText(cellAt(record.row, column.column)).trim() : '';
    if (!column || target === '' || HIGHEST.test(normaliseText(target))) return undefined;
    const at = { row: record.row.number, column: column.column, heading: column.heading, value: target };
    return [{ at, values: { need, target } }];
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
        { need: '项目启动资金支持', target: '落实500万启动资金', priority: 'P1', 目标优先级: 'P3' },
      ],
    },
    good: {
      checklist: [
        { need: '项目启动资金支持', target: '落实500万启动资金', priority: 'P1', 目标优先级: 'P1' },
      ],
    },
  },
});
