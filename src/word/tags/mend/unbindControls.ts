import { childNamed, isElement, type XmlElement } from '../../xml/XmlNode';
import { holdsAnyTag } from '../tagOnly';

const BINDING = /^w(?:15)?:dataBinding$/;

/**
 * A control bound to data elsewhere in the package shows that data again as soon as Word opens the document; one that
 * shows its hint forgets what is written into it. With tags inside, both are to show what the template prints.
 */
export function unbindControls(element: XmlElement): void {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const properties = child.name === 'w:sdt' ? childNamed(child, 'w:sdtPr') : undefined;
    if (properties && holdsAnyTag(child)) {
      properties.children = properties.children.filter(
        (property) =>
          !isElement(property) || !(BINDING.test(property.name) || property.name === 'w:showingPlcHdr'),
      );
    }
    unbindControls(child);
  }
}
