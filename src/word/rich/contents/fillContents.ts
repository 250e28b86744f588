import { ProductError } from '../../../base/ProductError';
import { createDecoder } from '../../../opc/decodeText';
import type { ByteOutput } from '../../skeleton/ByteOutput';
import type { PartStream } from '../../skeleton/PartStream';
import { escapeXml } from '../../xml/escapeXml';
import type { ContentsScan, FoundContents, Heading } from './ContentsScan';
import { Outline } from './Outline';
import { ContentsScanner } from './ContentsScanner';

/** Ids for bookmarks that nobody in the document has. */
export interface FreshBookmarks {
  id(): number;
  name(wanted: string): string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Of all tables of contents together; beyond this Word takes minutes to number their pages. */
const MOST_ENTRIES = 100_000;
const PIECE = 256 * 1024;
const FIRST_NAME = 100_000_000;
const USUAL_WIDTH = 8306;
const NOTHING = '未找到目录项。';

/**
 * Copies a finished part, its tables of contents filled with the headings it has now and each listed heading marked with a
 * bookmark. The part is read twice in pieces; it never is one string.
 * @throws ProductError `template.longContents`
 * @param w prefix of WordprocessingML
 * @param looks parts of the document as it will be
 */
export async function fillContents(
  part: Uint8Array,
  w: string,
  looks: { readonly styles: string; readonly numbering: string },
  bookmarks: FreshBookmarks,
  output: PartStream,
): Promise<void> {
  const outline = Outline.read(looks.styles, looks.numbering);
  const scanner = new ContentsScanner(outline);
  for (const text of textOf(part)) scanner.write(text);
  const edits = editsFor(scanner.finish(), w, outline, bookmarks);
  let offset = 0;
  let next = 0;
  for (const text of textOf(part)) {
    next = splice(text, offset, edits, next, output);
    offset += text.length;
    if (output.full) await output.drained();
  }
}

function* textOf(part: Uint8Array): Generator<string> {
  const decoder = createDecoder('word/document.xml', true);
  for (let at = 0; at < part.length; at += PIECE) yield decoder.write(part.subarray(at, at + PIECE));
  yield decoder.end();
}

/** @returns index of the first edit that is not done */
function splice(
  text: string,
  offset: number,
  edits: readonly Edit[],
  next: number,
  output: ByteOutput,
): number {
  const end = offset + text.length;
  let at = offset;
  let index = next;
  for (let edit = edits[index]; edit && edit.start < end; edit = edits[index]) {
    if (edit.start >= offset) {
      output.appendText(text.slice(at - offset, edit.start - offset));
      output.appendText(edit.text);
    }
    at = Math.min(edit.end, end);
    if (edit.end > end) break;
    index += 1;
  }
  output.appendText(text.slice(at - offset));
  return index;
}

function editsFor(scan: ContentsScan, w: string, outline: Outline, bookmarks: FreshBookmarks): Edit[] {
  const edits: Edit[] = [];
  const marks = new Map<Heading, string>();
  const markOf = (heading: Heading): string => {
    let name = marks.get(heading);
    if (name === undefined) {
      name = bookmarks.name(`_Toc${FIRST_NAME + marks.size + 1}`);
      marks.set(heading, name);
      const id = bookmarks.id();
      const { start, end } = heading;
      edits.push({ start, end: start, text: `<${w}bookmarkStart ${w}id="${id}" ${w}name="${name}"/>` });
      edits.push({ start: end, end, text: `<${w}bookmarkEnd ${w}id="${id}"/>` });
    }
    return name;
  };
  let entries = 0;
  for (const [index, contents] of scan.contents.entries()) {
    entries += scan.headings.length;
    if (entries > MOST_ENTRIES)
      throw new ProductError('template.longContents', { number: index + 1, limit: MOST_ENTRIES });
    for (const edit of fill(contents, scan, w, outline, markOf)) edits.push(edit);
  }
  return edits.sort((a, b) => a.start - b.start || a.end - b.end);
}

function fill(
  contents: FoundContents,
  { headings, sections }: ContentsScan,
  w: string,
  outline: Outline,
  markOf: (heading: Heading) => string,
): Edit[] {
  const { code, properties, begin, start, end } = contents;
  const section = sections.find((one) => one.end > end)?.width ?? 0;
  const width = section > 0 ? section : USUAL_WIDTH;
  const entries = headings.flatMap((heading) => {
    const level = code.levelOf(heading.rank.styleName, heading.rank.outline);
    if (level === undefined) return [];
    const mark = markOf(heading);
    const look = entryProperties(w, outline.entryStyle(level), level, width);
    return [{ look, runs: entryRuns(w, heading.text, mark, code.links, code.isNumbered(level)) }];
  });
  const [first, ...rest] = entries;
  if (!first) return [{ start, end, text: `<${w}r><${w}t>${NOTHING}</${w}t></${w}r>` }];
  const more = rest.map(({ look, runs }) => `</${w}p><${w}p>${look}${runs}`).join('');
  // What our own helper draws says itself whether it is old.
  const hasNumbers = code.isNumbered(1);
  return [
    ...(properties ? [{ ...properties, text: first.look }] : []),
    ...(begin && hasNumbers && end > start
      ? [{ ...begin, text: `<${w}fldChar ${w}fldCharType="begin" ${w}dirty="true"/>` }]
      : []),
    { start, end, text: `${first.runs}${more}` },
  ];
}

/** Style, dots up to the page number. */
function entryProperties(w: string, style: string | undefined, level: number, width: number): string {
  const named = style === undefined ? '' : `<${w}pStyle ${w}val="${style}"/>`;
  const tab = `<${w}tabs><${w}tab ${w}val="right" ${w}leader="dot" ${w}pos="${width}"/></${w}tabs>`;
  const indent = style === undefined ? `<${w}ind ${w}left="${(level - 1) * 420}"/>` : '';
  return `<${w}pPr>${named}${tab}${indent}</${w}pPr>`;
}

/** The page number is left to Word: nobody knows it before the pages are laid out. */
function entryRuns(w: string, text: string, mark: string, links: boolean, numbered: boolean): string {
  const run = (inside: string): string => `<${w}r>${inside}</${w}r>`;
  const sign = (type: string): string => run(`<${w}fldChar ${w}fldCharType="${type}"/>`);
  const page =
    run(`<${w}tab/>`) +
    sign('begin') +
    run(`<${w}instrText xml:space="preserve"> PAGEREF ${mark} \\h </${w}instrText>`) +
    sign('separate') +
    run(`<${w}t xml:space="preserve"> </${w}t>`) +
    sign('end');
  const runs = run(`<${w}t xml:space="preserve">${escapeXml(text)}</${w}t>`) + (numbered ? page : '');
  return links ? `<${w}hyperlink ${w}anchor="${mark}" ${w}history="1">${runs}</${w}hyperlink>` : runs;
}
