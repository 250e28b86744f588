/** What numbers an item wherever it stands: 1. （1） ① */
const DIGITS = '[（(]\\d{1,2}[)）]|\\d{1,2}[.．、)）](?!\\d)|[①-⑳]';
const FIRST = new RegExp(`^(?:${DIGITS}|[一二三四五六七八九十]{1,2}、|[-•·●])\\s*`);
const NEXT = new RegExp(`(?<=[^\\d\\s（(])\\s*(?=${DIGITS})`);

/** `1. 甲\n2. 乙`, `1.甲；2.乙` → 甲, 乙; blanks to fill in are none. */
export function splitTopics(text: string): string[] {
  return text
    .split(/[\n;；]/)
    .flatMap((line) => line.split(NEXT))
    .map((line) =>
      line
        .trim()
        .replace(FIRST, '')
        .replace(/[_＿。\s]+$/, '')
        .trim(),
    )
    .filter((line) => line !== '');
}
