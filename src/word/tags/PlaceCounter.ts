import type { XmlElement } from '../xml/XmlNode';
import type { TagPlace } from './TagPlace';

interface Counts {
  readonly part: string;
  paragraphs: number;
  tables: number;
  readonly open: { number: number; row: number; cell: number }[];
}

/** Counts paragraphs, tables, rows and cells while a part is walked in document order. */
export class PlaceCounter {
  /** The part, and inside it a note that stands at its reference. */
  private readonly parts: Counts[];

  constructor(part: string) {
    this.parts = [{ part, paragraphs: 0, tables: 0, open: [] }];
  }

  enter({ name, from }: XmlElement): void {
    if (from) this.parts.push({ part: from.part, paragraphs: from.paragraph, tables: 0, open: [] });
    const counts = this.counts;
    const table = counts.open.at(-1);
    if (name === 'w:p' || name === 'a:p') counts.paragraphs += 1;
    else if (name === 'w:tbl') counts.open.push({ number: (counts.tables += 1), row: 0, cell: 0 });
    else if (name === 'w:tr' && table) [table.row, table.cell] = [table.row + 1, 0];
    else if (name === 'w:tc' && table) table.cell += 1;
  }

  leave({ name, from }: XmlElement): void {
    if (name === 'w:tbl') this.counts.open.pop();
    if (from) this.parts.pop();
  }

  get place(): TagPlace {
    const { part, paragraphs: paragraph, open } = this.counts;
    const table = open.at(-1);
    return table ? { part, paragraph, table: { ...table } } : { part, paragraph };
  }

  private get counts(): Counts {
    const counts = this.parts.at(-1);
    if (!counts) throw new Error('a note was left twice');
    return counts;
  }
}
