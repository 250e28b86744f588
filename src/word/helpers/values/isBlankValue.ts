/** Nothing to print: no value, blanks only, an empty list. */
export function isBlankValue(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
