import type { OpcPackage } from '../../../opc/OpcPackage';
import { attributeOf, childOf, childrenOf, parseXml } from '../../../opc/XmlElement';
import { type CellFormat, cellFormatOf } from './cellFormat';

/** The number format of each cell style (`s` of a cell); empty when the workbook has no styles part. */
export async function readCellFormats(
  source: OpcPackage,
  part: string | undefined,
): Promise<readonly CellFormat[]> {
  if (part === undefined || !source.has(part)) return [];
  const root = parseXml(await source.readText(part), part);
  const own = new Map<number, string>();
  for (const element of childrenOf(childOf(root, 'numFmts'), 'numFmt')) {
    own.set(Number(attributeOf(element, 'numFmtId')), attributeOf(element, 'formatCode') ?? '');
  }
  // One object a format, however many styles use it.
  const known = new Map<number, CellFormat>();
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf) => {
    const id = Number(attributeOf(xf, 'numFmtId') ?? 0);
    const format = known.get(id) ?? cellFormatOf(id, own);
    known.set(id, format);
    return format;
  });
}
