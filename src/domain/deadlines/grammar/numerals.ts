const DIGITS = '〇一二三四五六七八九';

const digitOf = (char: string): number => (char === '零' ? 0 : char === '两' ? 2 : DIGITS.indexOf(char));

/** Arabic digits, 二十三, 廿三, 卅, 一百二十, 二〇; undefined when it is no numeral (一五, 十百). */
export function parseNumeral(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[〇零一二两三四五六七八九]$/.test(text)) return digitOf(text);
  if (/^[一二三四五六七八九][〇零]$/.test(text)) return digitOf(text[0] ?? '') * 10;
  const match =
    /^(?:(?<hundreds>[一二两三四五六七八九])百零?)?(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?$/.exec(
      text.replace('廿', '二十').replace('卅', '三十'),
    );
  if (!match?.groups || text === '') return undefined;
  const { hundreds, tens, ten, ones } = match.groups;
  return (
    (hundreds ? digitOf(hundreds) * 100 : 0) +
    (ten ? (tens ? digitOf(tens) : 1) * 10 : 0) +
    (ones ? digitOf(ones) : 0)
  );
}

/** 二〇二四 → 2024; undefined when it is not four digits. */
export function parseYearDigits(text: string): number | undefined {
  if (/^\d{4}$/.test(text)) return Number(text);
  if (!/^[〇零一二三四五六七八九]{4}$/.test(text)) return undefined;
  return [...text].reduce((year, char) => year * 10 + digitOf(char), 0);
}

/** 一…六, 日/天, 1–7 → 1–7, Monday first. */
export function parseWeekday(char: string): number | undefined {
  if (char === '日' || char === '天') return 7;
  const number = /^[1-7]$/.test(char) ? Number(char) : '一二三四五六'.indexOf(char) + 1;
  return number > 0 ? number : undefined;
}
