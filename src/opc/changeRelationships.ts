import { escapeAttribute } from './escapeXml';
import { spliceText } from './spliceText';
import { attributeOf, childrenOf, parseXml } from './XmlElement';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The full transitional type: `worksheet` → `http://…/officeDocument/2006/relationships/worksheet`. */
export function officeRelationshipType(name: string): string {
  return `${OFFICE}/${name}`;
}

/** The first `rId…` that is not taken. */
export function freeRelationshipId(taken: ReadonlyMap<string, unknown>): string {
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

/** What to write for one new relationship; `target` as it shall stand in the file. */
export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** The relationships text with more of them at its end, the rest untouched; a new document when there was none. */
export function addRelationships(text: string | undefined, added: readonly NewRelationship[]): string {
  const old =
    text ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"/>`;
  const root = parseXml(old, '_rels');
  const prefix = root.qualifiedName.slice(0, -root.name.length);
  const elements = added.map((relationship) => relationshipXml(prefix, relationship)).join('');
  if (!root.selfClosing)
    return spliceText(old, [{ start: root.contentEnd, end: root.contentEnd, text: elements }]);
  const slash = old.lastIndexOf('/', root.end);
  return spliceText(old, [{ start: slash, end: root.end, text: `>${elements}</${root.qualifiedName}>` }]);
}

/** The relationships text without those of the given ids, the rest untouched. */
export function removeRelationships(text: string, ids: ReadonlySet<string>): string {
  const root = parseXml(text, '_rels');
  const gone = childrenOf(root, 'Relationship').filter((element) =>
    ids.has(attributeOf(element, 'Id') ?? ''),
  );
  return spliceText(
    text,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

function relationshipXml(prefix: string, { id, type, target, external }: NewRelationship): string {
  const mode = external ? ' TargetMode="External"' : '';
  return `<${prefix}Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"${mode}/>`;
}
