import type { WordElement } from '../../lint/read/WordElement';
import { readWordPart } from '../../lint/read/WordElement';
import { noNumbering, readNumberingPart } from '../../lint/resolve/Numbering';
import { Resolver } from '../../lint/resolve/Resolver';
import { noStyles, readStyleSheet } from '../../lint/resolve/StyleSheet';
import { noTheme } from '../../lint/resolve/ThemeFonts';

/** What a paragraph says about itself, as written. */
export interface ParagraphFacts {
  readonly style: string | undefined;
  readonly outline: string | undefined;
  readonly list: string | undefined;
  readonly listLevel: string | undefined;
}

export interface ParagraphRank {
  readonly styleName: string;
  /** 0 for the first level. */
  readonly outline: number | undefined;
  /** Printed before it: `一、`. To be asked once a paragraph, in the order of the text. */
  label(): string;
}

/** Ranks of paragraphs, from styles and lists. */
export class Outline {
  private readonly known = new Map<string, ParagraphRank>();

  /** @param styles of the document as it will be; empty: it has none */
  static read(styles: string, numbering: string): Outline {
    const sheet = styles === '' ? noStyles : readStyleSheet(readWordPart(styles, 'word/styles.xml'), noTheme);
    const lists =
      numbering === ''
        ? noNumbering()
        : readNumberingPart(readWordPart(numbering, 'word/numbering.xml'), sheet, noTheme);
    return new Outline(new Resolver(sheet, lists, noTheme), entryStylesIn(styles));
  }

  private constructor(
    private readonly resolver: Resolver,
    private readonly entryStyles: ReadonlyMap<number, string>,
  ) {}

  rankOf(facts: ParagraphFacts): ParagraphRank {
    const key = `${facts.style ?? ''} ${facts.outline ?? ''} ${facts.list ?? ''} ${facts.listLevel ?? ''}`;
    let rank = this.known.get(key);
    if (!rank) this.known.set(key, (rank = this.resolve(facts)));
    return rank;
  }

  /** Style of entries of a level. */
  entryStyle(level: number): string | undefined {
    return this.entryStyles.get(level);
  }

  private resolve({ style, outline, list, listLevel }: ParagraphFacts): ParagraphRank {
    const numbers = [...child('w:ilvl', listLevel), ...child('w:numId', list)];
    const properties = [
      ...child('w:pStyle', style),
      ...(numbers.length > 0 ? [{ name: 'w:numPr', attributes: {}, children: numbers, text: '' }] : []),
      ...child('w:outlineLvl', outline),
    ];
    const { styleName, format, level, numbering } = this.resolver.paragraph({
      name: 'w:pPr',
      attributes: {},
      children: properties,
      text: '',
    });
    const label = (): string => {
      const written = this.resolver.numbering.nextLabel(numbering);
      return written === '' || level?.suffix === 'nothing' || /[、）．]$/.test(written)
        ? written
        : `${written} `;
    };
    return { styleName, outline: format.outline, label };
  }
}

function entryStylesIn(styles: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const [, id = '', level] of styles.matchAll(
    /<\w+:style\b[^>]*?:styleId="([^"]*)"[^>]*>\s*<\w+:name\b[^>]*?:val="(?:toc|目录|目錄) ?([1-9])"/gi,
  ))
    found.set(Number(level), id);
  return found;
}

function child(name: string, value: string | undefined): WordElement[] {
  return value === undefined ? [] : [{ name, attributes: { val: value }, children: [], text: '' }];
}
