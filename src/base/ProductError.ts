/**
 * Something about the world that the user can put right: a file is locked, a template is wrong, a table is gone.
 * Carries a code and the facts; the sentence and the hint in the user's language are looked up in `locales`.
 */
export class ProductError extends Error {
  override readonly name = 'ProductError';

  constructor(
    /** Stable, dotted, e.g. `workbook.encrypted`; has one entry per language in `locales/errorTexts.ts`. */
    readonly code: string,
    /** What the sentence quotes: file, sheet, heading, row … as the user sees them. */
    readonly facts: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(facts)}`, options);
  }
}
