import { openPackage } from '../opc/openPackage';
import { rewritePackage } from '../opc/rewritePackage';

const PART = 'word/document.xml';
/** A tag with its attributes, whose values may hold a `>`. */
const TAG = /<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/g;

/**
 * The beginning of a Word document as a document: whole paragraphs, whole rows of tables, the last page's layout. For
 * looking at, quickly.
 * @param most characters of its XML to keep, roughly
 * @returns undefined when the document is no longer than that, or cannot be cut
 * @throws ProductError `package.*`
 */
export async function shortenDocument(docx: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  const source = await openPackage(docx);
  const part = source.nameOf(PART);
  if (part === undefined || source.declaredSize(part) <= most) return undefined;
  const xml = await source.readText(part);
  const shortened = shortenBody(xml, most);
  return shortened === undefined ? undefined : rewritePackage(source, new Map([[part, shortened]]));
}

function shortenBody(xml: string, most: number): string | undefined {
  const [opening = '', prefix = ''] = /<((?:\w+:)?)body\b[^>]*>/.exec(xml) ?? [];
  const end = xml.lastIndexOf(`</${prefix}body>`);
  const start = xml.indexOf(opening) + opening.length;
  if (opening === '' || end < start) return undefined;
  const cut = findCut(xml, start, start + most, `${prefix}tbl`);
  if (!cut || cut.at >= end) return undefined;
  return xml.slice(0, cut.at) + cut.closing + lastSection(xml.slice(start, end), prefix) + xml.slice(end);
}

/** The first place from `from` on where a child of the body, or a row of a table in it, has ended. */
function findCut(
  xml: string,
  start: number,
  from: number,
  table: string,
): { readonly at: number; readonly closing: string } | undefined {
  const open: string[] = [];
  TAG.lastIndex = start;
  for (let tag = TAG.exec(xml); tag; tag = TAG.exec(xml)) {
    const [, closes, name = '', isEmpty] = tag;
    if (closes) open.pop();
    else if (!isEmpty) open.push(name);
    if (TAG.lastIndex < from || (!closes && !isEmpty)) continue;
    if (open.length === 0) return { at: TAG.lastIndex, closing: '' };
    if (open.length === 1 && open[0] === table && closes)
      return { at: TAG.lastIndex, closing: `</${table}>` };
  }
  return undefined;
}

/** The layout of the last section, which stands behind everything. */
function lastSection(body: string, prefix: string): string {
  const tail = body.slice(Math.max(0, body.lastIndexOf(`<${prefix}sectPr`)));
  return tail.endsWith(`</${prefix}sectPr>`) || /^<[^<]*\/>$/.test(tail) ? tail : '';
}
