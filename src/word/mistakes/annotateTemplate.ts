import type { Language } from '../../base/Language';
import { CONTENT_TYPES_PART } from '../../opc/contentTypes';
import { addOverrides } from '../../opc/changeContentTypes';
import { openPackage } from '../../opc/openPackage';
import type { OpcPackage } from '../../opc/OpcPackage';
import { relationshipsPartOf, relativeTarget } from '../../opc/partNames';
import { hasType, readRelationships } from '../../opc/relationships';
import { addRelationships, freeRelationshipId, officeRelationshipType } from '../../opc/changeRelationships';
import { rewritePackage } from '../../opc/rewritePackage';
import { spliceText, type Splice } from '../../opc/spliceText';
import { findTextParts } from '../findTextParts';
import type { ToldMistake } from '../tags/PlacedMistake';
import { describePlace } from '../tags/TagPlace';
import { escapeXml } from '../xml/escapeXml';
import { findRuns, runsWith, type ScannedParagraph } from './findRuns';

/** Comments beyond these help nobody. */
const MOST_COMMENTS = 300;
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * A copy of a template with a Word comment at each mistake; everything else is as it was, comments included. What
 * stands where Word has no comments (headers, notes, charts, text boxes) is told at the paragraph around it, or at
 * the beginning.
 */
export async function annotateTemplate(
  docx: Uint8Array,
  mistakes: readonly ToldMistake[],
  language: Language,
): Promise<Uint8Array> {
  const source = await openPackage(docx);
  const told = mistakes.slice(0, MOST_COMMENTS);
  if (told.length === 0) return docx;
  const main = (await findTextParts(source))[0]?.name ?? '';
  const xml = await source.readText(main);
  const [, prefix = ''] = /<(\w+:)?document[\s>]/.exec(xml) ?? [];
  const part = await commentsPart(source, main, xml, prefix);
  const first = Math.max(part.highestId, highestId(xml, 'commentReference')) + 1;
  const marked = markParagraphs({ xml, main, prefix, mistakes: told, first });
  const comments = told.map((mistake, index) =>
    commentXml(namesIn(part.xml, part.prefix), first + index, textOf(mistake, main, language)),
  );
  return rewritePackage(
    source,
    new Map([...part.changes, [main, marked], [part.name, withComments(part.xml, comments)]]),
  );
}

/** `页脚第1段：…` where the comment cannot stand at the tag itself. */
function textOf({ place, written, says }: ToldMistake, main: string, language: Language): string {
  if (place.part === main && !place.partial) return says[language];
  const where = describePlace(place)[language];
  return language === 'zh-CN'
    ? `${where}，${written}：${says[language]}`
    : `${where}, ${written}: ${says[language]}`;
}

/** How elements of WordprocessingML are written in a part; attributes need a prefix even where elements have none. */
interface Names {
  readonly prefix: string;
  readonly w: string;
  /** Declares the prefix where the part does not. */
  readonly scope: string;
}

function namesIn(xml: string, prefix: string): Names {
  if (prefix !== '') return { prefix, w: prefix, scope: '' };
  const [, namespace = ''] = /\sxmlns\s*=\s*["']([^"']*)["']/.exec(xml) ?? [];
  return { prefix, w: 'w:', scope: ` xmlns:w="${namespace}"` };
}

interface Marking {
  readonly xml: string;
  readonly main: string;
  readonly prefix: string;
  readonly mistakes: readonly ToldMistake[];
  readonly first: number;
}

