import { isBlankAnswer } from '../../domain/checks/formAnswers';
import { defineRecordRule } from '../../domain/checks/Rule';
import { signIn } from '../tables/signIn';

const DETAILS = [
  { field: 'unit', chinese: '公司名称', english: 'company' },
  { field: 'position', chinese: '职务', english: 'position' },
  { field: 'contact', chinese: '联系方式', english: 'contact' },
] as const;

interface Values {
  chinese: string;
  english: string;
}

export const guestDetailsMissing = defineRecordRule({
  id: 'W10',
  severity: 'warning',
  source: 'R-41 · S3 五(一)',
  title: {
    'zh-CN': '外部嘉宾须有公司名称、职务、联系方式',
    en: 'Guests from outside have company, position and contact',
  },
  tables: [signIn],
  columns: ['side'],
  violations: (record) => {
    if (!/外|嘉宾|客户|经销商|合作|external|guest/i.test(record.text('side'))) return undefined;
    const missing = DETAILS.filter(({ field }) => isBlankAnswer(record.text(field)));
    if (missing.length === 0) return undefined;
    const values = {
      chinese: missing.map(({ chinese }) => chinese).join('、'),
      english: missing.map(({ english }) => english).join(', '),
    };
    return [{ at: record.spot(record.table.has('name') ? 'name' : 'side'), values }];
  },
  message: ({ chinese, english }: Values) => ({
    'zh-CN': `外部嘉宾缺${chinese}`,
    en: `Guest without ${english}`,
  }),
  hint: ({ chinese, english }: Values) => ({
    'zh-CN': `请补填${chinese}，便于接待和会后联系。`,
    en: `Add the ${english}.`,
  }),
  example: {
    bad: { signIn: [{ name: '张*', side: '外部', unit: '', signedAt: '2024-03-20 08:40' }] },
    good: {
      signIn: [
        {
          name: '张*',
          side: '外部',
          unit: '华东商贸有限公司',
          position: '总经理',
          contact: '138****0000',
          signedAt: '2024-03-20 08:40',
        },
      ],
    },
  },
});
