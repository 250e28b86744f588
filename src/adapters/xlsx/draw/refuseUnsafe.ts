import { ProductError } from '../../../base/ProductError';
import { hasType } from '../../../opc/relationships';
import { attributeOf, childOf } from '../../../opc/XmlElement';
import { isOn } from '../read/isOn';
import { readPartRelationships, type BookXml } from './BookXml';
import type { PackageEdits } from './PackageEdits';

/**
 * Refuses workbooks that a change would break or whose owner forbids it.
 * @throws ProductError `workbook.signed`, `workbook.shared`, `workbook.structureLocked`
 */
export async function refuseUnsafe(edits: PackageEdits, { root, relationships }: BookXml): Promise<void> {
  const ofPackage = [...(await readPartRelationships(edits, '')).values()];
  if (ofPackage.some((found) => found.type.endsWith('/digital-signature/origin'))) {
    throw new ProductError('workbook.signed');
  }
  if ([...relationships.values()].some((found) => hasType(found, 'revisionHeaders'))) {
    throw new ProductError('workbook.shared');
  }
  const protection = childOf(root, 'workbookProtection');
  if (protection && isOn(attributeOf(protection, 'lockStructure'))) {
    throw new ProductError('workbook.structureLocked');
  }
}
