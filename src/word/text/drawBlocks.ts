import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type FileChild,
} from 'docx';
import { ProductError } from '../../base/ProductError';
import type { HouseStyle } from '../styles/HouseStyle';
import { twipsOfMm } from '../styles/units';
import { boldPieces } from './boldPieces';
import type { TextBlock, TextColumn, TextTable } from './TextTemplate';

/** Draws the blocks of a text template with the docx package. */
export function drawBlocks(blocks: readonly TextBlock[], style: HouseStyle, widthTwips: number): FileChild[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading') return [drawLine(block.text, HEADINGS[block.level - 1] ?? 'Heading3')];
    if (block.kind === 'paragraph') return [drawLine(block.text, lookOf(block.look, style))];
    const table = drawTable(block, style, widthTwips);
    return hasOwnGap(blocks[index + 1], style) ? [table] : [table, drawGap()];
  });
}

/** What a note below a table brings along itself. */
function hasOwnGap(next: TextBlock | undefined, { looks }: HouseStyle): boolean {
  return next?.kind === 'paragraph' && (looks.find(({ name }) => name === next.look)?.beforePt ?? 0) > 0;
}

/** A thin empty line; it also keeps two tables apart, which Word would join. */
function drawGap(): Paragraph {
  return new Paragraph({ style: 'TableGap' });
}

const HEADINGS = ['Title', 'Heading1', 'Heading2', 'Heading3'];

function lookOf(name: string | undefined, { looks }: HouseStyle): string {
  if (name === undefined) return 'BodyText';
  const look = looks.find((candidate) => candidate.name === name);
  if (look) return look.id;
  const known = looks.slice(1).map((candidate) => candidate.name);
  throw new ProductError('template.look', { look: name, known: known.join('、') });
}

function drawLine(
  text: string,
  style: string,
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType],
) {
  return new Paragraph({
    style,
    ...(alignment ? { alignment } : {}),
    children: boldPieces(text).map(
      (piece) => new TextRun({ text: piece.text, ...(piece.bold ? { bold: true } : {}) }),
    ),
  });
}

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function drawTable({ columns, head, rows }: TextTable, style: HouseStyle, widthTwips: number): Table {
  const columnWidths = widthsOf(columns, widthTwips);
  const cell = (text: string, index: number, look: string): TableCell => {
    const align = columns[index]?.align ?? 'left';
    return new TableCell({
      width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      children: text
        .split(/<br\s*\/?>/i)
        .map((line) => drawLine(line.trim(), look, look === 'TableHead' ? undefined : ALIGN[align])),
    });
  };
  const { side, topAndBottom } = style.table.cellMarginMm;
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    borders: bordersOf(style),
    margins: {
      marginUnitType: WidthType.DXA,
      left: twipsOfMm(side),
      right: twipsOfMm(side),
      top: twipsOfMm(topAndBottom),
      bottom: twipsOfMm(topAndBottom),
    },
    rows: [
      ...head.map(
        (row) =>
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: row.map((text, at) => cell(text, at, 'TableHead')),
          }),
      ),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at, 'TableText')) }),
      ),
    ],
  });
}

function widthsOf(columns: readonly TextColumn[], widthTwips: number): number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const ends: number[] = [];
  let share = 0;
  for (const column of columns) ends.push(Math.round((widthTwips * (share += column.share)) / total));
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

function bordersOf({ table }: HouseStyle) {
  const line = (pt: number) => ({ style: BorderStyle.SINGLE, size: pt * 8, color: '000000' });
  const outer = line(table.outerBorderPt);
  const inner = line(table.innerBorderPt);
  return {
    top: outer,
    bottom: outer,
    left: outer,
    right: outer,
    insideHorizontal: inner,
    insideVertical: inner,
  };
}
