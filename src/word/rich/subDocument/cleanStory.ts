import { safeLink } from '../../tags/linkTarget';
import { decodeEntities } from '../../xml/escapeXml';
import { attributeOf, descendants, removeNode, type XmlElement } from '../../xml/XmlNode';
import type { Targets } from './SubDocument';

/** Comments, permissions, programs, other documents, ties to data that stay behind, drafts of sections. */
const LEFT_BEHIND = new Set([
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
  'w:permStart',
  'w:permEnd',
  'w:altChunk',
  'w:subDoc',
  'w:dataBinding',
  'w:placeholder',
  'w:showingPlcHdr',
  'w:control',
  'w:objectEmbed',
  'w:objectLink',
  'w:movie',
  'w:contentPart',
  'o:OLEObject',
  'w:headerReference',
  'w:footerReference',
  'w:sectPrChange',
  'w:printerSettings',
  'w:lvlPicBulletId',
]);
/** Fields that look at the document and nothing else. */
const FIELDS = new Set(
  (
    'PAGE NUMPAGES SECTION SECTIONPAGES NUMWORDS NUMCHARS REF PAGEREF NOTEREF STYLEREF SEQ TOC TC XE INDEX HYPERLINK ' +
    'DATE TIME CREATEDATE SAVEDATE PRINTDATE EDITTIME TITLE SUBJECT AUTHOR KEYWORDS COMMENTS LISTNUM AUTONUM AUTONUMLGL AUTONUMOUT ' +
    'EQ SYMBOL ADVANCE FORMTEXT FORMCHECKBOX FORMDROPDOWN QUOTE IF COMPARE FORMULA BIBLIOGRAPHY CITATION GOTOBUTTON'
  ).split(' '),
);
const IN_FIELD = new Set([
  'w:fldChar',
  'w:instrText',
  'w:delInstrText',
  'w:t',
  'w:tab',
  'w:br',
  'w:drawing',
  'w:pict',
]);
const ADDRESS = /^\s*HYPERLINK\s+(?:\\[a-km-z]\s+)*(?:"|&quot;|“)?([^"”&\\\s]+)/i;

/** Takes out of a story what must not or cannot come along. */
export function cleanStory(root: XmlElement, targets: Targets): void {
  for (const element of [...descendants(root)]) {
    const { name, parent } = element;
    if (!parent) continue;
    if (LEFT_BEHIND.has(name) || isWhereIWas(element)) removeNode(parent, element);
    else if (/^(?:c|cx|c14):chart$|^dgm:relIds$/.test(name) && !isCarried(element, targets))
      dropDrawing(element);
    else if (/^a:hlink|^v:imagedata$/.test(name) && !isCarried(element, targets)) removeNode(parent, element);
    else if (name === 'w:fldSimple' && !isHarmless(attributeOf(element, '\\w*:?instr') ?? ''))
      unwrap(element, parent);
  }
  dropFields(root);
}

const isWhereIWas = (element: XmlElement): boolean =>
  element.name === 'w:bookmarkStart' && attributeOf(element, '\\w+:name') === '_GoBack';

/** Whether all its relationships come along. */
function isCarried({ open }: XmlElement, { parts, links }: Targets): boolean {
  const ids = [...open.matchAll(/\s\w+:(?:id|embed|dm|lo|qs|cs|pict)="([^"]*)"/g)].map(([, id = '']) => id);
  return ids.length > 0 && ids.every((id) => id === '' || parts.has(id) || links.has(id));
}

function dropDrawing(element: XmlElement): void {
  let at: XmlElement | undefined = element;
  while (at && at.name !== 'w:drawing') at = at.parent;
  if (at?.parent) removeNode(at.parent, at);
}

function unwrap(element: XmlElement, parent: XmlElement): void {
  for (const child of element.children) if (child.kind === 'element') child.parent = parent;
  parent.children.splice(parent.children.indexOf(element), 1, ...element.children);
}

/** Whether a field does nothing but look at the document. */
export function isHarmless(code: string): boolean {
  const written = decodeEntities(code).trim();
  const name = /^[=\w]+/.exec(written)?.[0]?.toUpperCase() ?? '';
  if (name.startsWith('=')) return true;
  if (!FIELDS.has(name)) return false;
  if (name !== 'HYPERLINK' || /^HYPERLINK\s+\\l/i.test(written)) return true;
  const address = ADDRESS.exec(written)?.[1];
  return address !== undefined && safeLink(address) !== undefined;
}

interface OpenField {
  readonly from: number;
  code: string;
  separate: number | undefined;
}

/** Fields that fetch files or start programs leave their last result as text. */
function dropFields(root: XmlElement): void {
  const signs = [...descendants(root)].filter(({ name }) => IN_FIELD.has(name));
  const open: OpenField[] = [];
  const gone = new Set<XmlElement>();
  signs.forEach((sign, at) => {
    const field = open.at(-1);
    const type = sign.name === 'w:fldChar' ? attributeOf(sign, '\\w*:?fldCharType') : undefined;
    if (type === 'begin') open.push({ from: at, code: '', separate: undefined });
    else if (type === 'separate' && field) field.separate ??= at;
    else if (type === 'end' && field) {
      open.pop();
      if (isHarmless(field.code)) return;
      for (const one of signs.slice(field.from, (field.separate ?? at) + 1)) gone.add(one);
      gone.add(sign);
    } else if (sign.name === 'w:instrText' && field && field.separate === undefined)
      for (const child of sign.children) if (child.kind === 'text') field.code += child.raw;
  });
  // Fields that never end are none.
  for (const { from } of open) {
    const sign = signs[from];
    if (sign) gone.add(sign);
  }
  for (const sign of gone) if (sign.parent) removeNode(sign.parent, sign);
}
