import { textOf } from '../textOf';
import { areEqual, byCode, comparableOf, compareComparables } from './compareValues';
import { isBlankValue } from './isBlankValue';

/** Decides about a value beside another. */
export type Condition = (value: unknown, wanted: unknown) => boolean;

/** Only a number beside a number, a date beside a date, a text beside a text is more or less: 待定 is not more than 5. */
function ordered(test: (order: number) => boolean): Condition {
  return (value, wanted) => {
    const [a, b] = [comparableOf(value), comparableOf(wanted)];
    return a.rank === b.rank && a.rank !== 3 && test(compareComparables(a, b, byCode));
  };
}

const equals: Condition = (value, wanted) => {
  if (Array.isArray(wanted) && !Array.isArray(value)) return wanted.some((one) => areEqual(value, one));
  return areEqual(value, wanted);
};
const contains: Condition = (value, wanted) =>
  Array.isArray(value) ? value.some((one) => areEqual(one, wanted)) : textOf(value).includes(textOf(wanted));

export const conditions = {
  equals,
  differs: (value, wanted) => !equals(value, wanted),
  more: ordered((order) => order > 0),
  less: ordered((order) => order < 0),
  atLeast: ordered((order) => order >= 0),
  atMost: ordered((order) => order <= 0),
  contains,
  lacks: (value, wanted) => !contains(value, wanted),
  starts: (value, wanted) => textOf(value).startsWith(textOf(wanted)),
  ends: (value, wanted) => textOf(value).endsWith(textOf(wanted)),
  blank: isBlankValue,
  filled: (value) => !isBlankValue(value),
} satisfies Record<string, Condition>;

const WORDS: readonly (readonly [Condition, readonly string[]])[] = [
  [conditions.equals, ['=', '==', '等于', '是', '属于', '等於', '屬於', 'eq']],
  [conditions.differs, ['≠', '!=', '<>', '不等于', '不是', '不属于', '不等於', '不屬於', 'ne']],
  [conditions.more, ['>', '大于', '大於', 'gt']],
  [conditions.less, ['<', '小于', '小於', 'lt']],
  [conditions.atLeast, ['>=', '≥', '大于等于', '不小于', '不少于', '大於等於', '不小於', '不少於', 'gte']],
  [conditions.atMost, ['<=', '≤', '小于等于', '不大于', '不超过', '小於等於', '不大於', '不超過', 'lte']],
  [conditions.contains, ['包含', 'contains']],
  [conditions.lacks, ['不包含', 'lacks']],
  [conditions.starts, ['开头是', '開頭是', 'startsWith']],
  [conditions.ends, ['结尾是', '結尾是', 'endsWith']],
  [conditions.blank, ['为空', '為空', 'blank']],
  [conditions.filled, ['不为空', '不為空', 'filled']],
];
const byWord = new Map(
  WORDS.flatMap(([condition, words]) => words.map((word) => [word, condition] as const)),
);

/** The condition a word or a sign means: `等于`, `>=`. */
export const conditionOf = (word: string): Condition | undefined => byWord.get(word.trim());

/** One word for each condition, for sentences. */
export const conditionWords: readonly string[] = WORDS.flatMap(([, words]) => words.slice(0, 1));

/** Conditions that need no second value. */
export const isUnary = (condition: Condition | undefined): boolean =>
  condition === conditions.blank || condition === conditions.filled;
