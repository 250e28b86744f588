import { canonicalTimes } from './canonicalTimes';
import { parseNumeral } from './numerals';
import { doubt } from './outcomes';
import type { Doubt, Setting } from './Production';
import { isBareRocYear, isNearTwoDigitYear, isPlausibleYear } from './years';

export interface CanonicalText {
  readonly text: string;
  /** What had to be assumed on the way. */
  readonly doubts: readonly Doubt[];
}

/**
 * A normalised text with every date as 年月日, quarter as QN, weekday as 周N and time as HH:MM,
 * so that each production is written once. Anything else stays as it is.
 */
export function canonicalise(normalised: string, setting: Setting): CanonicalText {
  const { workingHours, fiscalYear } = setting.reference;
  if (CANONICAL.test(normalised)) return { text: normalised, doubts: [] };
  const doubts: Doubt[] = [];
  const worded = normalised
    .replace(/(?:星期|礼拜)(?=[一二三四五六日天1-7])/g, '周')
    .replace(/(?:之|以)(?=[前内后])/g, '')
    .replace(/(?<=[\d一二三四五六七八九十廿卅])号/g, '日')
    .replace(/月份/g, '月')
    .replace(/礼拜/g, '周');
  const dated = numericDates(
    fullNumericDates(englishDates(fiscalYear ? fiscalYears(worded) : worded)),
    setting,
    doubts,
  );
  return {
    text: canonicalTimes(quarters(dated, doubts), doubts, workingHours).replace(/ (?=\D)|(?<=\D) /g, ''),
    doubts,
  };
}

/** 2024财年, FY2024, 会计年度: of nobody knows which months until somebody says when it begins. */
function fiscalYears(text: string): string {
  return text
    .replace(/年?(?:财政|会计|财务)年度|年?财年度?/g, '年度')
    .replace(/(?<![A-Z])FY ?(\d{4}|\d{2})(?!\d)(?:年度?)?/g, '$1年度');
}

/** Nothing to rewrite: 2024年7月10日前, 3个工作日内, Vinnytsia. */
const CANONICAL = /^(?!.*\d{8})[^-/.:~号点时星礼之以份季财会Q午早晚班晨夜A-Z至到 ]*$/;

/** 2024-7-10, 2024-03-1518:00 (the space is lost), 20240710, 2024-07. */
function fullNumericDates(text: string): string {
  if (!/\d{4}[-/.]|\d{8}/.test(text)) return text;
  const toDate = (written: string, year: string, _separator: string, month: string, day: string): string =>
    isPlausibleYear(Number(year)) ? `${year}年${month}月${day}日` : written;
  return text
    .replace(/(?<!\d)(\d{4})([-/.])(\d{2})\2(\d{2})(?=\d{1,2}:\d{2})/g, toDate)
    .replace(
      /(?<![\dA-Z])(?<!\d[./])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})日?(?!\d|[./]\d)(?:T(?=\d\d:\d\d))?/g,
      toDate,
    )
    .replace(/(?<![\dA-Z.])((?:19|20|21)\d{2})()(\d{2})(\d{2})(?![\d.])/g, toDate)
    .replace(
      /(?<=^|[-~至到])(\d{4})([-/.])(\d{1,2})(?=$|[前底末内初中上下(~至到]|-(?=\d{4}[-年/.]))/g,
      (written, year, _sep, month) =>
        isPlausibleYear(Number(year)) && Number(month) >= 1 && Number(month) <= 12
          ? `${year}年${month}月`
          : written,
    );
}

const ENGLISH_MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

const ENGLISH_DATE =
  /(?<![A-Z\d])(?:(?<first>\d{1,2})[-,]?)?(?<month>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?:UARY|RUARY|CH|IL|E|Y|UST|T|TEMBER|OBER|EMBER)?(?:[.-]?(?<second>\d{1,2})(?:ST|ND|RD|TH)?[-, ]|[-.,]?)(?<year>\d{4})(?!\d)/;

