import { CONTENT_TYPES_PART } from '../opc/contentTypes';
import { addOverrides, changeOverrides } from '../opc/changeContentTypes';
import { encodeText } from '../opc/decodeText';
import type { OpcPackage } from '../opc/OpcPackage';
import { relationshipsPartOf } from '../opc/partNames';
import { addRelationships, removeRelationships } from '../opc/changeRelationships';
import { addNotes } from './addNotes';
import { addLists, NEW_NUMBERING, NUMBERING_TYPE } from './numbering';
import type { TemplatePackage } from './readPackageFacts';
import type { DocumentChanges } from './skeleton/DocumentChanges';

/** Puts into the package what a rendering added: parts, relationships, styles, lists. */
export async function applyChanges(
  source: OpcPackage,
  facts: TemplatePackage,
  changes: DocumentChanges,
  written: Map<string, Uint8Array>,
): Promise<void> {
  const types = new Map(changes.parts.map(({ name, contentType }) => [name, contentType]));
  for (const { name, bytes } of changes.parts) written.set(name, bytes);
  for (const [name, bytes] of changes.replaced) written.set(name, bytes);
  if (changes.styles.size > 0 && facts.stylesPart !== undefined) {
    const added = [...changes.styles.values()].map(({ xml }) => xml).join('');
    const styles = await source.readText(facts.stylesPart);
    written.set(facts.stylesPart, encodeText(styles.replace(/(?=<\/(?:\w+:)?styles>\s*$)/, () => added)));
  }
  if (changes.restarted.size > 0 || changes.lists.size > 0) {
    const part = facts.numberingPart ?? 'word/numbering.xml';
    const old = facts.numberingPart === undefined ? NEW_NUMBERING : await source.readText(part);
    if (facts.numberingPart === undefined) {
      types.set(part, NUMBERING_TYPE);
      changes.partsFor(facts.main, '').relate('numbering', part);
    }
    written.set(part, encodeText(addLists(old, changes.restarted, changes.lists)));
  }
  await addNotes(source, facts, changes, written, types);
  for (const part of new Set([...changes.relationships.keys(), ...facts.tagLinks.keys()])) {
    const name = relationshipsPartOf(part);
    const old = source.has(name) ? await source.readText(name) : undefined;
    const gone = new Set([...(facts.tagLinks.get(part) ?? []), ...(changes.dropped.get(part) ?? [])]);
    const kept = old === undefined ? old : removeRelationships(old, gone);
    const added = [...(changes.relationships.get(part)?.values() ?? [])];
    written.set(source.nameOf(name) ?? name, encodeText(addRelationships(kept, added)));
  }
  const old = await source.readText(CONTENT_TYPES_PART);
  const declared = changeOverrides(types.size > 0 ? addOverrides(old, types) : old, asDocument);
  if (declared !== old) written.set(CONTENT_TYPES_PART, encodeText(declared));
}

/** A report is a document, also when its template was saved as one: Word opens no .docx that says it is a template. */
const asDocument = (type: string): string =>
  type.replace(/(?<=wordprocessingml\.)template(?=\.main\+xml$)/i, 'document');
