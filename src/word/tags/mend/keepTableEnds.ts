import type { DocumentAct } from '../../skeleton/DocumentSink';
import { TableEnd } from '../../skeleton/TableEnd';
import { CLOSING_STYLES, TABLE_NOTE_STYLE } from '../../styles/HouseStyle';
import { TABLE_STYLE } from '../../tableStyle';
import {
  attributeOf,
  childNamed,
  isElement,
  type XmlActNode,
  type XmlElement,
  type XmlNode,
} from '../../xml/XmlNode';

const BEFORE_ROWS = new Set(['w:tblPr', 'w:tblGrid']);

/** Tables in the style of a house: their last row, and a note below, do not stand alone on the next page. */
export function keepTableEnds(root: XmlElement, prefix: string): void {
  for (const table of tablesIn(root)) {
    if (styleOf(table, 'w:tblPr', prefix) !== TABLE_STYLE) continue;
    const rows = table.children.filter((child) => isElement(child) && !BEFORE_ROWS.has(child.name));
    // Rows in controls would be written before those that are kept back.
    if (!rows.every((row): row is XmlElement => isElement(row, 'w:tr'))) continue;
    const end = new TableEnd(leadsOn(table, prefix));
    const heads = new Map<XmlNode, boolean>(rows.map((row) => [row, isHead(row)]));
    const first =
      table.children.findLastIndex((child) => isElement(child) && BEFORE_ROWS.has(child.name)) + 1;
    const content = table.children.slice(first).flatMap((child): XmlNode[] => {
      const head = heads.get(child);
      return head === undefined ? [child] : [child, actNode(end.rowEnd(head))];
    });
    table.children.splice(
      first,
      table.children.length,
      actNode(end.tableStart),
      ...content,
      actNode(end.tableEnd),
    );
  }
}

function* tablesIn({ children }: XmlElement): Generator<XmlElement> {
  for (const child of children) {
    if (child.kind !== 'element' || child.whole !== undefined) continue;
    if (child.name === 'w:tbl') yield child;
    yield* tablesIn(child);
  }
}

/** Whether what is printed next belongs to the table: a note, or what ends the paper. */
function leadsOn(table: XmlElement, prefix: string): boolean {
  const next = nextPrinted(table);
  if (!isElement(next, 'w:p')) return false;
  const properties = childNamed(next, 'w:pPr');
  if (properties && childNamed(properties, 'w:keepNext')) return true;
  const style = styleOf(next, 'w:pPr', prefix) ?? '';
  return style === TABLE_NOTE_STYLE || CLOSING_STYLES.includes(style);
}

/** Not in the other branch of the block the table stands in. */
function nextPrinted(table: XmlElement): XmlElement | undefined {
  const siblings = table.parent?.children ?? [];
  let skipped = 0;
  for (const node of siblings.slice(siblings.indexOf(table) + 1)) {
    if (node.kind === 'tag') {
      const { kind } = node.tag;
      if (skipped > 0) skipped += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
      else if (kind === 'else') skipped = 1;
    } else if (isElement(node) && skipped === 0) return node;
  }
  return undefined;
}

function styleOf(element: XmlElement, properties: string, prefix: string): string | undefined {
  const found = childNamed(element, properties);
  const style = found && childNamed(found, properties === 'w:tblPr' ? 'w:tblStyle' : 'w:pStyle');
  return style && attributeOf(style, `${prefix}val`);
}

function isHead(row: XmlElement): boolean {
  const properties = childNamed(row, 'w:trPr');
  return properties !== undefined && childNamed(properties, 'w:tblHeader') !== undefined;
}

const actNode = (act: DocumentAct): XmlActNode => ({ kind: 'act', act });
