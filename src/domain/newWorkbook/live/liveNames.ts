/** Workbook-level names that the formulas use; they stand on the list sheet. */
export const liveNames = {
  now: '当前时间',
  dueSoonHours: '临期提前小时',
  dueTexts: '期限文字',
  dueTimes: '期限时间',
} as const;

/** Formula text of a string constant. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
