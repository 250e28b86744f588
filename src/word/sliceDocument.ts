import { openPackage } from '../opc/openPackage';
import { rewritePackage } from '../opc/rewritePackage';

const PART = 'word/document.xml';
/** A tag with its attributes, whose values may hold a `>`. */
const TAG = /<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/g;

/** A part of a Word document, as a document. */
export interface DocumentSlice {
  readonly docx: Uint8Array;
  /** It begins with further rows of the table in which the one before ended. */
  readonly continues: boolean;
  /** How much of the document has come with it, 0 to 1. */
  readonly share: number;
}

/** Whether a document is cut at all; nothing of it is inflated. @throws ProductError `package.*` */
export async function isSliced(docx: Uint8Array, most: number): Promise<boolean> {
  const source = await openPackage(docx);
  const part = source.nameOf(PART);
  return part !== undefined && source.declaredSize(part) > most;
}

/**
 * A Word document in parts, from its beginning: whole paragraphs, whole rows of tables, in the layout of their section.
 * For looking at, without waiting for the whole.
 * @param most characters of XML in a part, roughly; what cannot be cut comes as one
 * @throws ProductError `package.*`
 */
export async function* sliceDocument(docx: Uint8Array, most: number): AsyncGenerator<DocumentSlice, void> {
  const source = await openPackage(docx);
  const part = source.nameOf(PART);
  const body =
    part === undefined || source.declaredSize(part) <= most
      ? undefined
      : findBody(await source.readText(part));
  const cuts = body && cutBody(body, most);
  let cut = cuts?.next();
  if (part === undefined || !body || !cuts || !cut || cut.done) {
    yield { docx, continues: false, share: 1 };
    return;
  }
  const { xml, start, end } = body;
  let [from, opening] = [start, ''];
  // Each is looked for when it is wanted: finding them all takes seconds where there are thousands.
  for (; ; cut = cuts.next()) {
    const { at, closing, opening: next } = cut.done ? { at: end, closing: '', opening: '' } : cut.value;
    const own = opening + xml.slice(from, at) + closing + (at < end ? sectionAfter(body, at) : '');
    const sliced = xml.slice(0, start) + own + xml.slice(end);
    yield {
      docx: await rewritePackage(source, new Map([[part, sliced]])),
      continues: opening !== '',
      share: (at - start) / (end - start),
    };
    if (cut.done) return;
    [from, opening] = [at, next];
  }
}

interface Body {
  readonly xml: string;
  readonly start: number;
  readonly end: number;
  /** `w:` */
  readonly prefix: string;
}

function findBody(xml: string): Body | undefined {
  const [opening = '', prefix = ''] = /<((?:\w+:)?)body\b[^>]*>/.exec(xml) ?? [];
  const end = xml.lastIndexOf(`</${prefix}body>`);
  const start = xml.indexOf(opening) + opening.length;
  return opening === '' || end < start ? undefined : { xml, start, end, prefix };
}

interface Cut {
  readonly at: number;
  /** Ends the table that is cut; '' between paragraphs. */
  readonly closing: string;
  /** Begins it again. */
  readonly opening: string;
}

/** Places where a child of the body, or a row of a table in it, has ended, each as near behind `most` characters as can be. */
function* cutBody({ xml, start, end, prefix }: Body, most: number): Generator<Cut, void> {
  const table = `${prefix}tbl`;
  const open: string[] = [];
  let from = start;
  let head = { at: start, text: '' };
  // Not worth a part of its own: the end of a table, or the layout of the last section.
  const ends = new RegExp(`^\\s*(?:</${prefix}(?:tbl|body)>|<${prefix}sectPr\\b)`);
  TAG.lastIndex = start;
  for (let tag = TAG.exec(xml); tag && tag.index < end; tag = TAG.exec(xml)) {
    const [, closes, name = '', isEmpty] = tag;
    const after = TAG.lastIndex;
    if (open.length === 0 && name === table) head = { at: tag.index, text: '' };
    if (open.length === 1 && open[0] === table && !closes && name === `${prefix}tr`)
      head = { at: head.at, text: head.text || xml.slice(head.at, tag.index) };
    if (closes) open.pop();
    else if (!isEmpty) open.push(name);
    if (after < from + most || (!closes && !isEmpty) || ends.test(xml.slice(after, after + NEXT))) continue;
    const inTable = open.length === 1 && open[0] === table && closes && name === `${prefix}tr`;
    if (open.length > 0 && !inTable) continue;
    from = after;
    yield inTable
      ? { at: after, closing: `</${table}>`, opening: head.text }
      : { at: after, closing: '', opening: '' };
  }
}

/** So many characters show what comes next. */
const NEXT = 100;

/** The layout of what stands at a place: a section's stands at its end. */
function sectionAfter({ xml, end, prefix }: Body, at: number): string {
  const tag = `<${prefix}sectPr`;
  // A search for the text first: it may stand a hundred megabytes further on.
  const found = new RegExp(`${tag}\\b(?:[^>]*/>|[^>]*>.*?</${prefix}sectPr>)`, 'sy');
  for (let index = xml.indexOf(tag, at); index >= 0 && index < end; index = xml.indexOf(tag, index + 1)) {
    found.lastIndex = index;
    const section = found.exec(xml);
    if (section) return section[0];
  }
  return '';
}
