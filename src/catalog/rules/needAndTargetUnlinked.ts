import type { CheckContext } from '../../domain/checks/CheckContext';
import type { CheckedTable, RecordView } from '../../domain/checks/CheckedTable';
import { isBlankAnswer } from '../../domain/checks/formAnswers';
import { defineWorkbookRule, type TableViolation } from '../../domain/checks/Rule';
import { perRecord } from '../../domain/checks/perRecord';
import { normaliseText } from '../../domain/text/normaliseText';

type Values = { missing: 'need' } | { missing: 'target' } | { missing: 'listed'; number: string };

export const needAndTargetUnlinked = defineWorkbookRule<Values>({
  id: 'E09',
  severity: 'error',
  source: 'R-12 · S2 第四步; R-20 · S2 关键提醒1',
  title: {
    'zh-CN': '每个目标有需求，每个需求有目标',
    en: 'Every target answers a need and every need has a target',
  },
  *violations(context) {
    const targets = context.tables.filter(({ kind }) => kind === 'targets');
    for (const table of context.tables) if (table.kind === 'checklist') yield* unpairedRows(table);
    if (targets.length === 0) return;
    const needs = needsOf(context);
    for (const table of targets) yield* unlinkedTargets(table, needs);
  },
  message: (values) => {
    switch (values.missing) {
      case 'need':
        return { 'zh-CN': '目标没有对应需求', en: 'The target answers no need' };
      case 'target':
        return { 'zh-CN': '需求没有目标', en: 'The need has no target' };
      case 'listed':
        return {
          'zh-CN': `需求编号「${values.number}」不在需求表中`,
          en: `No need has the number “${values.number}”`,
        };
    }
  },
  hint: (values) => {
    switch (values.missing) {
      case 'need':
        return {
          'zh-CN': '请写明它对应的需求；没有需求的目标应删去。',
          en: 'Name the need it answers, or remove the target.',
        };
      case 'target':
        return { 'zh-CN': '请为该需求补写目标。', en: 'Add a target for this need.' };
      case 'listed':
        return { 'zh-CN': '请核对需求编号。', en: 'Check the number.' };
    }
  },
  example: {
    bad: { checklist: [{ need: '', target: '提升品牌影响力', kpi: '社交媒体曝光量≥10万次/月' }] },
    good: {
      checklist: [{ need: '增加社交媒体曝光量', target: '提升品牌影响力', kpi: '社交媒体曝光量≥10万次/月' }],
    },
  },
});

type Found = Iterable<TableViolation<Values>>;

/** The needs of the workbook, by number and by the target they name. */
interface Needs {
  readonly numbers: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
}

function needsOf({ tables }: CheckContext): Needs {
  const numbers = new Set<string>();
  const targets = new Set<string>();
  for (const table of tables) {
    if (table.kind !== 'checklist' && table.kind !== 'customerRequirements') continue;
    for (const record of table.records) {
      for (const field of ['id', 'sequence']) {
        const number = keyOf(record.text(field));
        if (number !== '') numbers.add(number);
      }
      const target = keyOf(record.text('target'));
      if (target !== '') targets.add(target);
    }
  }
  return { numbers, targets };
}

/** Whether need and target are both there: most rows, and nothing to tell. */
const pairedIn = perRecord(
  (record) => !isBlankAnswer(record.text('need')) && !isBlankAnswer(record.text('target')),
);

/** A target without its need is marked at the target, a need without its target at the need. */
function* unpairedRows(table: CheckedTable): Found {
  const namesTargets = table.has('target');
  if (!table.has('need') || !(namesTargets || table.has('kpi'))) return;
  const paired = pairedIn(table);
  for (const [index, record] of table.records.entries()) {
    if (paired[index] === true) continue;
    const need = record.text('need');
    const target = record.text('target');
    const hasTarget = !isBlankAnswer(target) || !isBlankAnswer(record.text('kpi'));
    if (isBlankAnswer(need) && hasTarget) {
      const at = record.spot(namesTargets && target !== '' ? 'target' : table.has('kpi') ? 'kpi' : 'need');
      yield { table, at, values: { missing: 'need' } };
    }
    if (!isBlankAnswer(need) && namesTargets && isBlankAnswer(target)) {
      yield { table, at: record.spot('need'), values: { missing: 'target' } };
    }
  }
}

/**
 * In a table of targets: by the need's number where it has such a column; otherwise by the target's name, as
 * long as most of the names stand in the checklist, so that the two tables evidently belong together.
 */
function* unlinkedTargets(table: CheckedTable, needs: Needs): Found {
  if (table.has('needId')) {
    for (const record of table.records) {
      const values = wrongNumber(record, needs);
      if (values) yield { table, at: record.spot('target'), values };
    }
    return;
  }
  const named = table.records.filter((record) => record.text('target') !== '');
  const unlinked = named.filter((record) => !needs.targets.has(keyOf(record.text('target'))));
  if (unlinked.length * 2 >= named.length) return;
  for (const record of unlinked) yield { table, at: record.spot('target'), values: { missing: 'need' } };
}

function wrongNumber(record: RecordView, { numbers }: Needs): Values | undefined {
  const written = record.text('needId');
  if (isBlankAnswer(written)) return { missing: 'need' };
  if (numbers.size === 0) return undefined;
  const unknown = normaliseText(written)
    .split(/[、,;\s/]+/)
    .find((number) => number !== '' && !numbers.has(keyOf(number)));
  return unknown === undefined ? undefined : { missing: 'listed', number: unknown };
}

function keyOf(text: string): string {
  return normaliseText(text).replace(/\s+/g, '').toLowerCase();
}
