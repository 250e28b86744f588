import { TextValue } from './TextValue';

/** Lists inside lists; a list that holds itself ends here. */
const MAX_DEPTH = 10;

/** A value as text, as Handlebars prints it; never calls a method the value brings along. */
export function printedText(value: unknown, listSeparator: string, depth = 0): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined || typeof value === 'function') return '';
  if (Array.isArray(value)) {
    if (depth >= MAX_DEPTH) return '';
    return value.map((item) => printedText(item, listSeparator, depth + 1)).join(listSeparator);
  }
  if (value instanceof TextValue) return value.plainText;
  return typeof value === 'object' ? '[object Object]' : String(value);
}

/** Whether a text shows nothing. Its first character nearly always tells. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first > 0x20 && first < 0x7f) || (first >= 0x3001 && first < 0xfeff)) return false;
  return text.trim() === '';
}
