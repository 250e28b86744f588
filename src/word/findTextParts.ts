import { ProductError } from '../base/ProductError';
import { CONTENT_TYPES_PART, parseContentTypes } from '../opc/contentTypes';
import type { OpcPackage } from '../opc/OpcPackage';
import { readRelationships } from '../opc/relationships';

/** `text`: paragraphs of Word. `drawing`: charts and diagrams. `properties`: title, subject, company … */
export type TextPartKind = 'text' | 'drawing' | 'properties';

export interface TextPart {
  readonly name: string;
  readonly kind: TextPartKind;
  /** Set for a part of notes: the element that is one. */
  readonly notes?: 'w:footnote' | 'w:endnote' | 'w:comment';
}

const MAIN =
  /wordprocessingml\.(?:document|template)\.main\+xml$|ms-word\.(?:document|template)\.macroEnabled\.main\+xml$/i;
const TEXT = /wordprocessingml\.(?:header|footer|(footnote|endnote|comment)s)\+xml$/i;
const DRAWING = /drawingml\.(?:chart|diagramData)\+xml$|ms-office\.drawingml\.diagramDrawing\+xml$/i;
const PROPERTIES = /package\.core-properties\+xml$|officedocument\.(?:extended|custom)-properties\+xml$/i;
/** Building blocks for later use, not part of what is read. */
const GLOSSARY = /(^|\/)glossary\//i;

/**
 * Parts of a Word document whose text may hold tags, the main one first.
 * @throws ProductError `template.notWord`; `xml.doctype`, `xml.damaged` of what says where everything is
 */
export async function findTextParts(source: OpcPackage): Promise<TextPart[]> {
  if (!source.has(CONTENT_TYPES_PART)) throw new ProductError('template.notWord');
  // Copied as it is, and read by Word before anything else.
  await readRelationships(source, '');
  const { overrides } = parseContentTypes(await source.readText(CONTENT_TYPES_PART));
  const main: TextPart[] = [];
  const others: TextPart[] = [];
  for (const [key, type] of overrides) {
    const name = source.nameOf(key);
    if (name === undefined || GLOSSARY.test(name)) continue;
    const notes = TEXT.exec(type)?.[1]?.toLowerCase();
    if (MAIN.test(type)) main.push({ name, kind: 'text' });
    else if (notes)
      others.push({ name, kind: 'text', notes: `w:${notes as 'footnote' | 'endnote' | 'comment'}` });
    else if (TEXT.test(type)) others.push({ name, kind: 'text' });
    else if (DRAWING.test(type)) others.push({ name, kind: 'drawing' });
    else if (PROPERTIES.test(type)) others.push({ name, kind: 'properties' });
  }
  if (main.length === 0) throw new ProductError('template.notWord');
  return [...main, ...others];
}
