import type { OpcPackage } from '../opc/OpcPackage';
import { relationshipsPartOf } from '../opc/partNames';
import type { TextPart } from './findTextParts';

/** Addresses of hyperlinks that hold tags: by part, by relationship id; ready to stand in an attribute. */
export async function readTagLinks(
  source: OpcPackage,
  parts: readonly TextPart[],
): Promise<Map<string, Map<string, string>>> {
  const found = new Map<string, Map<string, string>>();
  for (const { name, kind } of parts) {
    const relationshipsPart = relationshipsPartOf(name);
    if (kind !== 'text' || !source.has(relationshipsPart)) continue;
    const text = await source.readText(relationshipsPart);
    if (!/[{｛]{2}|%7b%7b/i.test(text)) continue;
    const links = (await import('./tagLinksIn')).tagLinksIn(text, name);
    if (links.size > 0) found.set(name, links);
  }
  return found;
}
