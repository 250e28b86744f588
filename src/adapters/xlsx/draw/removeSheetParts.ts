import { CONTENT_TYPES_PART } from '../../../opc/contentTypes';
import { removeOverrides } from '../../../opc/changeContentTypes';
import { partKey, relationshipsPartOf } from '../../../opc/partNames';
import { hasType } from '../../../opc/relationships';
import { removeRelationships } from '../../../opc/changeRelationships';
import { readPartRelationships, type BookSheet, type BookXml } from './BookXml';
import type { PackageEdits } from './PackageEdits';

/** Parts that have the very text again they had before drawing, by name; those we created go. */
export type RestoredParts = ReadonlyMap<string, { readonly created?: true }>;

/**
 * Removes the parts of sheets the workbook no longer lists, with whatever hung on them alone, and the chain of
 * calculation when it names them (Excel builds it anew, but calls a file damaged whose chain names missing cells).
 */
export async function removeSheetParts(
  edits: PackageEdits,
  book: BookXml,
  sheets: readonly BookSheet[],
  restored: RestoredParts,
): Promise<void> {
  const roots = sheets.flatMap(({ relationship }) => (relationship ? [relationship.target] : []));
  const chain = await staleChain(edits, book, sheets);
  const others = [...book.relationships.values()].filter(
    (found) => found === chain || (!found.external && restored.get(found.target)?.created),
  );
  const ids = new Set([...sheets.map(({ relationshipId }) => relationshipId), ...others.map(({ id }) => id)]);
  const candidates = await reachableFrom(edits, roots);
  if (!restored.has(relationshipsPartOf(book.part))) await rewriteRelationships(edits, book.part, ids);
  const kept = await reachableFrom(edits, ['']);
  const gone = [...candidates].filter((part) => !kept.has(part));
  gone.push(...others.map(({ target }) => partKey(target)));
  gone.push(...gone.map(relationshipsPartOf));
  for (const part of gone) if (edits.has(part)) edits.remove(part);
  if (restored.has(CONTENT_TYPES_PART)) return;
  const types = await edits.readText(CONTENT_TYPES_PART);
  edits.write(CONTENT_TYPES_PART, removeOverrides(types, gone));
}

async function rewriteRelationships(
  edits: PackageEdits,
  part: string,
  ids: ReadonlySet<string>,
): Promise<void> {
  const rels = relationshipsPartOf(part);
  if (edits.has(rels)) edits.write(rels, removeRelationships(await edits.readText(rels), ids));
}

async function staleChain(edits: PackageEdits, { relationships }: BookXml, sheets: readonly BookSheet[]) {
  const chain = [...relationships.values()].find((found) => hasType(found, 'calcChain') && !found.external);
  if (!chain || !edits.has(chain.target)) return undefined;
  const ids = new Set(sheets.map(({ sheetId }) => String(sheetId)));
  const named = (await edits.readText(chain.target)).matchAll(/\si\s*=\s*["'](\d+)["']/g);
  return [...named].some(([, id = '']) => ids.has(id)) ? chain : undefined;
}

/** Keys of all parts that relationships lead to, starting parts included. */
async function reachableFrom(edits: PackageEdits, starts: readonly string[]): Promise<Set<string>> {
  const reached = new Set<string>();
  const pending = [...starts];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (reached.has(partKey(part)) || (part !== '' && !edits.has(part))) continue;
    reached.add(partKey(part));
    for (const found of (await readPartRelationships(edits, part)).values()) {
      if (!found.external) pending.push(found.target);
    }
  }
  return reached;
}
