import { groupBy } from '../../../base/groupBy';
import type { Severity } from '../../../domain/checks/Finding';
import type { Rule } from '../../../domain/checks/Rule';
import { sourceIn } from '../../../locales/sourceIn';
import type { PaneWords } from '../../texts/PaneWords';
import { placeAddress } from '../tableId';
import type {
  FindingFilter,
  FindingGroup,
  FindingRuleChoice,
  FindingsView,
  FindingTableChoice,
  FindingView,
} from '../views/FindingsView';
import type { FindingIndex, FindingRun, IndexedFinding } from './FindingIndex';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Finds a rule by the id a finding has. */
export type RuleOf = (id: string) => Rule;

export function findingsView(
  index: FindingIndex,
  filter: FindingFilter,
  ruleOf: RuleOf,
  words: PaneWords,
): FindingsView {
  const { items, runs } = index.filter(filter);
  return {
    total: index.all.length,
    shown: items.length,
    bySeverity: countSeverities(index.all),
    rules: ruleChoices(index.all, ruleOf, words),
    tables: tableChoices(index.all),
    groups: runs.map((run) => groupView(run, ruleOf, words)),
  };
}

export function findingView(
  { key, finding, fix }: IndexedFinding,
  ruleOf: RuleOf,
  words: PaneWords,
): FindingView {
  const { rule, severity, sheet, row, column, heading, value, message, hint } = finding;
  const { title, source } = ruleOf(rule);
  return {
    key,
    rule,
    title: words.say(title),
    source: sourceShown(source, words),
    severity,
    place: { sheet, row, column },
    address: placeAddress(finding),
    heading,
    value,
    message: words.say(message),
    hint: words.say(hint),
    ...(fix && finding.fix && { fix: { ...finding.fix, writes: fix.writes } }),
  };
}

export function countSeverities(findings: readonly IndexedFinding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { finding } of findings) counts[finding.severity] += 1;
  return counts;
}

const sourceShown = (source: string, words: PaneWords): string =>
  words.say({ 'zh-CN': sourceIn('zh-CN', source), en: sourceIn('en', source) });

const worstOf = (items: readonly IndexedFinding[]): Severity =>
  severities.find((severity) => items.some(({ finding }) => finding.severity === severity)) ?? 'info';

function groupView({ key, start, items }: FindingRun, ruleOf: RuleOf, words: PaneWords): FindingGroup {
  const [first] = items;
  const rule = first?.finding.rule ?? '';
  const { title, source } = ruleOf(rule);
  return {
    key,
    tableId: first?.tableId ?? '',
    tableName: first?.table?.name ?? '',
    rule,
    title: words.say(title),
    source: sourceShown(source, words),
    severity: worstOf(items),
    start,
    count: items.length,
    fixable: items.filter(({ fix }) => fix).length,
  };
}

function ruleChoices(all: readonly IndexedFinding[], ruleOf: RuleOf, words: PaneWords): FindingRuleChoice[] {
  return [...groupBy(all, ({ finding }) => finding.rule)]
    .map(([rule, items]) => ({
      rule,
      title: words.say(ruleOf(rule).title),
      severity: worstOf(items),
      count: items.length,
    }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

function tableChoices(all: readonly IndexedFinding[]): FindingTableChoice[] {
  return [...groupBy(all, ({ tableId: id }) => id)].map(([id, items]) => ({
    id,
    name: items[0]?.table?.name ?? '',
    count: items.length,
  }));
}
