import { matchAllowed } from '../../domain/checks/matchAllowed';
import { defineRecordRule, type PlacedViolation } from '../../domain/checks/Rule';
import { checklist } from '../tables/checklist';

const EXPECTED = [
  { category: /^业务/, chinese: '结果型', english: 'a result' },
  { category: /^资源/, chinese: '过程型', english: 'a process' },
];

interface Values {
  category: string;
  type: string;
  chinese: string;
  english: string;
}

export const targetTypeMismatch = defineRecordRule({
  id: 'W16',
  severity: 'warning',
  source: 'R-10 · S2 第三步',
  title: {
    'zh-CN': '业务需求配结果型目标，资源需求配过程型目标',
    en: 'Business needs have result targets, resource needs process targets',
  },
  tables: [checklist],
  columns: ['category', 'targetType'],
  violations: (record): PlacedViolation<Values>[] | undefined => {
    const category = record.text('category');
    const type = record.text('targetType');
    const expected = EXPECTED.find((candidate) => candidate.category.test(category));
    const allowed = record.table.column('targetType')?.definition.allowed ?? [];
    const match = matchAllowed(type, allowed);
    if (!expected || type === '' || match.kind === 'outside') return undefined;
    if (match.value === expected.chinese) return undefined;
    return [
      {
        at: record.spot('targetType'),
        values: { category, type, chinese: expected.chinese, english: expected.english },
      },
    ];
  },
  message: ({ category, type }: Values) => ({
    'zh-CN': `「${category}」不宜配「${type}」目标`,
    en: `“${category}” does not go with a “${type}” target`,
  }),
  hint: ({ chinese, english }: Values) => ({
    'zh-CN': `一般应为「${chinese}」目标，请核对需求类别和目标类型。`,
    en: `It usually is ${english} target: check the category and the type.`,
  }),
  example: {
    bad: {
      checklist: [
        {
          category: '业务需求',
          need: '华东区域新客户数量提升',
          target: '季度新增客户100家',
          targetType: '过程型',
        },
      ],
    },
    good: {
      checklist: [
        {
          category: '业务需求',
          need: '华东区域新客户数量提升',
          target: '季度新增客户100家',
          targetType: '结果型',
        },
      ],
    },
  },
});
