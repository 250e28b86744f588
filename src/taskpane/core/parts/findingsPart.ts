import { ProductError } from '../../../base/ProductError';
import { allRules } from '../../../catalog/rules/allRules';
import type { CoreContext } from '../CoreContext';
import type { FindingIndex } from '../findings/FindingIndex';
import { findingsView, findingView, type RuleOf } from '../findings/findingsView';
import type { OpenBook } from '../OpenBook';
import type { PaneCore } from '../PaneCore';

const rules = new Map(allRules.map((rule) => [rule.id, rule]));

const ruleOf: RuleOf = (id) => {
  const rule = rules.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};

/** @throws ProductError `pane.notChecked` */
export function getFindings(book: OpenBook): FindingIndex {
  const findings = book.isOpen ? book.result.findings : undefined;
  if (!findings) throw new ProductError('pane.notChecked');
  return findings;
}

/** The list of findings. */
export function findingsPart({ book, words }: CoreContext): Pick<PaneCore, 'findings' | 'findingPage'> {
  return {
    findings: async (filter) => findingsView(getFindings(book), filter, ruleOf, words()),
    async findingPage(filter, first, count) {
      book.reviewed = true;
      return getFindings(book)
        .filter(filter)
        .items.slice(first, first + count)
        .map((one) => findingView(one, ruleOf, words()));
    },
  };
}
