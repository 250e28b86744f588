import { TextValue } from '../../handlebars/TextValue';

/** How a stretch of text looks; what is absent is as the paragraph has it. */
export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** RRGGBB */
  readonly colour?: string;
  readonly raised?: 'superscript' | 'subscript';
  /** An address; one that may not be followed leaves the text alone. */
  readonly link?: string;
}

export interface TextRun extends TextLook {
  /** Line feeds are line breaks. */
  readonly text: string;
}

export interface RichParagraph {
  readonly runs: readonly TextRun[];
  /** An item of a list; `level` from 0. */
  readonly item?: { readonly kind: 'bullet' | 'number'; readonly level: number; readonly start?: number };
}

/** Formatted text a model may hold: a cell of a workbook, Markdown. Printed by itself it is its plain text. */
export class RichText extends TextValue {
  readonly #paragraphs: readonly RichParagraph[];

  constructor(paragraphs: readonly RichParagraph[]) {
    super();
    this.#paragraphs = paragraphs;
  }

  get paragraphs(): readonly RichParagraph[] {
    return this.#paragraphs;
  }

  get plainText(): string {
    return textOfParagraphs(this.#paragraphs);
  }
}

/** A cell's runs as a workbook has them. */
export function richTextOf(runs: readonly TextRun[]): RichText {
  return new RichText([{ runs }]);
}

export function textOfParagraphs(paragraphs: readonly RichParagraph[]): string {
  const marks = itemMarks(paragraphs);
  return paragraphs
    .map(({ runs }, index) => `${marks[index] ?? ''}${runs.map(({ text }) => text).join('')}`)
    .join('\n');
}

/** What stands before each paragraph when lists are plain lines: `1. `, `• `. */
export function itemMarks(paragraphs: readonly RichParagraph[]): string[] {
  let counts: number[] = [];
  return paragraphs.map(({ item }) => {
    if (!item) {
      counts = [];
      return '';
    }
    const { kind, level, start = 1 } = item;
    counts.length = Math.min(counts.length, level + 1);
    const blanks = '  '.repeat(level);
    if (kind === 'bullet') {
      counts.length = Math.min(counts.length, level);
      return `${blanks}• `;
    }
    const count = (counts[level] ?? start - 1) + 1;
    counts[level] = count;
    return `${blanks}${count}. `;
  });
}
