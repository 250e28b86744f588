/**
 * Excel's language, from what Excel adds to the page's address for Office.js: known at once, but promised nowhere. Undefined
 * where it is not told that way; what Office.js says later counts.
 */
export function languageOfAddress(query: string): string | undefined {
  const told = new URLSearchParams(query).get('_host_Info') ?? '';
  const [, , , language] = told.split(/[$|]/);
  return language === '' ? undefined : language;
}
