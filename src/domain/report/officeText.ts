import type { Cell } from '../snapshot/Snapshot';
import { chineseDates, reportText } from './chineseDate';

/** A cell as a paper that leaves the house prints it: days and spans of time in Chinese form; '' when empty. */
export function officeText(cell: Cell | undefined): string {
  return spansWith('至', chineseDates(reportText(cell))).replace(/(?<=[日\d])\s*至\s*(?=\d)/g, '至');
}

const SPAN = /(?<![\d:])(\d{1,2}:\d{2})\s*[-–—―~～至到]+\s*(\d{1,2}:\d{2})(?![\d:])/g;

/** Every span of times of day in a text, 09:00-18:00, with another sign between: 09:00至18:00. */
export function spansWith(sign: string, text: string): string {
  return text.replace(SPAN, (_, start: string, end: string) => `${start}${sign}${end}`);
}
