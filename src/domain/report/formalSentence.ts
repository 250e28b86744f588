import { chineseDates } from './chineseDate';
import { fullWidth } from './fullWidth';

/** A finding's sentence as a formal paper prints it: days in Chinese form, its quotation marks and the dash of a span. */
export function formalSentence(sentence: string): string {
  const quoted = chineseDates(sentence).replace(
    /「([^」]*)」/g,
    (_, inside: string) => `“${fullWidth(inside)}”`,
  );
  return fullWidth(quoted).replaceAll('–', '—');
}
