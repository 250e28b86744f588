import { spliceText } from '../../../opc/spliceText';
import { hasType } from '../../../opc/relationships';
import { officeRelationshipType } from '../../../opc/changeRelationships';
import { isStrict, namespaceOf, type BookXml } from './BookXml';
import type { PackageEdits } from './PackageEdits';
import { StyleEdits } from './StyleEdits';
import { buildUndoRecord, type UndoRecord } from './undoRecord';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_TYPE = 'http://purl.oclc.org/ooxml/officeDocument/relationships/styles';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The styles part while it is being added to. */
export interface OpenStyles {
  readonly edits: StyleEdits;
  /** Present when the workbook had no styles part, so that it must be listed. */
  readonly created?: {
    readonly part: string;
    readonly relationshipType?: string;
    readonly contentType: string;
  };
  /** Writes the part; returns how to take it back. */
  close(): UndoRecord;
}

export async function openStyles(edits: PackageEdits, book: BookXml): Promise<OpenStyles> {
  const known = [...book.relationships.values()].find((found) => hasType(found, 'styles') && !found.external);
  if (known && edits.has(known.target)) {
    const part = known.target;
    const before = await edits.readText(part);
    const styles = new StyleEdits(before, part);
    return {
      edits: styles,
      close() {
        const splices = styles.splices();
        edits.write(part, spliceText(before, splices));
        return buildUndoRecord(part, before, splices);
      },
    };
  }
  return createStyles(edits, book, known?.target);
}

/** @param promised part that a relationship leads to although it is not there */
function createStyles(edits: PackageEdits, book: BookXml, promised: string | undefined): OpenStyles {
  const folder = book.part.slice(0, book.part.lastIndexOf('/') + 1);
  const free = edits.has(`${folder}styles.xml`) ? 'duban-styles.xml' : 'styles.xml';
  const part = promised ?? folder + free;
  const namespace = namespaceOf(book.root) ?? TRANSITIONAL;
  const before = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"></styleSheet>`;
  const styles = new StyleEdits(before, part);
  const relationshipType = isStrict(book.root) ? STRICT_TYPE : officeRelationshipType('styles');
  return {
    edits: styles,
    created: { part, contentType: CONTENT_TYPE, ...(!promised && { relationshipType }) },
    close() {
      const splices = styles.splices();
      edits.write(part, spliceText(before, splices));
      return { ...buildUndoRecord(part, before, splices), created: true };
    },
  };
}
