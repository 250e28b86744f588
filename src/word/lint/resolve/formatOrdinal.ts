import { chineseCount } from '../../helpers/chineseCount';

/** A number in one of Word's formats; those that Chinese documents do not use come as digits. */
export function formatOrdinal(number: number, format: string): string {
  return (FORMATS[format] ?? String)(number);
}

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  chineseCounting: chineseCount,
  chineseCountingThousand: chineseCount,
  japaneseCounting: chineseCount,
  taiwaneseCounting: chineseCount,
  taiwaneseCountingThousand: chineseCount,
  ideographDigital: (number) => spell(number, '〇一二三四五六七八九'),
  taiwaneseDigital: (number) => spell(number, '〇一二三四五六七八九'),
  japaneseDigitalTenThousand: (number) => spell(number, '〇一二三四五六七八九'),
  decimalFullWidth: (number) => spell(number, '０１２３４５６７８９'),
  decimalFullWidth2: (number) => spell(number, '０１２３４５６７８９'),
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  numberInDash: (number) => `- ${number} -`,
  lowerLetter: (number) => letters(number, 'a'),
  upperLetter: (number) => letters(number, 'A'),
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperRoman: roman,
  bullet: () => '',
  none: () => '',
};

const spell = (number: number, digits: string): string =>
  String(number).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);

function circled(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
}

/** a … z, aa … zz, as Word counts. */
function letters(number: number, first: string): string {
  const letter = String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(number / 26), 30));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
