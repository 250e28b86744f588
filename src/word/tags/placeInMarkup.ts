import { placeInAttributes } from './attributeTags';
import { FieldCodes } from './fieldTags';
import { FIELD_CODES, mayHoldTags, type Markup } from './Markup';
import type { Found } from './PlacedMistake';

/** Puts tags where no text is. @param links targets of hyperlinks that hold tags, by relationship id */
export function placeInMarkup(
  markup: readonly Markup[],
  links: ReadonlyMap<string, string>,
  found: Found,
): void {
  const fields = new FieldCodes();
  for (const { element, place } of markup) {
    if (mayHoldTags(element, links)) placeInAttributes(element, place, links);
    if (FIELD_CODES.has(element.name)) fields.visit(element, place, found);
  }
}
