import { weekdayOf, type DayNumber } from '../../../time/WallMinute';
import { BEFORE, TIME, WEEKDAY } from '../fragments';
import { parseWeekday } from '../numerals';
import { baseDoubts, dayWithTime, doubt, wholeDay } from '../outcomes';
import { whole, type Production, type Setting } from '../Production';

const DAYS = 7;
const WEEK_WORD = '(?<rel>本|这个?|下下个?|下个?|上个?)?';

const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  当天: 0,
  当日: 0,
  即日: 0,
  本日: 0,
  明天: 1,
  明日: 1,
  次日: 1,
  翌日: 1,
  后天: 2,
  后日: 2,
  大后天: 3,
};

/** Monday of the week a word points at; weeks start on Monday. */
function mondayOf(rel: string | undefined, { today }: Setting): DayNumber {
  const weeks = rel?.startsWith('下下') ? 2 : rel?.startsWith('下') ? 1 : rel?.startsWith('上') ? -1 : 0;
  return today - weekdayOf(today) + 1 + weeks * DAYS;
}

const pastWeek = (rel: string | undefined) =>
  rel?.startsWith('上') ? [doubt('low', '「上周」已经过去', 'last week is past')] : [];

export const weeks: readonly Production[] = [
  {
    id: 'weekday',
    title: { 'zh-CN': '周几', en: 'a weekday' },
    confidence: 'medium',
    pattern: whole`${WEEK_WORD}${WEEKDAY}(?:${TIME})?${BEFORE}`,
    examples: [
      ['本周五', '2024-05-10T24:00', 'medium'],
      ['下周五', '2024-05-17T24:00', 'medium'],
      ['下周五前', '2024-05-17T24:00', 'medium'],
      ['下下周一', '2024-05-20T24:00', 'medium'],
      ['周五前', '2024-05-10T24:00', 'medium'],
      ['周一前', '2024-05-13T24:00', 'low'],
      ['本周五下午3点', '2024-05-10T15:00', 'medium'],
    ],
    build: ({ rel, weekday = '', time, before }, setting) => {
      const number = parseWeekday(weekday);
      if (number === undefined) return undefined;
      const day = mondayOf(rel, setting) + number - 1;
      const passed = rel === undefined && day < setting.today;
      const next = passed
        ? [doubt('low', '本周的这一天已过，按下周', 'that day of this week is past; next week is assumed')]
        : [];
      const doubts = [...next, ...pastWeek(rel), ...baseDoubts(setting)];
      return dayWithTime(passed ? day + DAYS : day, time, before, setting, doubts);
    },
  },
  {
    id: 'week',
    title: { 'zh-CN': '本周、下周', en: 'this or next week' },
    confidence: 'medium',
    pattern: whole`(?<rel>本|这个?|下下个?|下个?)周(?<edge>内|之内)?`,
    examples: [
      ['本周内', '2024-05-12T24:00', 'medium'],
      ['下周', '2024-05-19T24:00', 'medium'],
    ],
    build: ({ rel }, setting) =>
      wholeDay(mondayOf(rel, setting) + DAYS - 1, [
        doubt('medium', '按该周周日', 'the Sunday of that week is taken'),
        ...baseDoubts(setting),
      ]),
  },
  {
    id: 'weekend',
    title: { 'zh-CN': '周末', en: 'weekend' },
    confidence: 'low',
    pattern: whole`${WEEK_WORD}周末前?`,
    examples: [
      ['本周末', '2024-05-12T24:00', 'low'],
      ['周末前', '2024-05-12T24:00', 'low'],
    ],
    build: ({ rel }, setting) =>
      wholeDay(mondayOf(rel, setting) + DAYS - 1, [
        doubt('low', '「周末」按周日', 'the weekend is taken as Sunday'),
        ...pastWeek(rel),
        ...baseDoubts(setting),
      ]),
  },
  {
    id: 'beforeWeek',
    title: { 'zh-CN': '下周前', en: 'before next week' },
    confidence: 'low',
    pattern: whole`(?<rel>下下个?|下个?)周前`,
    examples: [['下周前', '2024-05-12T24:00', 'low']],
    build: ({ rel }, setting) =>
      wholeDay(mondayOf(rel, setting) - 1, [
        doubt('low', '按该周开始之前', 'before the week begins is taken'),
        ...baseDoubts(setting),
      ]),
  },
  {
    id: 'relativeDay',
    title: { 'zh-CN': '今天、明天、后天', en: 'today, tomorrow' },
    confidence: 'medium',
    pattern: whole`(?<word>今[天日]|当[天日]|即日|本日|明[天日]|次日|翌日|后[天日]|大后天)(?:${TIME})?${BEFORE}`,
    examples: [
      ['今天', '2024-05-08T24:00', 'medium'],
      ['明天', '2024-05-09T24:00', 'medium'],
      ['后天', '2024-05-10T24:00', 'medium'],
      ['明天下午3点', '2024-05-09T15:00', 'medium'],
    ],
    build: ({ word = '', time, before }, setting) => {
      const ahead = RELATIVE_DAYS[word];
      return ahead === undefined
        ? undefined
        : dayWithTime(setting.today + ahead, time, before, setting, baseDoubts(setting));
    },
  },
];