/** 10-Jul-2024, Jul 10, 2024: the month in words leaves no doubt about the order. */
function englishDates(text: string): string {
  if (!/[A-Z]{3}/.test(text)) return text;
  return text.replace(ENGLISH_DATE, (written, ...rest) => {
    const { first, second, month, year } = rest.at(-1) as Record<string, string | undefined>;
    if ((first === undefined) === (second === undefined)) return written;
    return `${year}年${ENGLISH_MONTHS.indexOf(month ?? '') + 1}月${first ?? second}日`;
  });
}

/** 113/07/10, 24.7.10, 7/15, 5/10-5/20: dates whose year is short or missing, at the start of the text. */
function numericDates(text: string, setting: Setting, doubts: Doubt[]): string {
  if (!/\d[-/.]\d/.test(text)) return text;
  const short = /^(\d{2,3})([-/.])(\d{1,2})\2(\d{1,2})日?(?!\d|[-/.]\d)/.exec(text);
  if (short) return shortYearDate(text, short, setting, doubts);
  const end = /(?<=日)([-~至到])(\d{1,2})([-/.])(\d{1,2})日?(?![\d./%:])/.exec(text);
  if (end && isMonthAndDay(end[2] ?? '', end[4] ?? ''))
    return text.replace(end[0], `${end[1]}${end[2]}月${end[4]}日`);
  const pair = /^(\d{1,2})([/.])(\d{1,2})日?(?:([-~至到])(\d{1,2})\2(\d{1,2})日?)?(?![\d/.%:])/.exec(text);
  if (!pair) return text;
  const [written, month = '', separator, day = '', to, endMonth = '', endDay = ''] = pair;
  if (!isMonthAndDay(month, day) || (to && !isMonthAndDay(endMonth, endDay))) return text;
  if (separator === '.') {
    doubts.push(
      doubt('medium', `「${month}.${day}」按${month}月${day}日`, `${month}.${day} is taken as month and day`),
    );
  }
  const rest = to ? `${to}${endMonth}月${endDay}日` : '';
  return `${month}月${day}日${rest}${text.slice(written.length)}`;
}

function shortYearDate(text: string, match: RegExpExecArray, setting: Setting, doubts: Doubt[]): string {
  const [written, year = '', , month = '', day = ''] = match;
  const { locale, year: workbookYear } = setting.reference;
  const known =
    year.length === 3 ? isBareRocYear(year, locale) : isNearTwoDigitYear(Number(year), workbookYear);
  if (!known || !isMonthAndDay(month, day)) return text;
  if (year.length === 2) {
    doubts.push(doubt('low', `「${written}」按年.月.日`, `${written} is taken as year, month, day`));
  }
  return `${year}年${month}月${day}日${text.slice(written.length)}`;
}

function isMonthAndDay(month: string, day: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

/** 第三季度, 3季度, 三季末, 3Q → Q3; 前三季度 → the end of Q3. A 第3季 without a year may be anything and stays. */
function quarters(text: string, doubts: Doubt[]): string {
  if (!/季|Q/.test(text)) return text;
  const firstQuarters = /前([二两三])个?季度/.exec(text);
  if (firstQuarters)
    doubts.push(doubt('medium', '按该时段的最后一天', 'the last day of those quarters is taken'));
  const toQuarter = (written: string, number: string): string => {
    const quarter = parseNumeral(number);
    return quarter === undefined ? written : `Q${quarter}`;
  };
  return text
    .replace(/前([二两三])个?季度[末底]?/, (written, number: string) => `${toQuarter(written, number)}末`)
    .replace(/第([一二三四五六七八九\d]{1,2})个?季度/g, toQuarter)
    .replace(/(?<=年度?)第([一二三四1-4])季(?!度)/g, toQuarter)
    .replace(/(?<![\d一二三四五六七八九十])([一二三四五六七八九\d])季度/g, toQuarter)
    .replace(/(?<![\d一二三四五六七八九十])第?([一二三四1-4])季(?=[末底])/g, toQuarter)
    .replace(/(?<![\dA-Z])([1-4])Q(?![\dA-Z])/g, 'Q$1');
}
