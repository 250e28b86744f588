import {
  fiscalDoubts,
  fiscalYearOf,
  firstDayInFiscalYear,
  inFiscalYears,
  lastDayInFiscalYear,
} from '../fiscalYears';
import { LOOSE_YEAR, YEAR } from '../fragments';
import {
  baseDoubts,
  BEFORE_START,
  doubt,
  impossible,
  lastDayOfMonth,
  unreadable,
  wholeDay,
} from '../outcomes';
import { whole, type Groups, type Outcome, type Production, type Setting } from '../Production';
import { namedYear, yearOf } from '../years';

const MONTHS_PER_QUARTER = 3;

/** The last day of a period that ends with a month of the calendar year, named or assumed. */
function endingWith(
  month: number,
  groups: Groups,
  setting: Setting,
  certain: 'high' | 'medium',
): Outcome | undefined {
  const year = yearOf(groups, (candidate) => lastDayOfMonth(candidate, month), setting, certain);
  return year && wholeDay(lastDayOfMonth(year.year, month), year.doubts);
}

/** The same by the year of accounts; month 0 is the one before it. */
function endingWithFiscal(
  month: number,
  groups: Groups,
  setting: Setting,
  certain: 'high' | 'medium',
): Outcome | undefined {
  const fiscal = fiscalYearOf(setting);
  const lastDay = (year: number) => lastDayInFiscalYear(fiscal, year, month);
  const year = yearOf(groups, lastDay, inFiscalYears(setting), certain);
  return year && wholeDay(lastDay(year.year), [...year.doubts, ...fiscalDoubts(setting)]);
}

function quarterOutcome(written: Groups, setting: Setting): Outcome | undefined {
  const groups: Groups = { ...written, year: written['year'] ?? written['shortYear'] };
  const quarter = Number(groups['quarter']);
  if (quarter < 1 || quarter > 4) return impossible(`没有第${quarter}季度`, `there is no quarter ${quarter}`);
  const literal = groups['before'] === '前' && !groups['edge'];
  if (literal && quarter === 1) return beforeFirstQuarter(groups, setting);
  const month = (literal ? quarter - 1 : quarter) * MONTHS_PER_QUARTER;
  const end = endingWithFiscal(month, groups, setting, 'medium');
  return end?.kind === 'at' && literal ? { ...end, doubts: [...end.doubts, BEFORE_START] } : end;
}

/** Q1前: the last day of the year before. */
function beforeFirstQuarter(groups: Groups, setting: Setting): Outcome | undefined {
  const fiscal = fiscalYearOf(setting);
  const firstDay = (year: number) => firstDayInFiscalYear(fiscal, year, 1);
  const year = yearOf(groups, firstDay, inFiscalYears(setting));
  return year && wholeDay(firstDay(year.year) - 1, [...year.doubts, ...fiscalDoubts(setting), BEFORE_START]);
}

function relativeQuarter({ rel = '', edge, before }: Groups, setting: Setting): Outcome {
  const { year, month } = setting.date;
  const literal = before === '前' && !edge;
  const since = (month - fiscalYearOf(setting).firstMonth + 12) % MONTHS_PER_QUARTER;
  const quarters = (/^[下次]/.test(rel) ? 1 : 0) - (literal ? 1 : 0);
  const index = year * 12 + month - 1 + (MONTHS_PER_QUARTER - 1 - since) + quarters * MONTHS_PER_QUARTER;
  const day = lastDayOfMonth(Math.floor(index / 12), (index % 12) + 1);
  return wholeDay(day, [
    ...baseDoubts(setting),
    ...fiscalDoubts(setting),
    ...(literal ? [BEFORE_START] : []),
  ]);
}

function halfYear(groups: Groups, setting: Setting): Outcome | undefined {
  const first = groups['half'] === '上';
  const literal = groups['before'] === '前' && !groups['edge'];
  if (literal && !first)
    return unreadable('「下半年前」有两种理解，请写具体日期', 'it can be read in two ways; write a date');
  const end = endingWithFiscal(first ? 6 : 12, groups, setting, 'high');
  return end?.kind === 'at' && literal
    ? { ...end, doubts: [...end.doubts, doubt('low', '按上半年结束', 'taken as the end of the first half')] }
    : end;
}

/** 2024年度, 本年度末: the year of accounts. 2024年底 is the end of the calendar year. */
function yearEnd(groups: Groups, setting: Setting): Outcome | undefined {
  const named = { ...groups, edge: '底', year: groups['year'] ?? groups['year2'] };
  if (!groups['yearly']) return wholeYear(named, setting);
  const year = namedYear(named, inFiscalYears(setting));
  return (
    year &&
    wholeDay(lastDayInFiscalYear(fiscalYearOf(setting), year.year, 12), [
      ...year.doubts,
      ...fiscalDoubts(setting),
    ])
  );
}

function wholeYear(groups: Groups, setting: Setting): Outcome | undefined {
  const year = namedYear(groups, setting);
  if (!year) return undefined;
  const { edge, before } = groups;
  if (before === '前' && !edge)
    return wholeDay(lastDayOfMonth(year.year - 1, 12), [...year.doubts, BEFORE_START]);
  const note = edge ? [] : [doubt('medium', '按该年最后一天', 'the last day of the year is taken')];
  return wholeDay(lastDayOfMonth(year.year, 12), [...year.doubts, ...note]);
}

function yearPoint(month: number, doubts: readonly ReturnType<typeof doubt>[]) {
  return (groups: Groups, setting: Setting): Outcome | undefined => {
    const end = endingWith(month, groups, setting, 'medium');
    return end?.kind === 'at' ? { ...end, doubts: [...end.doubts, ...doubts] } : end;
  };
}

