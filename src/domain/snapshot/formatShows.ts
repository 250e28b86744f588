import { getFormatDateInfo, isDateFormat } from 'numfmt';

/** Whether a number with this format is a date, a time of day, or neither; `[h]:mm` is a length of time, thus neither. */
export function formatShows(code: string): 'number' | 'date' | 'time' {
  if (/\[(h+|m+|s+)\]/i.test(code) || !isDate(code)) return 'number';
  return showsDay(code) ? 'date' : 'time';
}

/** Whether a code is the format of cells that have none: `General`, in Chinese files too. */
export function isGeneral(code: string): boolean {
  return code === '' || /^(general|G\/通用格式)$/i.test(code);
}

function isDate(code: string): boolean {
  try {
    return isDateFormat(code);
  } catch {
    // A code Excel accepts and the parser does not: look at its letters alone.
    return /[ymdhse]/i.test(lettersOf(code));
  }
}

function showsDay(code: string): boolean {
  try {
    const { year, day, month, seconds } = getFormatDateInfo(code);
    // The mm of mm:ss are minutes.
    return year || day || (month && !seconds);
  } catch {
    return /[yde]/i.test(lettersOf(code));
  }
}

function lettersOf(code: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general|通用格式/gi, '');
}
