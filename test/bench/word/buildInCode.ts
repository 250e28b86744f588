import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { COLUMNS, HEADINGS, type Model, type Row } from './cases';

/** The same documents written in code with `docx`, for those who would do without templates. */
export async function buildInCode(model: Model): Promise<Uint8Array> {
  const rows = model['rows'] as readonly Row[] | undefined;
  const page = { size: { orientation: PageOrientation.LANDSCAPE } };
  const { before, behind } = paragraphsOf(model);
  const children = [...before, ...(rows ? [tableOf(rows)] : []), ...behind];
  return new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ properties: { page }, children }] })),
  );
}

const FONT = { ascii: '仿宋', eastAsia: '仿宋', hAnsi: '仿宋', cs: '仿宋', hint: 'eastAsia' };

const paragraph = (...texts: string[]): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: { line: 440, lineRule: 'exact' },
    children: texts.map((text) => new TextRun({ text, font: FONT, size: 24 })),
  });

const rowOf = (cells: readonly (string | number)[]): TableRow =>
  new TableRow({
    cantSplit: true,
    children: cells.map(
      (cell) =>
        new TableCell({
          width: { size: 1134, type: WidthType.DXA },
          children: [paragraph(String(cell))],
        }),
    ),
  });

const tableOf = (rows: readonly Row[]): Table =>
  new Table({
    rows: [rowOf(HEADINGS), ...rows.map((row) => rowOf(COLUMNS.map((column) => row[column] ?? '')))],
  });

function paragraphsOf(model: Model): Readonly<Record<'before' | 'behind', Paragraph[]>> {
  if (model['title'] !== undefined) {
    const before = [
      paragraph(String(model['title'])),
      paragraph(`${String(model['unit'])}：`),
      paragraph(
        `截至${String(model['date'])}，应办结事项${String(model['count'])}项，`,
        `逾期${String(model['late'])}项，按期办结率${String(model['rate'])}。`,
        model['urgent'] ? '请立即整改。' : '请继续保持。',
      ),
    ];
    const contact = `联系人：${String(model['owner'])}，电话：${String(model['phone'])}`;
    return { before, behind: [paragraph(contact)] };
  }
  const count = Object.keys(model).filter((name) => /^n\d+$/.test(name)).length;
  const before = Array.from({ length: count }, (_, index) =>
    paragraph(
      `${index + 1}. ${String(model[`n${index}`])}`,
      `由责任部门牵头推进，目前${String(model[`v${index}`])}；`,
      model[`y${index}`] ? '进展正常，按期推进。' : '进展滞后，请责任部门加紧办理。',
    ),
  );
  return { before, behind: [] };
}