export const periods: readonly Production[] = [
  {
    id: 'quarterEnd',
    title: { 'zh-CN': '季度末', en: 'end of a quarter' },
    confidence: 'high',
    pattern: whole`(?:${LOOSE_YEAR}|(?<shortYear>\d{2})(?=Q))?Q(?<quarter>\d{1,2})(?:(?<edge>[末底内]|度末)(?<before>前?))?`,
    examples: [
      ['2024年Q3末', '2024-09-30T24:00', 'high'],
      ['2024年Q4', '2024-12-31T24:00', 'high'],
      ['2024Q3', '2024-09-30T24:00', 'high'],
      ['2024年三季度末', '2024-09-30T24:00', 'high'],
      ['三季度末', '2024-09-30T24:00', 'medium'],
      ['第三季度', '2024-09-30T24:00', 'medium'],
      ['3季度底', '2024-09-30T24:00', 'medium'],
      ['2024年第3季', '2024-09-30T24:00', 'high'],
    ],
    build: quarterOutcome,
  },
  {
    id: 'beforeQuarter',
    title: { 'zh-CN': '某季度前', en: 'before a quarter' },
    confidence: 'low',
    pattern: whole`${LOOSE_YEAR}?Q(?<quarter>\d{1,2})(?<before>前)`,
    examples: [
      ['Q3前', '2024-06-30T24:00', 'low'],
      ['三季度前', '2024-06-30T24:00', 'low'],
    ],
    build: quarterOutcome,
  },
  {
    id: 'relativeQuarter',
    title: { 'zh-CN': '本季度、下季度', en: 'this or next quarter' },
    confidence: 'medium',
    pattern: whole`(?<rel>本|当|这个?|下个?|次)季度?(?<edge>[末底内])?(?<before>前?)`,
    examples: [
      ['本季度末', '2024-06-30T24:00', 'medium'],
      ['下季度', '2024-09-30T24:00', 'medium'],
    ],
    build: relativeQuarter,
  },
  {
    id: 'bareQuarterEnd',
    title: { 'zh-CN': '季度末（不写哪个季度）', en: 'end of the quarter' },
    confidence: 'medium',
    pattern: whole`季度?(?<edge>[末底])前?`,
    examples: [['季度末', '2024-06-30T24:00', 'medium']],
    build: relativeQuarter,
  },
  {
    id: 'halfYear',
    title: { 'zh-CN': '上半年、下半年', en: 'half of a year' },
    confidence: 'high',
    pattern: whole`${LOOSE_YEAR}?(?<half>[上下])半年度?(?<edge>[末底内])?(?<before>前?)`,
    examples: [
      ['上半年', '2024-06-30T24:00', 'high'],
      ['2024年上半年', '2024-06-30T24:00', 'high'],
      ['下半年', '2024-12-31T24:00', 'high'],
    ],
    build: halfYear,
  },
  {
    id: 'yearEnd',
    title: { 'zh-CN': '年底', en: 'end of a year' },
    confidence: 'high',
    pattern: whole`(?:${YEAR}(?:年?(?<edge>[底末终])|(?<=度)(?:[内末底]|(?!前)))|(?<year2>\d{4})[底末])前?`,
    examples: [
      ['2024年底', '2024-12-31T24:00', 'high'],
      ['2024年底前', '2024-12-31T24:00', 'high'],
      ['2024年年底', '2024-12-31T24:00', 'high'],
      ['2024年度', '2024-12-31T24:00', 'high'],
    ],
    build: yearEnd,
  },
  {
    id: 'thisYearEnd',
    title: { 'zh-CN': '年底（不写年）', en: 'end of the year' },
    confidence: 'medium',
    pattern: whole`(?:年[底末终内]|年(?<yearly>度)(?:末|底|内))前?`,
    examples: [
      ['年底前', '2024-12-31T24:00', 'medium'],
      ['年内', '2024-12-31T24:00', 'medium'],
      ['年末', '2024-12-31T24:00', 'medium'],
    ],
    build: (groups, setting) =>
      (groups['yearly'] ? endingWithFiscal : endingWith)(12, groups, setting, 'medium'),
  },
  {
    id: 'wholeYear',
    title: { 'zh-CN': '某年', en: 'a year' },
    confidence: 'high',
    pattern: whole`(?<year>\d{4}|[〇零一二三四五六七八九]{4}|[今本明])年(?:(?<edge>年?内)|全年)?(?<before>前?)`,
    examples: [
      ['2024年', '2024-12-31T24:00', 'medium'],
      ['2025年前', '2024-12-31T24:00', 'low'],
      ['今年内', '2024-12-31T24:00', 'medium'],
    ],
    build: wholeYear,
  },
  {
    id: 'yearMiddle',
    title: { 'zh-CN': '年中', en: 'middle of a year' },
    confidence: 'medium',
    pattern: whole`(?:${YEAR}年?中|年中)前?`,
    examples: [
      ['年中', '2024-06-30T24:00', 'medium'],
      ['2024年中', '2024-06-30T24:00', 'medium'],
    ],
    build: yearPoint(6, [doubt('medium', '「年中」按6月底', 'mid-year is taken as the end of June')]),
  },
  {
    id: 'yearStart',
    title: { 'zh-CN': '年初', en: 'beginning of a year' },
    confidence: 'low',
    pattern: whole`(?:${YEAR}年?初|年初)`,
    examples: [
      ['年初', '2024-01-31T24:00', 'low'],
      ['2025年初', '2025-01-31T24:00', 'low'],
    ],
    build: yearPoint(1, [
      doubt('low', '「年初」按1月底', 'the beginning of the year is taken as the end of January'),
    ]),
  },
];
