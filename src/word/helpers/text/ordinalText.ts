import { HelperFault } from '../../handlebars/Helper';
import { formatOrdinal } from '../../lint/resolve/formatOrdinal';
import { CAPITAL, chineseNumeral } from './chineseNumeral';

interface OrdinalSign {
  /** The first number as this sign writes it: what a style is recognised by. */
  readonly sample: RegExp;
  print(number: number, sample: string): string;
}

/** Tried in this order, so that 第1章 counts with digits. */
const SIGNS: readonly OrdinalSign[] = [
  { sample: /0*1/, print: (number, sample) => String(number).padStart(sample.length, '0') },
  { sample: /①/, print: (number) => enclosed(number, 0x2460, 20, `(${number})`) },
  { sample: /⑴/, print: (number) => enclosed(number, 0x2474, 20, `(${number})`) },
  { sample: /㈠/, print: (number) => enclosed(number, 0x3220, 10, `（${characters(number)}）`) },
  { sample: /壹/, print: (number) => chineseNumeral(String(number), CAPITAL) },
  { sample: /一/, print: characters },
  { sample: /甲/, print: (number) => '甲乙丙丁戊己庚辛壬癸'[number - 1] ?? String(number) },
  { sample: /子/, print: (number) => '子丑寅卯辰巳午未申酉戌亥'[number - 1] ?? String(number) },
  { sample: /Ⅰ/, print: (number) => 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ'[number - 1] ?? formatOrdinal(number, 'upperRoman') },
  { sample: /(?<![A-Za-z])A(?![A-Za-z])/, print: (number) => formatOrdinal(number, 'upperLetter') },
  { sample: /(?<![A-Za-z])a(?![A-Za-z])/, print: (number) => formatOrdinal(number, 'lowerLetter') },
  { sample: /(?<![A-Za-z])I(?![A-Za-z])/, print: (number) => formatOrdinal(number, 'upperRoman') },
  { sample: /(?<![A-Za-z])i(?![A-Za-z])/, print: (number) => formatOrdinal(number, 'lowerRoman') },
];

/** Ten is 十, not 一十. */
function characters(number: number): string {
  return formatOrdinal(number, 'chineseCounting');
}

const enclosed = (number: number, first: number, last: number, beyond: string): string =>
  number <= last ? String.fromCharCode(first + number - 1) : beyond;

/**
 * A number from 1 on, written like the first number in a style: `（一）`, `第1章`, `附件一：`, `A.`, `001`.
 * @throws HelperFault for a style without such a number
 */
export function ordinalText(number: number, style: string): string {
  for (const { sample, print } of SIGNS) {
    const [found] = sample.exec(style) ?? [];
    if (found === undefined) continue;
    const text = number >= 1 ? print(number, found) : String(number);
    return style.replace(sample, () => text);
  }
  throw new HelperFault({
    'zh-CN': `序号样式“${style.slice(0, 40)}”里没有起头的号，要写成第一个号的样子，如 "1."、"一、"、"（一）"、"①"、"甲、"、"A"、"i"`,
    en: `the style “${style.slice(0, 40)}” holds no first number: write it as the first one looks, "1.", "一、", "（一）", "①", "A", "i"`,
  });
}
