import type { Resolver } from '../resolve/Resolver';
import { readParagraph } from './readParagraph';
import { readTableWidth, tableStyleOf } from './readTable';
import { childNamed, readWordPart, type WordElement } from './WordElement';
import type { Block, Paragraph } from './WordDocument';

/** Blocks up to a section's end, and the properties of that section. */
export interface BodySection {
  readonly blocks: readonly Block[];
  readonly sectPr: WordElement | undefined;
}

/** A table of more is no imprint; its cells are exempt, so they are not kept. */
const KEPT_CELL_PARAGRAPHS = 24;

/** @throws ProductError `xml.damaged`, `xml.doctype` */
export function readBody(text: string, part: string, resolver: Resolver): readonly BodySection[] {
  const reader = new BodyReader(resolver);
  const root = readWordPart(text, part, (element, isInside) => reader.take(element, isInside));
  return reader.finish(childNamed(childNamed(root, 'w:body'), 'w:sectPr'));
}

class BodyReader {
  readonly #sections: BodySection[] = [];
  #blocks: Block[] = [];
  #cells: WordElement[] = [];
  #cellCount = 0;
  #paragraphs = 0;
  #tables = 0;

  constructor(private readonly resolver: Resolver) {}

  take(element: WordElement, isInside: (name: string) => boolean): boolean {
    if (isInside('w:p')) return false;
    if (element.name === 'w:p') {
      if (isInside('w:tbl')) this.#keepCell(element);
      else this.#readParagraph(element);
      return true;
    }
    if (element.name === 'w:tbl') {
      if (!isInside('w:tbl')) this.#readTable(element);
      return true;
    }
    return element.name === 'w:tr';
  }

  finish(sectPr: WordElement | undefined): readonly BodySection[] {
    if (this.#blocks.length > 0 || sectPr || this.#sections.length === 0) {
      this.#sections.push({ blocks: this.#blocks, sectPr });
    }
    return this.#sections;
  }

  #readParagraph(element: WordElement): void {
    const paragraph = readParagraph(element, this.resolver, {});
    const ordinal = paragraph.text.trim() === '' ? 0 : (this.#paragraphs += 1);
    this.#blocks.push({ ...paragraph, ordinal });
    const sectPr = childNamed(childNamed(element, 'w:pPr'), 'w:sectPr');
    if (!sectPr) return;
    this.#sections.push({ blocks: this.#blocks, sectPr });
    this.#blocks = [];
  }

  #keepCell(element: WordElement): void {
    this.#cellCount += 1;
    if (this.#cellCount <= KEPT_CELL_PARAGRAPHS) this.#cells.push(element);
  }

  /** Lists inside a large table are not counted: nothing is measured there. */
  #readTable(table: WordElement): void {
    this.#tables += 1;
    const isSmall = this.#cellCount <= KEPT_CELL_PARAGRAPHS;
    const paragraphs: readonly Paragraph[] = isSmall
      ? this.#cells.map((cell) =>
          readParagraph(cell, this.resolver, { tableStyleId: tableStyleOf(table) ?? '' }),
        )
      : [];
    this.#blocks.push({ kind: 'table', ordinal: this.#tables, width: readTableWidth(table), paragraphs });
    this.#cells = [];
    this.#cellCount = 0;
  }
}
