import { attributeOf, removeNode, type XmlElement } from '../../xml/XmlNode';
import { walkBlocks, type OpenBlock } from './blockWalk';

/** Marks that come in pairs wherever in the text. */
const PAIR = /^w:(bookmark|commentRange|perm|moveFromRange|moveToRange|customXml\w+Range)(Start|End)$/;

interface Half {
  readonly element: XmlElement;
  readonly parent: XmlElement;
  /** The blocks and branches around it. */
  readonly around: string;
}

/**
 * Takes out pairs of marks of which a block would repeat or leave out only one half, halves without the other, and
 * Word's own mark of where the author last typed.
 */
export function dropCutMarks(root: XmlElement): void {
  const starts = new Map<string, Half>();
  const gone: Half[] = [];
  walkBlocks(root, (element, parent, blocks) => {
    if (element.kind !== 'element') return;
    const [, kind, end] = PAIR.exec(element.name) ?? [];
    if (kind === undefined) return;
    const half = { element, parent, around: describe(blocks) };
    const key = `${kind} ${attributeOf(element, '(?:\\w+:)?id') ?? ''}`;
    if (end === 'Start') {
      const before = starts.get(key);
      if (before) gone.push(before);
      if (attributeOf(element, '(?:\\w+:)?name') === '_GoBack') gone.push(half);
      else starts.set(key, half);
      return;
    }
    const start = starts.get(key);
    starts.delete(key);
    if (!start) gone.push(half);
    else if (start.around !== half.around) gone.push(start, half);
  });
  for (const { element, parent } of [...gone, ...starts.values()]) removeNode(parent, element);
}

const describe = (blocks: readonly OpenBlock[]): string =>
  blocks.map(({ open, branch }) => `${open.tag.number}.${branch}`).join('/');
