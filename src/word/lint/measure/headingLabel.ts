export interface HeadingLabel {
  /** 1 一、 2 （一） 3 1. 4 （1） */
  readonly level: 1 | 2 | 3 | 4;
  readonly number: number;
  /** As written, with its punctuation. */
  readonly written: string;
  /** As the standard writes it. */
  readonly proper: string;
}

const COUNT = '[一二三四五六七八九十百零〇]{1,5}';

/** Labels as people write them, well and badly; the number is the first group. */
const PATTERNS: readonly (readonly [HeadingLabel['level'], RegExp])[] = [
  // 一、二级市场 is no label.
  [1, new RegExp(`^(${COUNT})[、.．,，](?!${COUNT}(?:级|类|等|线|期|年级|季度|月))`)],
  [2, new RegExp(`^[（(](${COUNT})[）)][、.．,，:：]?`)],
  [3, /^([0-9０-９]{1,2})[.．、,，](?![0-9０-９])/],
  [4, /^[（(]([0-9０-９]{1,2})[）)][、.．,，:：]?/],
];

const PROPER: Readonly<Record<HeadingLabel['level'], (number: string) => string>> = {
  1: (number) => `${number}、`,
  2: (number) => `（${number}）`,
  3: (number) => `${number}.`,
  4: (number) => `（${number}）`,
};

/** The level a paragraph's beginning says it has. **Source**: GB/T 9704-2012 §7.3.3. */
export function readHeadingLabel(text: string): HeadingLabel | undefined {
  const trimmed = text.replace(/^[\s\u3000]+/, '');
  for (const [level, pattern] of PATTERNS) {
    const match = pattern.exec(trimmed);
    if (!match) continue;
    const digits = (match[1] ?? '').replace(/[０-９]/g, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
    );
    const number = level === 1 || level === 2 ? countOf(digits) : Number(digits);
    return { level, number, written: match[0], proper: PROPER[level](digits) };
  }
  return undefined;
}

const DIGITS = '零一二三四五六七八九';

/** 十二 → 12, 一百零五 → 105. */
function countOf(text: string): number {
  let total = 0;
  let pending = 0;
  for (const character of text.replaceAll('〇', '零')) {
    if (character === '百') total += (pending || 1) * 100;
    else if (character === '十') total += (pending || 1) * 10;
    else {
      pending = DIGITS.indexOf(character);
      continue;
    }
    pending = 0;
  }
  return total + pending;
}
