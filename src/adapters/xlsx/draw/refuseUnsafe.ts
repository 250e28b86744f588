import { ProductError } from '../../../base/ProductError';
import { contentTypeOf, CONTENT_TYPES_PART, parseContentTypes } from '../../../opc/contentTypes';
import { hasType } from '../../../opc/relationships';
import { attributeOf, childOf } from '../../../opc/XmlElement';
import { isOn } from '../read/isOn';
import { readPartRelationships, type BookXml } from './BookXml';
import type { PackageEdits } from './PackageEdits';

/**
 * Refuses workbooks that a change would break or whose owner forbids it.
 * @throws ProductError `workbook.signed`, `workbook.shared`, `workbook.structureLocked`, `workbook.isTemplate`
 */
export async function refuseUnsafe(edits: PackageEdits, book: BookXml): Promise<void> {
  const { root, part } = book;
  const types = parseContentTypes(await edits.readText(CONTENT_TYPES_PART));
  // Excel opens a new workbook from a template (.xltx, .xltm), and refuses its content under the name .xlsx.
  if (/\b(?:template|addin)\b/i.test(contentTypeOf(types, part) ?? ''))
    throw new ProductError('workbook.isTemplate');
  await refuseSealed(edits, book);
  const protection = childOf(root, 'workbookProtection');
  if (protection && isOn(attributeOf(protection, 'lockStructure'))) {
    throw new ProductError('workbook.structureLocked');
  }
}

/**
 * Refuses workbooks that any change would spoil, be it of a single cell.
 * @throws ProductError `workbook.signed`, `workbook.shared`
 */
export async function refuseSealed(edits: PackageEdits, { relationships }: BookXml): Promise<void> {
  const ofPackage = [...(await readPartRelationships(edits, '')).values()];
  if (ofPackage.some((found) => found.type.endsWith('/digital-signature/origin'))) {
    throw new ProductError('workbook.signed');
  }
  if ([...relationships.values()].some((found) => hasType(found, 'revisionHeaders'))) {
    throw new ProductError('workbook.shared');
  }
}
