import type { XmlElement } from './XmlNode';

/** An element without template tags as it is written. */
export function writeXml(element: XmlElement): string {
  if (element.whole !== undefined) return element.whole;
  const { open, close, children } = element;
  if (children.length === 0) return `${open.slice(0, -1)}/>`;
  const inside = children.map((child) =>
    child.kind === 'element' ? writeXml(child) : child.kind === 'text' ? child.raw : '',
  );
  return `${open}${inside.join('')}${close}`;
}
