import { mergeProperties, type PropertyKind, type PropertyName } from '../../xml/mergeProperties';

/**
 * Properties with one of them replaced or added, in its place.
 * @param properties `<w:pPr>…</w:pPr>`, or nothing
 * @param attributes of the new element, with their prefix
 */
export function setProperty<Kind extends PropertyKind>(
  kind: Kind,
  properties: string,
  name: PropertyName<Kind>,
  attributes: string,
  w: string,
): string {
  return mergeProperties(kind, properties, new Map([[name, `<${w}${name} ${attributes}/>`]]), w);
}