function markParagraphs({ xml, main, prefix, mistakes, first }: Marking): string {
  const paragraphs = findRuns(xml, prefix, main);
  const names = namesIn(xml, prefix);
  const beginning = paragraphs.find(({ outer }) => outer === undefined);
  if (!beginning) return xml;
  const seen = new Map<string, number>();
  const splices = mistakes.flatMap(({ place, written }, index): Splice[] => {
    const own = place.part === main && !place.partial ? paragraphs[place.paragraph - 1] : undefined;
    const key = `${place.paragraph} ${written}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return marksAt(own ?? beginning, own ? written : '', nth, names, first + index);
  });
  return spliceText(xml, merged(splices));
}

/** Around the runs that hold the tag; a paragraph in a text box is marked at the run that holds the box. */
function marksAt(
  paragraph: ScannedParagraph,
  written: string,
  nth: number,
  { prefix, w, scope }: Names,
  id: number,
): Splice[] {
  const top = topOf(paragraph);
  const runs =
    top === paragraph
      ? runsWith(paragraph, written, nth)
      : top.runs.filter(({ start, end }) => start < paragraph.start && end > paragraph.start);
  const startMark = `<${w}commentRangeStart${scope} ${w}id="${id}"/>`;
  const endMark = `<${w}commentRangeEnd${scope} ${w}id="${id}"/><${w}r${scope}><${w}commentReference ${w}id="${id}"/></${w}r>`;
  const [from, to] = [runs[0], runs.at(-1)];
  if (from && to) {
    return [
      { start: to.end, end: to.end, text: endMark },
      { start: from.start, end: from.start, text: startMark },
    ];
  }
  const at = top.contentEnd;
  if (!top.selfClosing) return [{ start: at, end: at, text: `${startMark}${endMark}` }];
  return [{ start: at - 2, end: at, text: `>${startMark}${endMark}</${prefix}p>` }];
}

function topOf(paragraph: ScannedParagraph): ScannedParagraph {
  let top = paragraph;
  while (top.outer) top = top.outer;
  return top;
}

/** Several in one empty paragraph open it once. */
function merged(splices: readonly Splice[]): Splice[] {
  const opened = new Map<number, Splice>();
  const others: Splice[] = [];
  for (const splice of splices) {
    if (splice.start === splice.end) others.push(splice);
    else {
      const before = opened.get(splice.start);
      const text = before ? `${before.text.replace(/<\/[^<]*$/, '')}${splice.text.slice(1)}` : splice.text;
      opened.set(splice.start, { ...splice, text });
    }
  }
  return [...others, ...opened.values()];
}

interface CommentsPart {
  readonly name: string;
  readonly xml: string;
  readonly prefix: string;
  readonly highestId: number;
  /** What else must change for the part to be there. */
  readonly changes: ReadonlyMap<string, string>;
}

async function commentsPart(
  source: OpcPackage,
  main: string,
  xml: string,
  prefix: string,
): Promise<CommentsPart> {
  const relationships = await readRelationships(source, main);
  const known = [...relationships.values()].find((one) => hasType(one, 'comments') && !one.external);
  const knownName = known && source.nameOf(known.target);
  if (knownName !== undefined) {
    const old = await source.readText(knownName);
    const [, own = ''] = /<(\w+:)?comments[\s>/]/.exec(old) ?? [];
    return {
      name: knownName,
      xml: old,
      prefix: own,
      highestId: highestId(old, 'comment'),
      changes: new Map(),
    };
  }
  const name = freeName(source);
  const attribute = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const namespace = new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(xml)?.[1] ?? '';
  const relationshipsPart = relationshipsPartOf(main);
  const old = source.has(relationshipsPart) ? await source.readText(relationshipsPart) : undefined;
  const isStrict = namespace.includes('purl.oclc.org');
  const added = {
    id: freeRelationshipId(relationships),
    type: isStrict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments'
      : officeRelationshipType('comments'),
    target: relativeTarget(main, name),
  };
  const types = await source.readText(CONTENT_TYPES_PART);
  return {
    name,
    xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${prefix}comments ${attribute}="${namespace}"></${prefix}comments>`,
    prefix,
    highestId: -1,
    changes: new Map([
      [source.nameOf(relationshipsPart) ?? relationshipsPart, addRelationships(old, [added])],
      [source.nameOf(CONTENT_TYPES_PART) ?? CONTENT_TYPES_PART, addOverrides(types, new Map([[name, TYPE]]))],
    ]),
  };
}

function freeName(source: OpcPackage): string {
  let name = 'word/comments.xml';
  for (let number = 2; source.has(name); number += 1) name = `word/comments${number}.xml`;
  return name;
}

function highestId(xml: string, element: string): number {
  let highest = -1;
  for (const [, id = ''] of xml.matchAll(
    new RegExp(`<(?:\\w+:)?${element}\\s[^>]*?\\bid\\s*=\\s*["'](\\d{1,9})["']`, 'g'),
  ))
    highest = Math.max(highest, Number(id));
  return highest;
}

function commentXml({ w, scope }: Names, id: number, text: string): string {
  const run = `<${w}r><${w}t xml:space="preserve">${escapeXml(text)}</${w}t></${w}r>`;
  return `<${w}comment${scope} ${w}id="${id}" ${w}author="督办" ${w}initials="督"><${w}p>${run}</${w}p></${w}comment>`;
}

function withComments(xml: string, comments: readonly string[]): string {
  const open = xml.replace(
    /<(\w+:)?comments\b([^>]*)\/>\s*$/,
    (_, prefix = '', rest: string) => `<${prefix}comments${rest}></${prefix}comments>`,
  );
  return open.replace(/(?=<\/(?:\w+:)?comments>\s*$)/, () => comments.join(''));
}
