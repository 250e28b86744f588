import type { Localized } from '../../base/Language';
import { grammar } from './grammar/grammar';
import type { Example } from './grammar/Production';

/** One way of writing a deadline, for the help page. */
export interface DeadlineForm {
  readonly id: string;
  readonly title: Localized;
  /** As read on Wednesday 2024-05-08 at 10:00, counted from then. */
  readonly examples: readonly Example[];
}

/** What is read besides the forms that stand alone. */
const COMPOSED: readonly DeadlineForm[] = [
  {
    id: 'severalDates',
    title: { 'zh-CN': '一格写几个日期', en: 'several dates in a cell' },
    examples: [['7月10日前首付,9月30日前付清', '2024-09-30T24:00', 'low']],
  },
  {
    id: 'noise',
    title: { 'zh-CN': '前后带说明的日期', en: 'dates with words around them' },
    examples: [
      ['2024年7月10日前完成', '2024-07-10T24:00', 'high'],
      ['约2024年7月10日', '2024-07-10T24:00', 'medium'],
      ['原则上7月15日左右', '2024-07-15T24:00', 'low'],
      ['拟于2024年Q3末完成', '2024-09-30T24:00', 'medium'],
    ],
  },
  {
    id: 'english',
    title: { 'zh-CN': '英文日期', en: 'dates in English' },
    examples: [
      ['Aug 31, 2024', '2024-08-31T24:00', 'high'],
      ['31-Aug-24', '2024-08-31T24:00', 'medium'],
      ['end of July', '2024-07-31T24:00', 'medium'],
      ['by end of 2024', '2024-12-31T24:00', 'high'],
      ['EOD Friday', '2024-05-10T24:00', 'medium'],
      ['07/20/2024', '2024-07-20T24:00', 'high'],
      ['07/10/2024', 'unreadable', 'high'],
    ],
  },
  {
    id: 'impossible',
    title: { 'zh-CN': '不存在的日期（不顺延）', en: 'dates that do not exist (never rolled over)' },
    examples: [
      ['2024年2月30日', 'impossible', 'high'],
      ['13月', 'impossible', 'high'],
      ['6月31日', 'impossible', 'high'],
    ],
  },
];

/** Every form that is read, in the order in which they are tried. */
export const deadlineForms: readonly DeadlineForm[] = [
  ...grammar.map(({ id, title, examples }) => ({ id, title, examples })),
  ...COMPOSED,
];
