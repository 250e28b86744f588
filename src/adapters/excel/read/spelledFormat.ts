import type { FormatSpelling } from './Survey';

/** Formats that follow the user's region, as Office.js spells them, and what a Chinese Excel shows of them. */
const money: Readonly<Record<string, string>> = {
  '$#,##0_);($#,##0)': '"¥"#,##0;"¥"\\-#,##0',
  '$#,##0_);[Red]($#,##0)': '"¥"#,##0;[Red]"¥"\\-#,##0',
  '$#,##0.00_);($#,##0.00)': '"¥"#,##0.00;"¥"\\-#,##0.00',
  '$#,##0.00_);[Red]($#,##0.00)': '"¥"#,##0.00;[Red]"¥"\\-#,##0.00',
};

/** A number format as the user's Excel shows it. @param written as Office.js tells it */
export function spelledFormat(written: string, { shortDate, isChinese }: FormatSpelling): string {
  if (written === 'm/d/yyyy') return shortDate;
  if (written === 'm/d/yyyy h:mm') return `${shortDate} h:mm`;
  return (isChinese && money[written]) || written;
}
