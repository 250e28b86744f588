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
  return typeof value === 'object' ? '[object Object]' : String(value);
}
