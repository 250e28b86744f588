import type { OpcPackage } from '../../../../src/opc/OpcPackage';
import { hasType, readRelationships } from '../../../../src/opc/relationships';
import { attributeOf, childOf, childrenOf, parseXml } from '../../../../src/opc/XmlElement';
import { parseRange } from '../../model/areas';
import type { SheetContent } from '../BookContent';
import { isOn, numberOf } from './readLooks';

/** Native tables of a sheet part. */
export async function readTables(source: OpcPackage, part: string): Promise<SheetContent['tables']> {
  const tables: SheetContent['tables'][number][] = [];
  for (const relationship of (await readRelationships(source, part)).values()) {
    if (!hasType(relationship, 'table') || !source.has(relationship.target)) continue;
    const root = parseXml(await source.readText(relationship.target), relationship.target);
    const area = parseRange(attributeOf(root, 'ref') ?? '');
    if (!area) continue;
    const look = childOf(root, 'tableStyleInfo');
    const on = (name: string) => look !== undefined && isOn(attributeOf(look, name));
    tables.push({
      name: attributeOf(root, 'displayName') ?? '',
      area,
      showHeaders: attributeOf(root, 'headerRowCount') !== '0',
      showTotals: numberOf(root, 'totalsRowCount') > 0,
      style: (look && attributeOf(look, 'name')) ?? '',
      showBandedRows: on('showRowStripes'),
      showBandedColumns: on('showColumnStripes'),
      highlightFirstColumn: on('showFirstColumn'),
      highlightLastColumn: on('showLastColumn'),
      showFilterButton: childOf(root, 'autoFilter') !== undefined,
      columns: childrenOf(childOf(root, 'tableColumns'), 'tableColumn').map((column) => {
        const formula = childOf(column, 'calculatedColumnFormula')?.text;
        return {
          id: numberOf(column, 'id'),
          name: attributeOf(column, 'name') ?? '',
          ...(formula !== undefined && { formula: `=${formula}` }),
        };
      }),
    });
  }
  return tables.sort((one, other) => one.area.top - other.area.top || one.area.left - other.area.left);
}
