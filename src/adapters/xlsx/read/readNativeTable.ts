import { parseArea } from '../../../domain/snapshot/address';
import type { NativeTable } from '../../../domain/snapshot/Snapshot';
import type { OpcPackage } from '../../../opc/OpcPackage';
import { attributeOf, parseXml } from '../../../opc/XmlElement';

/** A native Excel table; undefined when its part names no area. */
export async function readNativeTable(source: OpcPackage, part: string): Promise<NativeTable | undefined> {
  const root = parseXml(await source.readText(part), part);
  const area = parseArea(attributeOf(root, 'ref') ?? '');
  if (!area) return undefined;
  return {
    name: attributeOf(root, 'displayName') ?? attributeOf(root, 'name') ?? '',
    area,
    headerRows: Number(attributeOf(root, 'headerRowCount') ?? 1) > 0 ? 1 : 0,
    totalsRows: Number(attributeOf(root, 'totalsRowCount') ?? 0) > 0 ? 1 : 0,
  };
}
