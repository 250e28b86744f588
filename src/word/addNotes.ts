import { encodeText } from '../opc/decodeText';
import type { OpcPackage } from '../opc/OpcPackage';
import type { TemplatePackage } from './readPackageFacts';
import type { NoteKind } from './rich/DocumentParts';
import type { DocumentChanges } from './skeleton/DocumentChanges';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Puts notes that drawings brought along at the end of their parts, which are made when there are none. */
export async function addNotes(
  source: OpcPackage,
  facts: TemplatePackage,
  changes: DocumentChanges,
  written: Map<string, Uint8Array>,
  types: Map<string, string>,
): Promise<void> {
  for (const [kind, notes] of changes.addedNotes) {
    const part = changes.notePartOf(kind);
    const isThere = source.has(part);
    const old = isThere ? await textOf(part, source, written) : newNotes(kind);
    if (!isThere) {
      types.set(part, `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}s+xml`);
      changes.partsFor(facts.main, '').relate(`${kind}s`, part);
    }
    const open = old.replace(/<(\w+:)?(footnotes|endnotes)\b([^>]*)\/>\s*$/, '<$1$2$3></$1$2>');
    written.set(
      part,
      encodeText(open.replace(/(?=<\/(?:\w+:)?(?:foot|end)notes>\s*$)/, () => notes.join(''))),
    );
  }
}

async function textOf(
  part: string,
  source: OpcPackage,
  written: ReadonlyMap<string, Uint8Array>,
): Promise<string> {
  const bytes = written.get(part);
  return bytes ? new TextDecoder().decode(bytes) : source.readText(part);
}

/** The lines between text and notes are notes themselves, and Word wants them. */
function newNotes(kind: NoteKind): string {
  const line = (id: number, type: string): string =>
    `<w:${kind} w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:${kind}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${kind}s xmlns:w="${W}">${line(-1, 'separator')}${line(0, 'continuationSeparator')}</w:${kind}s>`;
}
