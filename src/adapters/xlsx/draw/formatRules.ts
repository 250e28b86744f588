import { escapeAttribute, escapeText } from '../../../opc/escapeXml';
import { spliceText, type Splice } from '../../../opc/spliceText';
import { attributeOf, type XmlElement } from '../../../opc/XmlElement';
import { prefixOf } from './BookXml';
import { insertChild, upTo } from './insertChild';
import { outlineSheet } from './outline';

/** A rule ready to be written. */
export interface FormatRule {
  readonly areas: string;
  readonly formula: string;
  readonly dxfId: number;
  /** Stands before the user's rules; in priority it is behind them all the same. */
  readonly beforeOthers?: true;
}

/** CT_Worksheet up to where conditional formats stand (ISO/IEC 29500-1 §18.3.1.99). */
const SEQUENCE = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
];

/** The sheet with rules added that give way to the user's own, which keep their priority. */
export function addFormatRules(text: string, part: string, rules: readonly FormatRule[]): string {
  if (rules.length === 0) return text;
  const { root, at } = outlineSheet(text, part);
  const prefix = prefixOf(root);
  const highest = highestPriority(root);
  const first = root.children.find(({ name }) => name === 'conditionalFormatting');
  const inFront: string[] = [];
  const behind: string[] = [];
  rules.forEach((rule, index) => {
    const xml = ruleXml(prefix, rule, highest + index + 1);
    (rule.beforeOthers && first ? inFront : behind).push(xml);
  });
  const splices: Splice[] =
    first && inFront.length > 0 ? [{ start: first.start, end: first.start, text: inFront.join('') }] : [];
  if (behind.length > 0)
    splices.push(insertChild(text, root, upTo(SEQUENCE, 'conditionalFormatting'), behind.join('')));
  return spliceText(
    text,
    splices.map((splice) => ({ ...splice, start: at(splice.start), end: at(splice.end) })),
  );
}

function ruleXml(prefix: string, { areas, formula, dxfId }: FormatRule, priority: number): string {
  return (
    `<${prefix}conditionalFormatting sqref="${escapeAttribute(areas)}">` +
    `<${prefix}cfRule type="expression" dxfId="${dxfId}" priority="${priority}">` +
    `<${prefix}formula>${escapeText(formula)}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`
  );
}

/** Tells whether a formula uses a name of ours. */
export type IsOurs = (formula: string) => boolean;

/** The sheet without our rules, however they came to be where they are; the same text when it has none. */
export function removeFormatRules(text: string, part: string, isOurs: IsOurs): string {
  const { root, at } = outlineSheet(text, part);
  const splices: Splice[] = [];
  collect(root, isOurs, at, splices);
  return spliceText(text, splices);
}

/** Containers that mean nothing once the last rule in them is gone. */
const CONTAINERS = new Set(['conditionalFormatting', 'conditionalFormattings', 'ext', 'extLst']);

/** Collects what to cut out of an element; true when nothing of it is left. */
function collect(
  element: XmlElement,
  isOurs: IsOurs,
  at: (offset: number) => number,
  splices: Splice[],
): boolean {
  if (element.name === 'cfRule') return element.children.some((child) => isOurs(child.text));
  if (element.name === 'sheetData') return false;
  const gone = element.children.filter((child) => collect(child, isOurs, at, splices));
  if (gone.length === 0) return false;
  const left = element.children.filter((child) => !gone.includes(child));
  if (CONTAINERS.has(element.name) && left.every(({ name }) => name === 'sqref')) return true;
  for (const { start, end } of gone) splices.push({ start: at(start), end: at(end), text: '' });
  return false;
}

function highestPriority(element: XmlElement): number {
  const own = element.name === 'cfRule' ? Number(attributeOf(element, 'priority')) || 0 : 0;
  return element.children.reduce((highest, child) => Math.max(highest, highestPriority(child)), own);
}
