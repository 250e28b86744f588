import { isElement, type XmlElement } from '../xml/XmlNode';
import type { IdSpace } from './IdSpace';

/** An attribute that holds an id. */
interface IdAttribute {
  /** Local name. */
  readonly attribute: string;
  readonly space: IdSpace;
  /** `own`: the thing itself. `refers`: points to it. `shares`: many things have it together. */
  readonly role: 'own' | 'refers' | 'shares';
}

const own = (space: IdSpace, attribute = 'id'): IdAttribute => ({ attribute, space, role: 'own' });
const refers = (space: IdSpace, attribute: string): IdAttribute => ({ attribute, space, role: 'refers' });

const BY_NAME: Readonly<Record<string, readonly IdAttribute[]>> = {
  'w:bookmarkStart': [own('bookmark'), own('bookmarkName', 'name')],
  'w:bookmarkEnd': [own('bookmark')],
  'w:commentRangeStart': [own('comment')],
  'w:commentRangeEnd': [own('comment')],
  'w:commentReference': [own('comment')],
  'w:comment': [own('comment')],
  'w:footnoteReference': [own('footnote')],
  'w:footnote': [own('footnote')],
  'w:endnoteReference': [own('endnote')],
  'w:endnote': [own('endnote')],
  'w:permStart': [own('permission')],
  'w:permEnd': [own('permission')],
  'w:moveFromRangeStart': [own('revision'), own('bookmarkName', 'name')],
  'w:moveToRangeStart': [own('revision'), own('bookmarkName', 'name')],
  'w:hyperlink': [refers('bookmarkName', 'anchor')],
  'w:numId': [{ attribute: 'val', space: 'numbering', role: 'shares' }],
  'w:control': [refers('shape', 'shapeid')],
  'o:OLEObject': [refers('shape', 'ShapeID')],
};

/** Tracked changes, and the ranges they and custom XML mark. */
const REVISION =
  /^w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|\w+PrChange|tblGridChange|\w+Range(?:Start|End))$/;
const SHAPE = /^v:(?!shapetype$)/;

export function idAttributesOf(element: XmlElement): readonly IdAttribute[] {
  const { name, parent } = element;
  const known = BY_NAME[name];
  if (known) return known;
  if (/:(?:docPr|cNvPr)$/.test(name)) return [own('drawing')];
  if (name === 'w:id' && isElement(parent, 'w:sdtPr')) return [own('control', 'val')];
  if (REVISION.test(name)) return [own('revision')];
  return SHAPE.test(name) ? [own('shape'), own('shape', 'spid')] : [];
}

/** An id of a start tag, with the offsets of its value. */
export interface IdInTag extends IdAttribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export function idsInTag(element: XmlElement, open: string): IdInTag[] {
  return idAttributesOf(element)
    .flatMap((wanted): IdInTag[] => {
      const found = attributePattern(wanted).exec(open);
      const value = found?.[2] ?? found?.[3];
      if (!found || value === undefined) return [];
      const start = found.index + (found[1]?.length ?? 0) + 1;
      return [{ ...wanted, value, start, end: start + value.length }];
    })
    .sort((a, b) => a.start - b.start);
}

/** Ids of drawings have no prefix: `r:id` beside them is a relationship. */
function attributePattern({ attribute, space }: IdAttribute): RegExp {
  const prefix = attribute === 'id' && (space === 'drawing' || space === 'shape') ? '' : '(?:\\w+:)?';
  return new RegExp(`(\\s${prefix}${attribute}\\s*=\\s*)(?:"([^"]*)"|'([^']*)')`);
}

/** Fields that point to a bookmark: the code, the name, the rest. */
const REFERENCE = /^(\s*(?:(?:PAGE|NOTE)?REF|HYPERLINK\s+\\l)\s+(?:"|&quot;)?)([^\s"&\\]+)(.*)$/s;

export function bookmarkInCode(code: string): { before: string; name: string; after: string } | undefined {
  const [, before, name, after] = REFERENCE.exec(code) ?? [];
  return before === undefined || name === undefined || after === undefined
    ? undefined
    : { before, name, after };
}
