import type { Finding } from '../../../src/domain/checks/Finding';
import type { WorkbookCheck } from '../../../src/domain/checks/WorkbookCheck';
import { parseMinute } from '../../../src/domain/time/WallMinute';
import { checkWorkbook } from '../../../src/flows/checkWorkbook';
import type { CheckSettings } from '../../../src/flows/CheckSettings';
import type { Snapshot } from '../../../src/domain/snapshot/Snapshot';
import { snapshotOfRows, type RowsByKind } from './exampleSnapshot';

export const NOW = '2024-07-12T09:00';

export function minute(text: string): number {
  const at = parseMinute(text);
  if (at === undefined) throw new Error(`not a moment: ${text}`);
  return at;
}

export function checkOf(
  tables: RowsByKind | Snapshot,
  now = NOW,
  settings: Omit<CheckSettings, 'now'> = {},
): WorkbookCheck {
  const snapshot = isSnapshot(tables) ? tables : snapshotOfRows(tables);
  return checkWorkbook(snapshot, { now: minute(now), ...settings });
}

function isSnapshot(tables: RowsByKind | Snapshot): tables is Snapshot {
  return 'sheets' in tables && 'fileName' in tables;
}

/** Findings of one rule as `heading: message`, with the severity when it is not the rule's own. */
export function messagesOf(rule: string, tables: RowsByKind | Snapshot, now = NOW): string[] {
  return findingsBy(rule, tables, now).map((finding) => finding.message['zh-CN']);
}

export function findingsBy(rule: string, tables: RowsByKind | Snapshot, now = NOW): Finding[] {
  return checkOf(tables, now).findings.filter((finding) => finding.rule === rule);
}

/** `E04 责任方(对接人)` for every finding, to say that there are no others. */
export function summaryOf(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, severity, row, heading }) => `${rule} ${severity} ${row} ${heading}`);
}
