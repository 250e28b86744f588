import { childOf, childrenOf, type XmlElement } from '../../../opc/XmlElement';
import type { BookXml } from './BookXml';

export function definedNames({ root }: BookXml): readonly XmlElement[] {
  return childrenOf(childOf(root, 'definedNames'), 'definedName');
}

/** The sheet a reference leads to: `'督办''数据'!$B$3` → `督办'数据`. */
export function sheetIn(reference: string): string | undefined {
  const match = /^\s*(?:'((?:[^']|'')+)'|([^'!()]+))!/.exec(reference);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2];
}
