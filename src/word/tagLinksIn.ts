import { hasType, parseRelationships } from '../opc/relationships';
import { mayHoldTag, unescapedBraces } from './tags/linkTarget';
import { escapeXml } from './xml/escapeXml';

/** @param text relationships of a part */
export function tagLinksIn(text: string, part: string): Map<string, string> {
  const links = new Map<string, string>();
  for (const [id, relationship] of parseRelationships(text, part)) {
    const target = unescapedBraces(relationship.target).replaceAll('｛｛', '{{').replaceAll('｝｝', '}}');
    if (hasType(relationship, 'hyperlink') && mayHoldTag(target)) links.set(id, escapeXml(target));
  }
  return links;
}
