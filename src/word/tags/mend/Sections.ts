import {
  attributeOf,
  childNamed,
  descendants,
  findAround,
  isElement,
  type XmlElement,
} from '../../xml/XmlNode';

const TABLE_CELL = new Set(['w:tc']);
/** Word's own space at both sides of a cell's text, in twips. */
const CELL_MARGINS = 216;

/** The sections of a part: what a page is like where something stands. */
export class Sections {
  private readonly byBlock = new Map<XmlElement, XmlElement>();
  private readonly body: XmlElement | undefined;

  constructor(root: XmlElement) {
    this.body = childNamed(root, 'w:body');
    let section: XmlElement | undefined;
    for (const block of [...(this.body?.children ?? [])].reverse()) {
      if (block.kind !== 'element') continue;
      section = sectionEndedBy(block) ?? section;
      if (section) this.byBlock.set(block, section);
    }
  }

  /** The `w:sectPr` a block of the body belongs to. */
  of(element: XmlElement): XmlElement | undefined {
    let at: XmlElement | undefined = element;
    while (at && at.parent !== this.body) at = at.parent;
    return at && this.byBlock.get(at);
  }

  isInBody(element: XmlElement): boolean {
    return this.body !== undefined && element.parent === this.body;
  }

  /** Twips a line has where a paragraph stands. */
  widthAt(paragraph: XmlElement): number | undefined {
    const cell = findAround(paragraph.parent, TABLE_CELL);
    if (cell) return widthOfCell(cell);
    if (findAround(paragraph.parent, new Set(['w:txbxContent']))) return undefined;
    const section = this.of(paragraph);
    return section && columnWidth(section);
  }
}

function sectionEndedBy(block: XmlElement): XmlElement | undefined {
  if (block.name === 'w:sectPr') return block;
  if (block.name === 'w:p') {
    const properties = childNamed(block, 'w:pPr');
    return properties && childNamed(properties, 'w:sectPr');
  }
  if (block.name !== 'w:sdt') return undefined;
  return [...descendants(block)].find(({ name }) => name === 'w:sectPr');
}

function widthOfCell(cell: XmlElement): number | undefined {
  const width = childNamed(childNamed(cell, 'w:tcPr') ?? cell, 'w:tcW');
  if (!width || attributeOf(width, '\\w*:?type') !== 'dxa') return undefined;
  const twips = Number(attributeOf(width, '\\w*:?w')) - CELL_MARGINS;
  return twips > CELL_MARGINS ? twips : undefined;
}

/** Of the first column when the text stands in several. */
function columnWidth(section: XmlElement): number | undefined {
  const size = childNamed(section, 'w:pgSz');
  const margins = childNamed(section, 'w:pgMar');
  if (!size || !margins) return undefined;
  const width =
    number(size, 'w') - number(margins, 'left') - number(margins, 'right') - number(margins, 'gutter');
  const columns = childNamed(section, 'w:cols');
  const own = columns?.children.find((child) => isElement(child, 'w:col'));
  const count = columns ? number(columns, 'num') : 0;
  if (own && isElement(own)) return positive(number(own, 'w'));
  if (!columns || count < 2) return positive(width);
  return positive(Math.floor((width - (count - 1) * (number(columns, 'space') || 720)) / count));
}

const number = (element: XmlElement, name: string): number =>
  Number(attributeOf(element, `(?:\\w+:)?${name}`) ?? 0) || 0;

const positive = (twips: number): number | undefined => (twips > 0 ? twips : undefined);
