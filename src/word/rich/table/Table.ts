import { HelperFault } from '../../handlebars/Helper';
import type { DocumentParts } from '../DocumentParts';
import { RichContent, type DrawSite } from '../RichContent';
import { columnWidths, parseWidth } from './columnWidths';
import { drawParagraph, tableLook, type TableLook } from './tableLook';
import type { CellContent, TableGrid } from './TableGrid';

/** Where the template does not tell how wide a line is: A4 with margins of 28 and 26 mm. */
const USUAL_WIDTH = 8844;

export class Table extends RichContent {
  constructor(private readonly grid: TableGrid) {
    super('block');
  }

  *draw(document: DocumentParts, site: DrawSite): Generator<string> {
    const { columns, rows, total, hasHead } = this.grid;
    const { prefix: w } = document;
    const look = tableLook(document, site, this.grid.style);
    const widths = this.widths(site, look);
    yield `<${w}tbl>${this.properties(w, site.textWidth, look, widths)}<${w}tblGrid>${widths.map((width) => `<${w}gridCol ${w}w="${width}"/>`).join('')}</${w}tblGrid>`;
    if (hasHead) {
      const heads = columns.map(({ heading }, at) =>
        this.cell(w, widths[at] ?? 0, '', drawParagraph(w, look.head, 'center', heading)),
      );
      yield this.row(w, `<${w}cantSplit/><${w}tblHeader/>`, heads);
    }
    for (const [at, row] of rows.entries()) {
      const cells = row.map((content, column) => this.bodyCell(document, look, widths, at, column, content));
      yield this.row(w, `<${w}cantSplit/>`, cells);
    }
    if (total) yield this.row(w, `<${w}cantSplit/>`, this.totals(w, look, widths, total));
    // Keeps tables apart, which Word would join.
    yield `</${w}tbl><${w}p>${look.gap}</${w}p>`;
  }

  private widths({ textWidth = USUAL_WIDTH }: DrawSite, { em, padding }: TableLook): number[] {
    const written = this.grid.columns.map(({ width }) => {
      const parsed = parseWidth(width, textWidth);
      if (parsed === 'unknown') throw new HelperFault(unreadableWidth(width));
      return parsed;
    });
    const needs = this.grid.columns.map(({ need }) => need);
    return columnWidths(written, needs, textWidth, em, padding);
  }

  private properties(
    w: string,
    textWidth: number | undefined,
    look: TableLook,
    widths: readonly number[],
  ): string {
    const total = widths.reduce((sum, width) => sum + width, 0);
    const width =
      textWidth === undefined
        ? `<${w}tblW ${w}w="5000" ${w}type="pct"/>`
        : `<${w}tblW ${w}w="${total}" ${w}type="dxa"/>`;
    return (
      `<${w}tblPr>${look.style}${width}<${w}jc ${w}val="center"/>${look.borders}<${w}tblLayout ${w}type="fixed"/>${look.margins}` +
      `<${w}tblLook ${w}val="0420" ${w}firstRow="${this.grid.hasHead ? 1 : 0}" ${w}lastRow="${this.grid.total ? 1 : 0}" ${w}firstColumn="0" ${w}lastColumn="0" ${w}noHBand="0" ${w}noVBand="1"/></${w}tblPr>`
    );
  }

  private row(w: string, properties: string, cells: readonly string[]): string {
    return `<${w}tr><${w}trPr>${properties}</${w}trPr>${cells.join('')}</${w}tr>`;
  }

  private cell(w: string, width: number, properties: string, paragraph: string): string {
    return `<${w}tc><${w}tcPr><${w}tcW ${w}w="${width}" ${w}type="dxa"/>${properties}<${w}vAlign ${w}val="center"/></${w}tcPr>${paragraph}</${w}tc>`;
  }

  private bodyCell(
    document: DocumentParts,
    look: TableLook,
    widths: readonly number[],
    row: number,
    column: number,
    content: CellContent,
  ): string {
    const { prefix: w } = document;
    const merge = this.grid.merges[row]?.[column];
    const width = widths[column] ?? 0;
    const align = this.grid.columns[column]?.align ?? 'left';
    const merged =
      merge === undefined ? '' : `<${w}vMerge${merge === 'restart' ? ` ${w}val="restart"` : ''}/>`;
    if (merge === 'continue') return this.cell(w, width, merged, drawParagraph(w, look.text, align, ''));
    if (typeof content === 'string')
      return this.cell(w, width, merged, drawParagraph(w, look.text, align, content));
    const inside: DrawSite = {
      level: 'inline',
      runProperties: look.text.run,
      paragraphProperties: '',
      inLink: false,
      textWidth: Math.max(width - look.padding, 1),
    };
    const drawn = content.draw(document, inside);
    const runs = typeof drawn === 'string' ? drawn : [...drawn].join('');
    return this.cell(w, width, merged, drawParagraph(w, look.text, align, '', runs));
  }

  private totals(
    w: string,
    look: TableLook,
    widths: readonly number[],
    { label, cells }: NonNullable<TableGrid['total']>,
  ): string[] {
    const first = cells.findIndex((text) => text !== undefined);
    const strong = look.total;
    const sums = cells.slice(first).map((text, at) => {
      const align = this.grid.columns[first + at]?.align ?? 'right';
      const shown = first === 0 && at === 0 ? `${label}：${text ?? ''}` : (text ?? '');
      return this.cell(w, widths[first + at] ?? 0, '', drawParagraph(w, strong, align, shown));
    });
    if (first <= 0) return sums;
    const width = widths.slice(0, first).reduce((sum, one) => sum + one, 0);
    const span = first > 1 ? `<${w}gridSpan ${w}val="${first}"/>` : '';
    return [this.cell(w, width, span, drawParagraph(w, strong, 'center', label)), ...sums];
  }
}

/** A table without rows, and nothing to say about it. */
export class NoTable extends RichContent {
  constructor() {
    super('block');
  }

  draw(): string {
    return '';
  }
}

const unreadableWidth = (width: string) => ({
  'zh-CN': `看不懂列宽“${width}”，请写数字（比例）、“2cm”或“20%”，用逗号隔开`,
  en: `column width “${width}” cannot be read: a number (a share), “2cm” or “20%”, separated by commas`,
});
