/** What Excel might take for a number, a date, a truth value, an error or a formula when it is written into a cell. */
const COULD_BE_READ = /\p{N}|^\s*[=+\-@#'(%¥$€£￥]|^\s*(true|false|真|假)\s*$/iu;

/**
 * A text for `values`, so that it stays what it is: an apostrophe in front is not stored, and keeps Excel from reading
 * the text as if somebody had typed it. Only where that could happen, because the cell remembers its apostrophe.
 * @param isTextCell the cell has the format `@`, and only the apostrophe itself could go astray
 */
export function plainEntry(text: string, isTextCell = false): string {
  const needsMark = isTextCell ? text.startsWith("'") : COULD_BE_READ.test(text);
  return needsMark ? `'${text}` : text;
}
