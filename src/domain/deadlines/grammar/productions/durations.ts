import { startOfDay } from '../../../time/WallMinute';
import { COUNT, UNIT, endOfPeriod, periodOf } from '../countedPeriod';
import { MONTH, NUM, YEAR } from '../fragments';
import { parseNumeral } from '../numerals';
import { baseDoubts, dayOfDate, doubt, lastDayOfMonth, unreadable } from '../outcomes';
import { whole, type Doubt, type Groups, type Outcome, type Production, type Setting } from '../Production';
import { yearOf } from '../years';

const fromBase = (groups: Groups, setting: Setting, more: readonly Doubt[] = []): Outcome | undefined => {
  const period = periodOf(groups);
  return period && endOfPeriod(period, setting.base, 1, setting, [...more, ...baseDoubts(setting)]);
};

function fromDate(groups: Groups, setting: Setting): Outcome | undefined {
  const period = periodOf(groups);
  const month = parseNumeral(groups['month'] ?? '') ?? 0;
  const day = parseNumeral(groups['day'] ?? '') ?? 0;
  const rough = (year: number) => lastDayOfMonth(year, Math.min(Math.max(month, 1), 12));
  const year = period && yearOf(groups, rough, setting);
  if (!period || !year) return undefined;
  const from = dayOfDate({ year: year.year, month, day });
  return typeof from === 'number' ? endOfPeriod(period, startOfDay(from), 1, setting, year.doubts) : from;
}

export const durations: readonly Production[] = [
  {
    id: 'workdays',
    title: { 'zh-CN': '几个工作日内', en: 'within working days' },
    confidence: 'medium',
    pattern: whole`${COUNT}(?<unit>个?工作日)[内后]?`,
    examples: [
      ['3个工作日内', '2024-05-11T24:00', 'medium'],
      ['15个工作日', '2024-05-28T24:00', 'medium'],
      ['3-5个工作日内', '2024-05-14T24:00', 'low'],
    ],
    build: (groups, setting) => fromBase(groups, setting),
  },
  {
    id: 'tradingDays',
    title: { 'zh-CN': 'T+几个工作日', en: 'T plus working days' },
    confidence: 'medium',
    pattern: whole`T\+(?<count>\d{1,2})[日天]?`,
    examples: [['T+2', '2024-05-10T24:00', 'medium']],
    build: ({ count = '' }, setting) => fromBase({ count, unit: '工作日' }, setting),
  },
  {
    id: 'hours',
    title: { 'zh-CN': '几小时内', en: 'within hours' },
    confidence: 'medium',
    pattern: whole`${COUNT}(?<unit>个?小时|H|分钟)[内后]`,
    examples: [
      ['24小时内', '2024-05-09T10:00', 'medium'],
      ['48小时内', '2024-05-10T10:00', 'medium'],
      ['2小时内响应', '2024-05-08T12:00', 'medium'],
      ['24h内', '2024-05-09T10:00', 'medium'],
    ],
    build: (groups, setting) => fromBase(groups, setting),
  },
  {
    id: 'period',
    title: { 'zh-CN': '几天内、几周内、几个月内', en: 'within days, weeks or months' },
    confidence: 'medium',
    pattern: whole`${COUNT}${UNIT}[内后]`,
    examples: [
      ['3天后', '2024-05-11T24:00', 'medium'],
      ['5日内', '2024-05-13T24:00', 'medium'],
      ['10日内', '2024-05-18T24:00', 'medium'],
      ['两周内', '2024-05-22T24:00', 'medium'],
      ['一个月内', '2024-06-08T24:00', 'medium'],
      ['半年内', '2024-11-08T24:00', 'medium'],
      ['半个月内', '2024-05-23T24:00', 'low'],
    ],
    build: (groups, setting) => fromBase(groups, setting),
  },
  {
    id: 'periodFromDate',
    title: { 'zh-CN': '从某日起多久内', en: 'within a period from a day on' },
    confidence: 'medium',
    pattern: whole`[自从]?(?:${YEAR})?${MONTH}(?<day>${NUM})日(?:起|之日起|后)的?${COUNT}${UNIT}内`,
    examples: [
      ['自2024年7月1日起15个工作日内', '2024-07-22T24:00', 'medium'],
      ['2024年7月10日起3个月内', '2024-10-10T24:00', 'medium'],
    ],
    build: fromDate,
  },
  {
    id: 'barePeriod',
    title: { 'zh-CN': '只写时长', en: 'a bare period' },
    confidence: 'low',
    pattern: whole`${COUNT}(?<unit>(?:个?(?:自然|日历)[天日])|天|个?周|个?星期|个月|年|个?小时|H)`,
    examples: [
      ['30天', '2024-06-07T24:00', 'low'],
      ['3个月', '2024-08-08T24:00', 'low'],
    ],
    build: (groups, setting) => {
      const note = doubt(
        'low',
        '只有时长，按「…内」理解',
        'only a length of time is given; a deadline within it is assumed',
      );
      return fromBase(groups, setting, [note]);
    },
  },
  {
    id: 'ago',
    title: { 'zh-CN': '几天前（过去）', en: 'some time ago' },
    confidence: 'low',
    pattern: whole`${NUM}(?:个?工作日|天|个?周|个?星期|个月|年|个?小时|分钟)前`,
    examples: [['3天前', 'unreadable', 'low']],
    build: () => unreadable('「…天前」指过去，不是截止时间', 'it tells a past moment, not a deadline'),
  },
];
