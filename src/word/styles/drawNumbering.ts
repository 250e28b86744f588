import type { HouseStyle, NumberLevel } from './HouseStyle';
import { WORD_NAMESPACE, XML_HEAD } from './xmlHead';

/** Number of the list that counts the headings. */
export const HEADING_LIST = 1;

/** Abstract lists: what all lists of a kind have in common. */
const ABSTRACT = { heading: 0, item: 1, bullet: 2 } as const;

/** Kinds of the lists of a document's text, in their order; they are numbered from 2. */
export type ListKind = 'item' | 'bullet';

export const listNumber = (index: number): number => HEADING_LIST + 1 + index;

/**
 * numbering.xml: each list of the text counts from 1.
 * @param numberedHeadings Whether the styles of headings belong to the first list.
 */
export function drawNumbering(
  { numbering, looks }: HouseStyle,
  lists: readonly ListKind[],
  numberedHeadings: boolean,
): string {
  const size = looks[0]?.sizePt ?? 12;
  const { headings, items, bullet } = numbering;
  return (
    `${XML_HEAD}<w:numbering ${WORD_NAMESPACE}>` +
    abstract(
      ABSTRACT.heading,
      headings.map((level, at) => levelXml(level, at, numberedHeadings ? { style: `Heading${at + 1}` } : {})),
    ) +
    abstract(
      ABSTRACT.item,
      items.map((level, at) => levelXml(level, at, { indent: size })),
    ) +
    abstract(ABSTRACT.bullet, [levelXml({ format: 'bullet', text: bullet }, 0, { indent: size })]) +
    `<w:num w:numId="${HEADING_LIST}"><w:abstractNumId w:val="${ABSTRACT.heading}"/></w:num>` +
    lists.map((kind, index) => listXml(kind, listNumber(index), items.length)).join('') +
    '</w:numbering>'
  );
}

function abstract(id: number, levels: readonly string[]): string {
  return (
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>` +
    `${levels.join('')}</w:abstractNum>`
  );
}

function levelXml(
  { format, text, itemChars }: NumberLevel,
  level: number,
  { style, indent }: { style?: string; indent?: number },
): string {
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
    (style ? `<w:pStyle w:val="${style}"/>` : '') +
    `<w:suff w:val="${format === 'bullet' ? 'space' : 'nothing'}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    (indent ? `<w:pPr>${itemIndent(itemChars, indent)}</w:pPr>` : '') +
    '</w:lvl>'
  );
}

/** Items begin where paragraphs of the text do and run on flush left, unless the house has them stand in. */
export function itemIndent(chars: NumberLevel['itemChars'], sizePt: number): string {
  const left = chars ? chars.start + chars.number : 0;
  const [side, by] = chars ? ['hanging', chars.number] : ['firstLine', 2];
  return (
    `<w:ind w:leftChars="${left * 100}" w:left="${left * sizePt * 20}" ` +
    `w:${side}Chars="${by * 100}" w:${side}="${by * sizePt * 20}"/>`
  );
}

function listXml(kind: ListKind, number: number, levels: number): string {
  const overrides = Array.from(
    { length: kind === 'item' ? levels : 0 },
    (_, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
  );
  return `<w:num w:numId="${number}"><w:abstractNumId w:val="${ABSTRACT[kind]}"/>${overrides.join('')}</w:num>`;
}
