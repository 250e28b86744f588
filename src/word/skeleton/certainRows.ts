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

/** Controls are seen through: a cell may end with one. */
export function endsWithCertainParagraph(children: readonly XmlNode[]): boolean {
  const last = children.findLast((child) => child.kind !== 'act' && !isBlankText(child));
  if (!isElement(last) || !isCertain(last, children)) return false;
  return last.name === 'w:p' || (CONTROL.has(last.name) && endsWithCertainParagraph(last.children));
}

const CONTROL = new Set(['w:sdt', 'w:sdtContent']);
const isBlankText = (node: XmlNode): boolean => node.kind === 'text' && node.raw.trim() === '';

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
