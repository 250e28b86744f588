/** A full-width character against a digit of the usual font. */
const WIDE_CHARACTER = 2.1;

/** Width of one line of text in digits, the unit of column widths. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2000' ? WIDE_CHARACTER : 1;
  return width;
}
