import { NotesHere } from './skeleton/noteActs';
import type { PartTree } from './xml/parsePart';
import { attributeOf, descendants, isElement, removeNode, type XmlElement } from './xml/XmlNode';

const REFERENCES: Readonly<Record<string, string>> = {
  'w:footnoteReference': 'w:footnote',
  'w:endnoteReference': 'w:endnote',
  'w:commentReference': 'w:comment',
};

/**
 * Footnotes, endnotes and comments, to be put where they are referred to: there a loop repeats them with its words,
 * and a block that is left out takes them along.
 */
export class NoteShelf {
  private readonly notes = new Map<string, { note: XmlElement; part: string; paragraph: number }>();
  private readonly taken = new Set<string>();

  /** @param name Of the element that is a note: `w:footnote`. */
  constructor(
    private readonly parts: ReadonlyMap<string, { readonly tree: PartTree; readonly name: string }>,
  ) {
    for (const [part, { tree, name }] of parts) {
      let paragraph = 0;
      for (const element of descendants(tree.root)) {
        const isSeparator = attributeOf(element, '\\w+:type') !== undefined;
        if (element.name === name && !isSeparator)
          this.notes.set(keyOf(element), { note: element, part, paragraph });
        if (element.name === 'w:p') paragraph += 1;
      }
    }
  }

  /** Puts each note at its reference. */
  graft(root: XmlElement): void {
    for (const reference of [...descendants(root)]) {
      const name = REFERENCES[reference.name];
      const key = name === undefined ? '' : keyOf(reference, name);
      const found = this.notes.get(key);
      if (!found || reference.children.length > 0) continue;
      this.notes.delete(key);
      this.taken.add(found.part);
      if (found.note.parent) removeNode(found.note.parent, found.note);
      found.note.parent = reference;
      found.note.from = { part: found.part, paragraph: found.paragraph };
      reference.children.push(found.note);
    }
  }

  /** The parts notes were taken from, with a place for what is written instead. */
  remaining(): Map<string, PartTree> {
    return new Map(
      [...this.taken].flatMap((part) => {
        const tree = this.parts.get(part)?.tree;
        if (!tree) return [];
        tree.root.children.push({ kind: 'act', act: new NotesHere(part) });
        return [[part, tree] as const];
      }),
    );
  }
}

/** Blocks are what makes notes come more than once or not at all. */
export function holdsBlocks(root: XmlElement): boolean {
  let text = '';
  for (const element of descendants(root)) {
    if (isElement(element, 'w:t'))
      for (const child of element.children) if (child.kind === 'text') text += child.raw;
  }
  return /[{｛]{2}[~～]?\s*[#＃^＾]/.test(text);
}

const keyOf = (element: XmlElement, name = element.name): string =>
  `${name} ${attributeOf(element, '\\w+:id') ?? ''}`;
