import type { Finding } from './Finding';
import { byPlace, type FoundWithTable } from './ruleRuns';
import type { TableAssessment } from './TableAssessment';

/** All findings in the order of the sheets, rows, columns and rule ids. */
export function orderFindings(
  assessments: readonly TableAssessment[],
  inWorkbook: readonly FoundWithTable[],
  sheets: readonly string[],
): Finding[] {
  const told = new Told();
  const all: Finding[] = [];
  for (const { table, found, foundNow, inTable } of assessments) {
    const mayRepeat = table.reading.sheet.merges.length > 0;
    const add = (finding: Finding) => {
      if (!mayRepeat || told.isNew(finding)) all.push(finding);
    };
    for (const findings of found) findings?.forEach(add);
    for (const findings of foundNow) findings?.forEach(add);
    inTable?.findings.forEach(add);
  }
  for (const { finding, table } of inWorkbook) {
    if (table.reading.sheet.merges.length === 0 || told.isNew(finding)) all.push(finding);
  }
  const order = new Map(sheets.map((name, index) => [name, index]));
  return all.sort((one, other) =>
    one.sheet === other.sheet
      ? byPlace(one, other)
      : (order.get(one.sheet) ?? 0) - (order.get(other.sheet) ?? 0) || byPlace(one, other),
  );
}

/** A merged value is judged with every row it belongs to, but told once. */
class Told {
  private readonly byPlace = new Map<string, Finding[]>();

  isNew(finding: Finding): boolean {
    const key = `${finding.rule} ${finding.sheet} ${finding.row} ${finding.column}`;
    const others = this.byPlace.get(key);
    if (!others) {
      this.byPlace.set(key, [finding]);
      return true;
    }
    const message = finding.message['zh-CN'];
    if (others.some((other) => other.message['zh-CN'] === message)) return false;
    others.push(finding);
    return true;
  }
}
