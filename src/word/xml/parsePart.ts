import { ProductError } from '../../base/ProductError';
import { scanXml } from '../../opc/scanXml';
import { TreeBuilder } from './TreeBuilder';
import type { XmlElement } from './XmlNode';

/** A part of the package as a tree. */
export interface PartTree {
  /** Everything before the root element. */
  readonly prolog: string;
  readonly root: XmlElement;
  /** Prefix of WordprocessingML with its colon: `w:`. */
  readonly prefix: string;
}

/**
 * @param keepMarks Keeps paragraph ids: other parts refer to those of comments.
 * @throws ProductError `template.tooNested`, `xml.damaged`, `xml.doctype`
 */
export function parsePart(text: string, part: string, keepMarks = false): PartTree {
  const builder = new TreeBuilder(text, keepMarks, () => {
    throw new ProductError('template.tooNested', { part });
  });
  scanXml(text, builder, part);
  const { root, prolog, prefix } = builder;
  if (!root) throw new Error(`${part} has no root element`);
  root.parent = undefined;
  return { prolog, root, prefix };
}
