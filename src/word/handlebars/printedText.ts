import { heldNames } from './heldNames';
import { TextValue } from './TextValue';

/** Lists inside lists; a list that holds itself ends here. */
const MAX_DEPTH = 10;

/** A value as text; a group of fields has none. Never calls a method the value brings along. */
export function printedText(value: unknown, listSeparator: string, depth = 0): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined || typeof value === 'function') return '';
  if (typeof value !== 'object') return String(value);
  if (value instanceof TextValue) return value.plainText;
  if (!Array.isArray(value) || depth >= MAX_DEPTH) return '';
  return value
    .map((item) => [item, printedText(item, listSeparator, depth + 1)] as const)
    .filter(([item, text]) => text !== '' || !isUnprintable(item))
    .map(([, text]) => text)
    .join(listSeparator);
}

const isUnprintable = (item: unknown): boolean =>
  typeof item === 'object' && item !== null && heldNames(item) !== undefined;

/** Whether a text shows nothing. Its first character nearly always tells. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first > 0x20 && first < 0x7f) || (first >= 0x3001 && first < 0xfeff)) return false;
  return text.trim() === '';
}
