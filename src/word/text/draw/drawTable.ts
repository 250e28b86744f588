import { type ParagraphLook } from '../../styles/HouseStyle';
import { TABLE_STYLE } from '../../tableStyle';
import type { TextCell, TextColumn, TextTable } from '../TextTemplate';
import type { Drawing } from './Drawing';
import { drawParagraph } from './drawParagraph';

/**
 * A table over the whole width; its head is repeated on each page and no row is parted. One without a head is a form:
 * its rows are high enough for a pen, and cells in the face of heads are its labels.
 */
export function drawTable({ columns, head, rows }: TextTable, drawing: Drawing, widthTwips: number): string {
  const widths = widthsOf(columns, widthTwips);
  const isForm = head.length === 0;
  const height = isForm ? `<w:trHeight w:val="${FORM_ROW_TWIPS}" w:hRule="atLeast"/>` : '';
  const draw = (cells: readonly TextCell[], isHead: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${height}${isHead ? '<w:tblHeader/>' : ''}</w:trPr>` +
    `${drawCells(cells, { drawing, widths, columns, isHead, isForm })}</w:tr>`;
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${TABLE_STYLE}"/><w:tblW w:w="${widthTwips}" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/></w:tblPr>' +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${head.map((row) => draw(row, true)).join('')}${rows.map((row) => draw(row, false)).join('')}</w:tbl>`
  );
}

/** 7.5 mm. */
const FORM_ROW_TWIPS = 425;

interface RowDrawing {
  readonly drawing: Drawing;
  readonly widths: readonly number[];
  readonly columns: readonly TextColumn[];
  readonly isHead: boolean;
  readonly isForm: boolean;
}

function drawCells(cells: readonly TextCell[], row: RowDrawing): string {
  return cells.map((cell, at) => (cell.covered === 'left' ? '' : drawCell(cell, at, row))).join('');
}

function drawCell(
  cell: TextCell,
  at: number,
  { drawing, widths, columns, isHead, isForm }: RowDrawing,
): string {
  const width = widths.slice(at, at + cell.wide).reduce((sum, each) => sum + each, 0);
  const shade = isHead || (isForm && isLabel(cell.text)) ? drawing.style.table.headShade : undefined;
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    cell.wide > 1 ? `<w:gridSpan w:val="${cell.wide}"/>` : '',
    cell.covered === 'above' ? '<w:vMerge/>' : cell.high > 1 ? '<w:vMerge w:val="restart"/>' : '',
    shade === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`,
    '<w:vAlign w:val="center"/>',
  ];
  const look = drawing.lookOf(isHead ? 'TableHead' : 'TableText');
  const align = isHead ? undefined : columns[at]?.align;
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${cellText(cell, look, { drawing, width, align })}</w:tc>`;
}

/** All of its lines in 黑体; tags may stand around. */
const isLabel = (text: string): boolean =>
  /^(?:\{\{#[^{}]*\}\})?\[[^[\]]+\]\{\.黑[体體]\}(?:<br\s*\/?>\[[^[\]]+\]\{\.黑[体體]\})*$/i.test(text);

function cellText(
  { text, spot }: TextCell,
  look: ParagraphLook,
  { drawing, width, align }: { drawing: Drawing; width: number; align: TextColumn['align'] | undefined },
): string {
  const room = width - 2 * Math.round(drawing.style.table.cellMarginMm.side * 56.7);
  return text
    .split(/<br\s*\/?>/i)
    .map((line) =>
      drawParagraph(line.trim(), look, drawing, { spot, widthTwips: room, ...(align ? { align } : {}) }),
    )
    .join('');
}

function widthsOf(columns: readonly TextColumn[], widthTwips: number): number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const ends: number[] = [];
  let share = 0;
  for (const column of columns) ends.push(Math.round((widthTwips * (share += column.share)) / total));
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}
