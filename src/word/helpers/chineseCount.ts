const DIGITS = [...'零一二三四五六七八九'];

/** 1 → 一, 12 → 十二, 20 → 二十, 105 → 一百零五; digits from 1000 on. */
export function chineseCount(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 999) return String(number);
  if (number < 10) return DIGITS[number] ?? '';
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : '';
  const middle =
    tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : DIGITS[tens]}十` : head && ones > 0 ? '零' : '';
  return `${head}${middle}${ones > 0 ? DIGITS[ones] : ''}`;
}
