import { areaAddress } from '../snapshot/address';
import type { Area } from '../snapshot/Snapshot';

/** `'选项'!$A$2:$A$6`: an area as formulas of other sheets name it. */
export function absoluteReference(sheet: string, area: Area): string {
  const cells = areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${sheet.replaceAll("'", "''")}'!${cells}`;
}
