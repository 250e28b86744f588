import { ProductError } from '../../../base/ProductError';
import { contentTypeOf, CONTENT_TYPES_PART, parseContentTypes } from '../../../opc/contentTypes';
import type { OpcPackage } from '../../../opc/OpcPackage';
import { hasType, readRelationships } from '../../../opc/relationships';

/**
 * The name of the workbook part.
 * @throws ProductError `workbook.isXlsb`, `workbook.isWord`, `workbook.isSlides`, `workbook.isOpenDocument`, `workbook.isArchive`
 */
export async function findWorkbookPart(source: OpcPackage): Promise<string> {
  const relationships = await readRelationships(source, '');
  const main = [...relationships.values()].find(
    (found) => !found.external && hasType(found, 'officeDocument'),
  );
  const part = main?.target ?? 'xl/workbook.xml';
  const foreign = foreignPackage(source, part, await readContentType(source, part));
  if (foreign) throw new ProductError(`workbook.${foreign}`);
  if (!source.has(part)) throw new ProductError('package.missingPart', { part });
  return part;
}

async function readContentType(source: OpcPackage, part: string): Promise<string> {
  if (!source.has(CONTENT_TYPES_PART)) return '';
  return contentTypeOf(parseContentTypes(await source.readText(CONTENT_TYPES_PART)), part) ?? '';
}

function foreignPackage(source: OpcPackage, part: string, contentType: string): string | undefined {
  if (/sheet\.binary/i.test(contentType) || /\.bin$/i.test(part)) return 'isXlsb';
  if (/wordprocessing/i.test(contentType) || source.has('word/document.xml')) return 'isWord';
  if (/presentation/i.test(contentType) || source.has('ppt/presentation.xml')) return 'isSlides';
  if (source.has(part)) return undefined;
  if (source.has('content.xml') || source.has('mimetype')) return 'isOpenDocument';
  return source.has(CONTENT_TYPES_PART) ? undefined : 'isArchive';
}
