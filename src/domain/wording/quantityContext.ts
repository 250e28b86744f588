import type { Comparator } from './Quantity';

/** Longest first for each comparator; of two comparators the earlier counts. */
const BEFORE: readonly (readonly [comparator: Comparator, words: string])[] = [
  ['≥', '不得少于 不得低于 不得小于 不少于 不低于 不小于 至少 最少 最低 达到 达成 >= => 达 ≥ ≧'],
  ['≤', '不得超过 不得高于 不得多于 不超过 不多于 不高于 不大于 至多 最多 最高 最长 控制在 压缩在 <= ≤ ≦'],
  ['>', '超过 高于 多于 大于 突破 超 逾 >'],
  ['<', '低于 少于 小于 不足 <'],
  ['=', '= : 为 至 到'],
];

const LATIN_BEFORE: readonly (readonly [Comparator, RegExp])[] = [
  ['≥', /(?:at least|min\.?)$/i],
  ['≤', /(?:within|up to|at most)$/i],
  ['>', /(?:over|more than)$/i],
  ['<', /(?:under|below|less than)$/i],
  ['=', /\bto$/i],
];

const AFTER: readonly (readonly [Comparator, RegExp])[] = [
  ['≥', /\+|及?以上| ?(?:or|and) (?:more|higher|above|better|greater)| ?\+/y],
  ['≤', /及?以下|以内|之内|内(?![部容外审控蒙地置])| ?(?:or|and) (?:less|fewer|lower|below|under)/y],
];

/** Words between the comparator and the number: 不少于人民币500万元, 达到约90%. */
const MAY_BE_FILLER = /[约近币元MB$¥€£\s]$/;
const FILLER = /(?:约|近|人民币|新台币|港币|美元|RMB|US\$|NT\$|[¥$€£])?\s*$/;

const MAY_END_LATIN = /[nrhmotw.]/i;
const MAY_BEGIN_AFTER = '+及以之内oa ';

const byLastCharacter = groupByLastCharacter();

function groupByLastCharacter(): ReadonlyMap<string, readonly (readonly [Comparator, string])[]> {
  const groups = new Map<string, (readonly [Comparator, string])[]>();
  for (const [comparator, words] of BEFORE) {
    for (const word of words.split(' ')) {
      const last = word.slice(-1);
      groups.set(last, [...(groups.get(last) ?? []), [comparator, word]]);
    }
  }
  return groups;
}

export interface Compared {
  readonly comparator: Comparator | null;
  /** Where the comparator begins, or where the quantity does. */
  readonly start: number;
  readonly end: number;
}

/** The comparator around the number that stands from `start` to `end`. 降至10%以下 is ≤: of two the real one counts. */
export function findComparator(text: string, start: number, end: number): Compared {
  const before = comparatorBefore(text, start);
  const after = comparatorAfter(text, end);
  const comparator = before && before[0] !== '=' ? before[0] : (after?.[0] ?? before?.[0] ?? null);
  return { comparator, start: start - (before?.[1] ?? 0), end: end + (after?.[1] ?? 0) };
}

type Sided = readonly [comparator: Comparator, length: number];

function comparatorBefore(text: string, start: number): Sided | undefined {
  const isFilled = MAY_BE_FILLER.test(text.charAt(start - 1));
  const filled = isFilled ? text.slice(Math.max(0, start - 20), start) : '';
  const end = isFilled ? start - filled.length + filled.replace(FILLER, '').length : start;
  const last = text.charAt(end - 1);
  const earliest = Math.max(0, start - 20);
  for (const [comparator, word] of byLastCharacter.get(last) ?? []) {
    if (text.endsWith(word, end) && end - word.length >= earliest) {
      return [comparator, start - end + word.length];
    }
  }
  return MAY_END_LATIN.test(last) ? latinBefore(text.slice(earliest, end), start - end) : undefined;
}

function latinBefore(text: string, gap: number): Sided | undefined {
  for (const [comparator, pattern] of LATIN_BEFORE) {
    const found = pattern.exec(text);
    if (found) return [comparator, text.length - found.index + gap];
  }
  return undefined;
}

function comparatorAfter(text: string, end: number): Sided | undefined {
  if (end >= text.length || !MAY_BEGIN_AFTER.includes(text.charAt(end))) return undefined;
  for (const [comparator, pattern] of AFTER) {
    pattern.lastIndex = end;
    const found = pattern.exec(text);
    if (found) return [comparator, found[0].length];
  }
  return undefined;
}

const BASELINE =
  /同比|环比|较(?![好大高快强多少低小为])[^,;。]{1,10}?(?:年|月|季|期|初|前|值|水平|基础)|比(?:上|去|前|同)[^,;。]{0,6}?(?:年|月|季度|期)|与[^,;。]{1,12}?相比|相比|相较|在[^,;。]{1,12}?基础上|以[^,;。]{1,12}?为(?:基数|基准)|基准|基期|基数|去年|上年|上一年|上季度|上月|上学期|同期|compared (?:with|to)|versus|year[- ]on[- ]year|\byoy\b|\bqoq\b/i;

const PERIOD =
  /[日月年季周]均|日(?=处理|产|销|活|接待|访问|完成|供)|平均每?[日天月周年季]|每个?(?:工作日|[日天周旬月]|季度?|半年|年|学期|学年|班次?|小时)|全年|年度|季度|月度|学期|学年|财年|上半年|下半年|当[年月日]|本[年季月周]|[年月季]内|统计周期|(?:19|20)\d{2}年|[Qq][1-4]|\/(?:日|天|月|年|周|季)|同期|去年|上年|上一年|上月|今年|明年|per (?:day|week|month|quarter|year)|daily|weekly|monthly|quarterly|annual/i;

/** Asked of every clause with a number: without the flag `i`, which makes them several times as slow. */
const MAY_BE_BASELINE = /[比较相基期去上]|[cC][oO][mM]|[vV][eE][rR]|[yY][eE][aA][rR]|[yYqQ][oO][yYqQ]/;
const MAY_BE_PERIOD = /[日天月年季周旬期班时qdwmyaQDWMYA]/;

/** What a quantity in this text is measured against, as written; null when it does not say. */
export function findBaseline(text: string): string | null {
  return MAY_BE_BASELINE.test(text) ? (BASELINE.exec(text)?.[0] ?? null) : null;
}

/** Over which time a quantity in this text is counted, as written; null when it does not say. */
export function findPeriod(text: string): string | null {
  return MAY_BE_PERIOD.test(text) ? (PERIOD.exec(text)?.[0] ?? null) : null;
}
