import { isElement, type XmlElement } from '../xml/XmlNode';

const PROPERTIES = new Set(['w:rPr', 'w:smartTagPr', 'a:rPr', 'w:customXmlPr', 'm:rPr']);
const HOLDERS = new Set(['w:r', 'a:r', 'm:r', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:hyperlink']);

/**
 * Removes elements and what was only there to hold them: their runs, insertions, smart tags. All at once: taking tens of
 * thousands of runs out of a paragraph one by one would take minutes.
 */
export function removeHollows(elements: readonly XmlElement[]): void {
  let gone = new Set(elements);
  while (gone.size > 0) {
    const holders = new Set([...gone].flatMap(({ parent }) => parent ?? []));
    const hollow = new Set<XmlElement>();
    for (const holder of holders) {
      holder.children = holder.children.filter((child) => !isElement(child) || !gone.has(child));
      const isHollow = holder.children.every((child) => isElement(child) && PROPERTIES.has(child.name));
      if (isHollow && HOLDERS.has(holder.name)) hollow.add(holder);
    }
    gone = hollow;
  }
}
