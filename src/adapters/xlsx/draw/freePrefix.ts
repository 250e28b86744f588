import { freePrefixAmong } from '../../../domain/marks/ownNames';
import { contentTypeOf, CONTENT_TYPES_PART, parseContentTypes } from '../../../opc/contentTypes';
import { attributeOf } from '../../../opc/XmlElement';
import type { BookXml } from './BookXml';
import { definedNames } from './definedNames';
import type { PackageEdits } from './PackageEdits';

/** What our names may begin with so that none of them is a name of the user's, in any scope, or of a table. */
export async function freePrefix(edits: PackageEdits, book: BookXml): Promise<string> {
  const names = definedNames(book).map((element) => attributeOf(element, 'name') ?? '');
  return freePrefixAmong([...names, ...(await tableNames(edits))]);
}

/** Tables and names share one namespace. Only such as could be in our way. */
async function tableNames(edits: PackageEdits): Promise<string[]> {
  const types = parseContentTypes(await edits.readText(CONTENT_TYPES_PART));
  const tables = edits.partNames.filter((part) => contentTypeOf(types, part)?.endsWith('.table+xml'));
  const names: string[] = [];
  for (const part of tables) {
    const text = await edits.readText(part);
    for (const [, name = ''] of text.matchAll(/\s(?:displayName|name)\s*=\s*["'](DUBAN\d*_[A-Z]+)["']/gi))
      names.push(name);
  }
  return names;
}
