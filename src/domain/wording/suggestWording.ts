import type { Localized } from '../../base/Language';
import type { WordHit } from './findWords';
import type { SuggestionTemplate } from './WordLists';
import type { WordingReason } from './findReasons';

/** When no template fits: what is missing in any case. */
const GENERAL: Localized = {
  'zh-CN': '__（指标）≥/≤__（数值、单位），统计周期__；或可验收的成果，如印发《__》、通过__验收',
  en: '__ (measure) ≥/≤ __ (number, unit), counted every __; or an outcome that can be accepted, such as a document issued or an inspection passed',
};

/** A sentence with blanks that says the same measurably. `reasons` come first, in their order. */
export function suggestWording(
  text: string,
  hits: readonly WordHit[],
  reasons: readonly WordingReason[],
  templates: readonly SuggestionTemplate[],
): Localized {
  for (const reason of reasons) {
    const inside = hits.filter(({ start, end }) => start >= reason.start && end <= reason.end);
    const found =
      findTemplate(templates, inside) ?? (reason.kind === 'V1' ? undefined : findTemplate(templates, hits));
    if (found) return fill(found.template, subjectOf(text, hits, found.hit));
  }
  const found = findTemplate(templates, hits);
  return found ? fill(found.template, subjectOf(text, hits, found.hit)) : GENERAL;
}

function findTemplate(
  templates: readonly SuggestionTemplate[],
  hits: readonly WordHit[],
): { readonly template: SuggestionTemplate; readonly hit: WordHit } | undefined {
  for (const template of templates) {
    const hit = hits.find(({ word }) => template.words.includes(word));
    if (hit && verbFits(template, hits)) return { template, hit };
  }
  return undefined;
}

function clauseStart(text: string, before: number): number {
  let start = before;
  while (start > 0 && !',;。:()'.includes(text.charAt(start - 1))) start--;
  return start;
}

function verbFits({ verbs }: SuggestionTemplate, hits: readonly WordHit[]): boolean {
  return !verbs || hits.some(({ word }) => verbs.includes(word));
}

/** What is to change: 订单处理 of 提升订单处理效率; empty when it is not said shortly. */
function subjectOf(text: string, hits: readonly WordHit[], noun: WordHit): string {
  const verb = hits.findLast(({ classes, end }) => classes.includes('changeVerb') && end <= noun.start);
  const from = verb ? verb.end : clauseStart(text, noun.start);
  const subject = text.slice(from, noun.start).replace(/的$/, '');
  return /^[\u4e00-\u9fffA-Za-z]{2,12}$/.test(subject) ? subject : '';
}

function fill({ chinese, english }: SuggestionTemplate, subject: string): Localized {
  return {
    'zh-CN': chinese.replace('{subject}', () => subject || '__'),
    en: english.replace('{subject}', () => subject || '__'),
  };
}
