import type { Row } from '../snapshot/Snapshot';
import { filledCells, oneLine } from './cellWords';
import type { SheetContext } from './Header';
import { formLabels, isKnownLabel, type FormLabel } from './formLabels';
import type { Claim, KindIndex } from './HeadingIndex';
import { evidenceOf, titleScore } from './judgeTable';
import { weightOfHeading } from './commonHeadings';
import type { HeadingMatch } from './matchHeadings';
import { chooseTitle, titleLines } from './titleLines';
import type { Confidence } from './TableReading';

export interface Form {
  readonly kind: KindIndex;
  readonly confidence: Confidence;
  readonly fields: ReadonlyMap<string, FormLabel>;
  /** Labels of the same columns that name no field, in order. */
  readonly others: readonly FormLabel[];
  readonly title: string | undefined;
  /** Positions in the rows, `to` excluded; title lines and a 项目|内容 row count. */
  readonly from: number;
  readonly to: number;
  /** Row number of the 项目|内容 row, else of the first label. */
  readonly top: number;
}

const FORM_HEADINGS =
  /^(?:项目|项|栏目|内容|具体内容|填写内容|填报内容|要求|说明|名称|信息|填写说明|item|field|content|value|details|description|备注)$/i;
/** A list that describes the columns of a table is no form. */
const DESCRIBES_COLUMNS =
  /^(?:字段|字段名|字段名称|列名|列|变量|变量名|数据类型|必填|是否必填|field|field name|column|column name|data type|required)$/i;

/** The forms of a sheet (项目 | 内容, also 项目 | 内容 | 项目 | 内容). */
export function findForms(context: SheetContext): Form[] {
  const forms: Form[] = [];
  const kinds = context.index.kinds.filter(
    ({ definition }) => definition.layout === 'form' || definition.alsoForm,
  );
  for (const cluster of formLabels(context)) {
    // Most short texts at the head of a table are nobody's label.
    const known = cluster.filter(({ text }) => isKnownLabel(text, context.index));
    const found = kinds
      .flatMap((kind) => formOf(kind, cluster, known, context) ?? [])
      .sort((a, b) => b.fields.size - a.fields.size)[0];
    if (found) forms.push(found);
  }
  return forms;
}

interface Hit {
  readonly label: FormLabel;
  readonly claim: Claim;
  readonly key: string;
}

function formOf(
  kind: KindIndex,
  cluster: readonly FormLabel[],
  known: readonly FormLabel[],
  context: SheetContext,
): Form | undefined {
  const hits = hitsOf(kind, known, context);
  if (new Set(hits.map(({ label }) => label.row)).size < 3) return undefined;
  const fields = assign(hits);
  const columns = new Set([...fields.values()].map(({ label }) => label.labelColumn));
  const first = Math.min(...[...fields.values()].map(({ label }) => label.row));
  const last = Math.max(...[...fields.values()].map(({ label }) => label.bottom));
  const start = context.rows.findIndex(({ number }) => number >= first);
  const heads = formHeadings(context.rows[start - 1], context.rows[start] as Row);
  if (heads === 'columns') return undefined;
  const from = heads === 'form' ? start - 1 : start;
  const lines = titleLines(context.rows, from, 0, { left: 1, right: Infinity }, context.merges);
  const matched = new Set([...fields.values()].map(({ label }) => label));
  const values = new Set([...matched].map((label) => placeOf(label.row, label.valueColumn)));
  // A heading merged across the form is no label.
  const widest = Math.max(...[...matched].map(({ valueColumn }) => valueColumn));
  const others = cluster.filter(
    (label) =>
      !matched.has(label) &&
      !values.has(placeOf(label.row, label.labelColumn)) &&
      columns.has(label.labelColumn) &&
      label.valueColumn <= widest &&
      label.row >= first &&
      label.row <= last &&
      !label.inline,
  );
  const confidence = confidenceOf(kind, fields, others.length, lines.texts, context);
  const to = context.rows.findIndex(({ number }) => number > last);
  return {
    kind,
    confidence,
    fields: new Map([...fields].map(([field, { label }]) => [field, label])),
    others,
    title: chooseTitle(lines.texts, kind.definition),
    from: lines.from,
    to: to < 0 ? context.rows.length : to,
    top: (context.rows[from] as Row).number,
  };
}

