/** Signs that a number is written with. */
export interface NumeralSigns {
  /** Ten, from nought. */
  readonly digits: string;
  /** Ten, hundred, thousand. */
  readonly units: readonly [string, string, string];
  /** Ten thousand and hundred million. */
  readonly sections: readonly [string, string];
}

export const PLAIN: NumeralSigns = {
  digits: '零一二三四五六七八九',
  units: ['十', '百', '千'],
  sections: ['万', '亿'],
};
export const CAPITAL: NumeralSigns = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: ['拾', '佰', '仟'],
  sections: ['万', '亿'],
};
export const CAPITAL_TRADITIONAL: NumeralSigns = {
  digits: '零壹貳參肆伍陸柒捌玖',
  units: ['拾', '佰', '仟'],
  sections: ['萬', '億'],
};

/**
 * A whole number in Chinese numerals: 10 is 一十.
 * Zeros inside are one 零; none before a section that is full (107000 → 一十万七千).
 * @param digits up to 16, no sign
 */
export function chineseNumeral(digits: string, signs: NumeralSigns): string {
  const padded = digits.padStart(16, '0').slice(-16);
  const [zero = ''] = signs.digits;
  const [tenThousand, hundredMillion] = signs.sections;
  // 万亿, 亿, 万 and ones.
  const names = [tenThousand, '', tenThousand, ''];
  let text = '';
  let skipped = false;
  for (const [index, name] of names.entries()) {
    const section = padded.slice(index * 4, index * 4 + 4);
    if (section === '0000') skipped = true;
    else {
      if (text !== '' && (skipped || section.startsWith('0'))) text += zero;
      text += sectionText(section, signs) + name;
      skipped = false;
    }
    if (index === 1 && text !== '') text += hundredMillion;
  }
  return text === '' ? zero : text;
}

function sectionText(section: string, { digits, units }: NumeralSigns): string {
  const [zero = ''] = digits;
  let text = '';
  let gap = false;
  for (const [index, sign] of [...section].entries()) {
    if (sign === '0') gap = text !== '';
    else {
      text += `${gap ? zero : ''}${digits[Number(sign)] ?? ''}${units[2 - index] ?? ''}`;
      gap = false;
    }
  }
  return text;
}
