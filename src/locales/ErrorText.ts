import type { Language } from '../base/Language';

/** Sentences by error code; `{fact}` is filled from the error's facts. */
export type ErrorTexts = Readonly<
  Record<string, Readonly<Record<Language, { readonly message: string; readonly hint: string }>>>
>;
