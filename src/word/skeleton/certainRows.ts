import { isElement, type XmlElement, type XmlNode } from '../xml/XmlNode';

const TABLE_HEAD = new Set(['w:tblPr', 'w:tblGrid']);

export function isTableWithoutCertainRow({ name, children }: XmlElement): boolean {
  return name === 'w:tbl' && !holdsCertainRow(children);
}

/** How many of a table's children stand before its first row, or before a block around it. */
export function headLength({ children }: XmlElement): number {
  const firstRow = children.findIndex(
    (child) => child.kind !== 'text' && !(child.kind === 'element' && TABLE_HEAD.has(child.name)),
  );
  return firstRow < 0 ? children.length : firstRow;
}

/** Rows may stand in controls. */
function holdsCertainRow(children: readonly XmlNode[]): boolean {
  return children.some(
    (child) =>
      child.kind === 'element' &&
      !TABLE_HEAD.has(child.name) &&
      isCertain(child, children) &&
      (child.name === 'w:tr' || holdsCertainRow(child.children)),
  );
}

export function endsWithCertainParagraph(children: readonly XmlNode[]): boolean {
  const last = children.findLast((child) => child.kind !== 'act');
  return last !== undefined && isElement(last, 'w:p') && isCertain(last, children);
}

/** Whether a child is written whatever the data: no block is open where it stands. */
function isCertain(child: XmlNode, siblings: readonly XmlNode[]): boolean {
  let open = 0;
  for (const node of siblings) {
    if (node === child) return open === 0;
    if (node.kind === 'tag' && node.tag.kind === 'open') open += 1;
    if (node.kind === 'tag' && node.tag.kind === 'close') open -= 1;
  }
  return false;
}
