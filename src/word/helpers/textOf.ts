import { printedText } from '../handlebars/printedText';

/** Between the items of a list that is used as a text. */
const SEPARATOR = '、';

/** A value as the document would print it. */
export function textOf(value: unknown): string {
  return printedText(value, SEPARATOR);
}
