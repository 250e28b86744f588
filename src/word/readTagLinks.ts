import type { OpcPackage } from '../opc/OpcPackage';
import { relationshipsPartOf } from '../opc/partNames';
import { hasType, parseRelationships } from '../opc/relationships';
import type { TextPart } from './findTextParts';
import { mayHoldTag, unescapedBraces } from './tags/linkTarget';
import { escapeXml } from './xml/escapeXml';

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
    const links = new Map<string, string>();
    for (const [id, relationship] of parseRelationships(text, name)) {
      const target = unescapedBraces(relationship.target).replaceAll('｛｛', '{{').replaceAll('｝｝', '}}');
      if (hasType(relationship, 'hyperlink') && mayHoldTag(target)) links.set(id, escapeXml(target));
    }
    if (links.size > 0) found.set(name, links);
  }
  return found;
}
