import type { WorkbookCheck } from '../../../domain/checks/WorkbookCheck';
import { formatMinute } from '../../../domain/time/WallMinute';
import type { PaneWords } from '../../texts/PaneWords';
import type { FindingIndex } from '../findings/FindingIndex';
import { countSeverities } from '../findings/findingsView';
import type { FollowUpIndex } from '../followUp/FollowUpIndex';
import { lampCounts } from '../followUp/lampCounts';
import type { CheckSummary, MarksState, OverviewView, OwnerLamps } from '../views/OverviewView';
import { nextDeadlines } from './nextDeadlines';
import { nextStep } from './nextStep';
import { tableView, unknownTableView } from './tableViews';

/** Groups sent of each sort: a pane shows fewer. */
const MOST_GROUPS = 50;

export interface OverviewSource {
  readonly check: WorkbookCheck;
  readonly followUp: FollowUpIndex;
  /** Undefined while only the tables have been read. */
  readonly findings: FindingIndex | undefined;
  readonly marks: MarksState;
  readonly reviewed: boolean;
  readonly followedUp: boolean;
}

export function overviewView(source: OverviewSource, words: PaneWords): OverviewView {
  const { check, followUp, findings, marks, reviewed, followedUp } = source;
  const { snapshot, recognition } = check;
  const lamps = lampCounts(followUp.all);
  const isEmpty = snapshot.sheets.every(({ rows }) => rows.length === 0);
  const step = nextStep({
    isEmpty,
    checkable: recognition.tables.filter(({ confidence }) => confidence !== 'low').length,
    checked: findings !== undefined,
    findings: findings?.all.length ?? 0,
    reviewed,
    marks,
    urgent: lamps.overdue + lamps.dueSoon,
    followedUp,
  });
  return {
    fileName: snapshot.fileName,
    isEmpty,
    tables: recognition.tables.map((table) => tableView(table, words)),
    unknown: recognition.unknown
      .filter(({ leftAlone }) => !leftAlone)
      .map((table) => unknownTableView(table, words)),
    notLookedAt: recognition.notLookedAt ?? [],
    lamps,
    byOwner: groupLamps(followUp, 'owner'),
    byDepartment: groupLamps(followUp, 'department'),
    next: nextDeadlines(followUp.all, check.now, words),
    ...(findings && { check: checkSummary(check, findings) }),
    marks,
    step,
  };
}

function checkSummary(check: WorkbookCheck, findings: FindingIndex): CheckSummary {
  return {
    checkedAt: formatMinute(check.now),
    findings: findings.all.length,
    bySeverity: countSeverities(findings.all),
    fixable: findings.all.filter(({ fix }) => fix).length,
  };
}

const groupLamps = (followUp: FollowUpIndex, by: 'owner' | 'department'): OwnerLamps[] =>
  followUp.worstGroups(by, MOST_GROUPS).map(({ name, items }) => ({ name, ...lampCounts(items) }));
