import { childOf, childrenOf, type XmlElement } from '../../../opc/XmlElement';
import type { BookXml } from './BookXml';

export function definedNames({ root }: BookXml): readonly XmlElement[] {
  return childrenOf(childOf(root, 'definedNames'), 'definedName');
}
