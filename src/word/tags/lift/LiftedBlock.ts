import type { XmlElement } from '../../xml/XmlNode';
import type { TagBlock } from '../pairTags';

/** Where a block was put. `text` stays inside one text; `alone` blocks leave nothing where their tags stood. */
export interface LiftedBlock extends TagBlock {
  readonly level: 'text' | 'inline' | 'paragraph' | 'cell' | 'row';
  readonly alone: boolean;
  /** Cells that repeat, when the block stands around cells. */
  readonly cells?: { readonly row: XmlElement; readonly first: XmlElement; readonly last: XmlElement };
}
