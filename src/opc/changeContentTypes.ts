import { CONTENT_TYPES_PART, parseContentTypes } from './contentTypes';
import { escapeAttribute } from './escapeXml';
import { partKey } from './partNames';
import { spliceText } from './spliceText';
import { attributeOf, childrenOf, parseXml } from './XmlElement';

/** The content types text with overrides for new parts at its end, the rest untouched; a part already named stays. */
export function addOverrides(text: string, added: ReadonlyMap<string, string>): string {
  const known = parseContentTypes(text).overrides;
  const root = parseXml(text, CONTENT_TYPES_PART);
  const prefix = root.qualifiedName.slice(0, -root.name.length);
  const elements = [...added]
    .filter(([part]) => !known.has(partKey(part)))
    .map(
      ([part, type]) =>
        `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`,
    );
  return spliceText(text, [{ start: root.contentEnd, end: root.contentEnd, text: elements.join('') }]);
}

/** The content types text with the types of parts changed, the rest untouched. */
export function changeOverrides(text: string, change: (type: string) => string): string {
  const splices = childrenOf(parseXml(text, CONTENT_TYPES_PART), 'Override').flatMap((element) => {
    const type = attributeOf(element, 'ContentType') ?? '';
    const changed = change(type);
    if (changed === type) return [];
    const start = text.indexOf('ContentType', element.start);
    const value = text.indexOf(type, start);
    return value < 0 || value > element.end
      ? []
      : [{ start: value, end: value + type.length, text: changed }];
  });
  return spliceText(text, splices);
}

/** The content types text without the overrides of removed parts, the rest untouched. */
export function removeOverrides(text: string, parts: readonly string[]): string {
  const keys = new Set(parts.map(partKey));
  const gone = childrenOf(parseXml(text, CONTENT_TYPES_PART), 'Override').filter((element) =>
    keys.has(partKey(attributeOf(element, 'PartName') ?? '')),
  );
  return spliceText(
    text,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
}
