import type { Localized } from '../../base/Language';
import type { FieldUse } from '../handlebars/readFields';
import { says } from './says';
import type { ToldMistake } from '../tags/PlacedMistake';
import { FieldShape } from './FieldShape';
import { nearestNames } from './nearestNames';

/** A field with the tag that uses it. */
export interface PlacedFieldUse extends FieldUse, Pick<ToldMistake, 'place' | 'written'> {}

/** A tag that asks the report for what it does not have, or in a way it cannot be had. */
export interface FieldMistake extends ToldMistake {
  readonly path: string;
  /** False when the report has the field, which is used as what it is not. */
  readonly unknown: boolean;
  /** Fields that may have been meant, as they are to be written in that place. */
  readonly nearest: readonly string[];
}

/** Unknown paths for which others are looked up; with more, the template is for another report. */
const MOST_LOOKED_UP = 100;

/**
 * Compares the fields a template uses with those the report has.
 * @param fields all of them: `行`, `行[].序号`
 */
export function checkFields(
  { uses }: { readonly uses: readonly PlacedFieldUse[] },
  fields: readonly { readonly path: string; readonly list?: true }[],
): FieldMistake[] {
  const shape = new FieldShape(fields.map(({ path, list }) => (list ? `${path}[]` : path)));
  const verdicts = new Map<string, Verdict | undefined>();
  let lookedUp = 0;
  return uses.flatMap(({ path, as, place, written }) => {
    const key = `${as} ${path}`;
    if (!verdicts.has(key)) {
      const verdict = judge(path, as, shape, lookedUp < MOST_LOOKED_UP);
      if (verdict) lookedUp += 1;
      verdicts.set(key, verdict);
    }
    const verdict = verdicts.get(key);
    return verdict ? [{ place, written, path, ...verdict }] : [];
  });
}

type Verdict = Pick<FieldMistake, 'says' | 'unknown' | 'nearest'>;

function judge(
  written: string,
  as: FieldUse['as'],
  shape: FieldShape,
  helpful: boolean,
): Verdict | undefined {
  const path = asTheReportHasIt(written, shape);
  if (path === undefined) return undefined;
  const kind = shape.kindOf(path);
  if (kind === undefined) return unknown(path, shape, helpful);
  const misused = (sentence: Localized): Verdict => ({ says: sentence, unknown: false, nearest: [] });
  const name = path.replace(/^.*\[\]\./, '');
  if (as === 'value' && kind === 'records')
    return misused(says.listAsValue(name, shape.under(`${path}[]`)[0]));
  if (as === 'value' && kind === 'record')
    return misused(says.recordAsValue(name, shape.under(path)[0] ?? ''));
  if (as === 'list' && kind === 'value') return misused(says.valueAsList(name));
  return undefined;
}

/** The path with its indices as `[]`; undefined when nothing can be said about it. */
function asTheReportHasIt(written: string, shape: FieldShape): string | undefined {
  let path = '';
  for (const piece of written.match(/\[[^\]]*\]|[^.[\]]+/g) ?? []) {
    const kind = shape.kindOf(path);
    const isList = kind === 'records' || kind === 'values';
    if (piece === '[组]') return groupField(written);
    if (piece === '[]' || (isList && /^\d+$/.test(piece))) {
      // {{#会议}} goes into a record, {{#有}} stays where it is.
      if (kind === 'value') return undefined;
      path = kind === 'record' ? path : `${path}[]`;
    } else if (piece === 'length' && isList) return undefined;
    else {
      if (path !== '' && !path.endsWith(']') && kind === undefined) return undefined;
      if (path.endsWith('[]') && shape.under(path).length === 0) return undefined;
      path = path === '' ? piece : `${path}.${piece}`;
    }
  }
  return path.endsWith(']') ? undefined : path;
}

/** `行[组].部门`: a group has no fields beside its own. */
const groupField = (path: string): string | undefined => (/\[组\]\./.test(path) ? path : undefined);

function unknown(path: string, shape: FieldShape, helpful: boolean): Verdict {
  const [, parent = '', name = path] = /^(.*?)\.?([^.[\]]+)$/.exec(path) ?? [];
  const group = /^(.*)\[组\]$/.exec(parent);
  if (group) return { says: says.notInGroup(name), unknown: true, nearest: [] };
  if (!helpful) return { says: says.unknownField(path), unknown: true, nearest: [] };
  const elsewhere = shape.named(name).filter((one) => one !== path);
  const [found] = elsewhere;
  if (found !== undefined) return standsElsewhere(name, parent, found);
  const beside = nearestNames(name, shape.under(parent));
  if (beside.length > 0) return { says: says.unknownField(path, beside), unknown: true, nearest: beside };
  const far = nearestNames(name, shape.allNames).flatMap((one) => shape.named(one).slice(0, 1));
  const nearest = far.slice(0, 3).map((one) => reachedFrom(parent, one));
  return { says: says.unknownField(path, nearest), unknown: true, nearest };
}

/** The name is one of the report's, looked up in the wrong place. */
function standsElsewhere(name: string, parent: string, found: string): Verdict {
  const list = /^(.*)\[\]/.exec(found)?.[1];
  const isInside = list === undefined || parent.startsWith(`${list}[]`);
  if (!isInside) return { says: says.inListOnly(name, list), unknown: true, nearest: [found] };
  const rather = reachedFrom(parent, found);
  return { says: says.elsewhere(name, rather), unknown: true, nearest: [rather] };
}

/** How a field is written inside a loop: `序号` for its own, `@root.标题` for one at the top. */
function reachedFrom(parent: string, path: string): string {
  if (parent !== '' && path.startsWith(`${parent}.`)) return path.slice(parent.length + 1);
  return parent.includes('[]') && !path.includes('[]') ? `@root.${path}` : path;
}