/** Labels that name a field of the kind. One that stands where the value of another belongs is that value. */
function hitsOf(kind: KindIndex, known: readonly FormLabel[], { index }: SheetContext): Hit[] {
  const hits = known.flatMap((label) => {
    const { full, bare } = index.keysOf(label.text);
    const key = [full, bare].find((wording) => kind.claims.has(wording));
    return key === undefined ? [] : (kind.claims.get(key) ?? []).map((claim) => ({ label, claim, key }));
  });
  const labels = hits.map(({ label }) => label);
  const values = new Set(
    labels.filter(({ inline }) => !inline).map((label) => placeOf(label.row, label.valueColumn)),
  );
  const beside = new Set(
    labels.filter(({ inline }) => !inline).map((label) => placeOf(label.row, label.labelColumn)),
  );
  return hits.filter(({ label: { inline, row, labelColumn, valueColumn } }) =>
    inline ? !values.has(placeOf(row, labelColumn)) : !beside.has(placeOf(row, valueColumn)),
  );
}

function placeOf(row: number, column: number): string {
  return `${row}:${column}`;
}

function assign(hits: readonly Hit[]): Map<string, Hit> {
  const byStrength = [...hits].sort(
    (a, b) => b.claim.strength - a.claim.strength || a.claim.order - b.claim.order,
  );
  const taken = new Set<FormLabel>();
  const fields = new Map<string, Hit>();
  for (const hit of byStrength) {
    const { field } = hit.claim.column;
    if (taken.has(hit.label) || fields.has(field)) continue;
    taken.add(hit.label);
    fields.set(field, hit);
  }
  return fields;
}

/** What the row above the first label is: 项目 | 内容, the headings of a list that describes columns, or neither. */
function formHeadings(above: Row | undefined, first: Row): 'form' | 'columns' | 'none' {
  if (wordsIn(first).some((word) => DESCRIBES_COLUMNS.test(word))) return 'columns';
  if (!above || above.number !== first.number - 1) return 'none';
  if (wordsIn(above).some((word) => DESCRIBES_COLUMNS.test(word))) return 'columns';
  const words = wordsIn(above);
  return words.length > 1 && words.every((word) => FORM_HEADINGS.test(word)) ? 'form' : 'none';
}

function wordsIn(row: Row): string[] {
  return filledCells(row).map(({ value }) => oneLine(String(value)));
}

function confidenceOf(
  kind: KindIndex,
  fields: ReadonlyMap<string, Hit>,
  others: number,
  titles: readonly string[],
  context: SheetContext,
): Confidence {
  const matches = [...fields.values()].map(({ label, claim, key }): HeadingMatch => {
    const heading = { column: label.valueColumn, right: label.valueColumn, text: label.text };
    return { heading, column: claim.column, quality: claim.strength, weight: weightOfHeading(key), kinds: 1 };
  });
  if (!evidenceOf(kind.definition, matches)) return 'low';
  const titled = titleScore(kind, { near: titles, sheetName: context.sheetName }, context.index) > 0;
  const strength = matches.reduce((sum, { weight }) => sum + weight, 0);
  const coverage = matches.length / (matches.length + others);
  if (kind.definition.layout !== 'form' && !titled) return 'low';
  if (coverage < 0.4 || strength < (titled ? 1.5 : 3)) return 'low';
  return titled ? (matches.length >= 4 ? 'high' : 'medium') : matches.length >= 6 ? 'high' : 'medium';
}
