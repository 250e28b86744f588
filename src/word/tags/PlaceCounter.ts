import type { XmlElement } from '../xml/XmlNode';
import type { TagPlace } from './TagPlace';

/** Counts paragraphs, tables, rows and cells while a part is walked in document order. */
export class PlaceCounter {
  private paragraphs = 0;
  private tables = 0;
  private readonly open: { number: number; row: number; cell: number }[] = [];

  constructor(private readonly part: string) {}

  enter({ name }: XmlElement): void {
    const table = this.open.at(-1);
    if (name === 'w:p') this.paragraphs += 1;
    else if (name === 'w:tbl') this.open.push({ number: (this.tables += 1), row: 0, cell: 0 });
    else if (name === 'w:tr' && table) [table.row, table.cell] = [table.row + 1, 0];
    else if (name === 'w:tc' && table) table.cell += 1;
  }

  leave({ name }: XmlElement): void {
    if (name === 'w:tbl') this.open.pop();
  }

  get place(): TagPlace {
    const table = this.open.at(-1);
    const { part, paragraphs: paragraph } = this;
    return table ? { part, paragraph, table: { ...table } } : { part, paragraph };
  }
}
