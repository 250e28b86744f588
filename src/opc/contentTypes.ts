import { partKey } from './partNames';
import { attributeOf, childrenOf, parseXml } from './XmlElement';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

export interface ContentTypes {
  /** Content type by lower-case part name without leading slash. */
  readonly overrides: ReadonlyMap<string, string>;
  /** Content type by lower-case extension. */
  readonly defaults: ReadonlyMap<string, string>;
}

export function parseContentTypes(text: string): ContentTypes {
  const root = parseXml(text, CONTENT_TYPES_PART);
  const collect = (name: string, key: string) =>
    new Map(
      childrenOf(root, name).map((element) => [
        partKey(attributeOf(element, key) ?? ''),
        attributeOf(element, 'ContentType') ?? '',
      ]),
    );
  return { overrides: collect('Override', 'PartName'), defaults: collect('Default', 'Extension') };
}

export function contentTypeOf({ overrides, defaults }: ContentTypes, part: string): string | undefined {
  const key = partKey(part);
  return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf('.') + 1));
}
