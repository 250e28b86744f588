import { readFileSync } from 'node:fs';
import type { Sheet, Snapshot } from '../../src/domain/snapshot/Snapshot';
import type { LiveWorkbook, WorkbookChange } from '../../src/ports/LiveWorkbook';
import { buildXlsx, relationship } from '../support/xlsx/buildXlsx';

/** A workbook under test, and what happens beside it. */
export interface LiveFixture {
  readonly workbook: LiveWorkbook;
  /** The workbook as `dumpFile` tells one. */
  dump(): Promise<string>;
  /** What is in front of the user, `督办台账!G5`; left out where nobody knows. */
  selection?(): string;
  /** Others at work in the same workbook; left out where there is nobody. */
  readonly people?: LivePeople;
}

export type Person = 'user' | 'remote';

export interface LivePeople {
  write(sheet: string, address: string, value: unknown, person?: Person): void;
  insertRows(sheet: string, first: number, count?: number, person?: Person): void;
  addSheet(name: string, person?: Person): void;
  renameSheet(name: string, wanted: string, person?: Person): void;
  deleteSheet(name: string, person?: Person): void;
}

export type OpenLive = (bytes: Uint8Array, fileName: string) => Promise<LiveFixture>;

export const sampleBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/${name}`));

export const usualSheet = '督办台账';

/** Texts, numbers, dates, truth values, errors, formulas, links, a merge, hidden lines, widths, formats of the user's. */
export const usualBytes = (more: { readonly date1904?: boolean } = {}): Promise<Uint8Array> =>
  buildXlsx({
    ...more,
    formats: ['yyyy-mm-dd', 14, '@', '0.00%', 'h:mm', '[h]:mm', 'm/d/yyyy;@'],
    sheets: [
      {
        name: usualSheet,
        before:
          '<cols><col min="2" max="2" width="30.7109375" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols>',
        data: [
          '<row r="1"><c r="A1" t="inlineStr"><is><t>督办台账</t></is></c></row>',
          '<row r="3">' +
            text('A3', '序号') +
            text('B3', '事项') +
            text('C3', '完成时限') +
            text('D3', '备注') +
            '</row>',
          '<row r="4"><c r="A4"><v>1</v></c>' +
            text('B4', '=1+1') +
            '<c r="C4" s="1"><v>45485</v></c>' +
            text('D4', '2024-05', 3) +
            '</row>',
          '<row r="5" hidden="1"><c r="A5"><f>A4+1</f><v>2</v></c>' +
            text('B5', '甲&#10;乙') +
            text('C5', '长期') +
            '<c r="D5" s="4"><v>0.125</v></c></row>',
          '<row r="6"><c r="A6" t="b"><v>1</v></c><c r="B6" t="e"><v>#N/A</v></c><c r="C6" s="2"><v>45486.75</v></c>' +
            text('D6', '#N/A') +
            '</row>',
          '<row r="7"><c r="A7" s="5"><v>0.75</v></c><c r="B7" s="6"><v>1.5</v></c><c r="C7" t="str"><f>HYPERLINK("https://example.com/a","附件")</f><v>附件</v></c><c r="E7" s="1"/></row>',
        ].join(''),
        after:
          '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="F9:G9"/></mergeCells>' +
          '<conditionalFormatting sqref="A4:A9 C4:C9"><cfRule type="expression" priority="1"><formula>A4&gt;1</formula></cfRule></conditionalFormatting>' +
          '<conditionalFormatting sqref="B4:B9"><cfRule type="expression" priority="2"><formula>B4="x"</formula></cfRule></conditionalFormatting>' +
          '<hyperlinks><hyperlink ref="B4" r:id="rId1"/><hyperlink ref="C4" location="\'张三的表\'!A1"/></hyperlinks>',
        relationships: relationship('rId1', 'hyperlink', 'https://example.com/', true),
      },
      { name: "张三's 表", data: '<row r="2">' + text('B2', '无') + '</row>' },
      { name: '空表' },
      { name: '隐藏', state: 'hidden', data: '<row r="1">' + text('A1', '看不见') + '</row>' },
    ],
  });

export function text(place: string, value: string, style = 0): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
}

/** Widths to the tenth of a character: programs round them to whole pixels. */
export function comparable(snapshot: Snapshot): unknown {
  return { ...snapshot, sheets: snapshot.sheets.map(comparableSheet) };
}

function comparableSheet({ columnWidths, defaultColumnWidth, hiddenColumns, ...sheet }: Sheet): unknown {
  const round = (width: number) => Math.round(width * 10) / 10;
  const usual = round(defaultColumnWidth);
  const shown = [...columnWidths].filter(([column]) => !hiddenColumns.has(column));
  const own = shown.map(([column, width]) => [column, round(width)] as const);
  return { ...sheet, hiddenColumns, usual, columnWidths: own.filter(([, width]) => width !== usual) };
}

/** What is told while something is done, and for a moment behind. */
export async function heardDuring(
  workbook: LiveWorkbook,
  work: () => unknown,
): Promise<readonly WorkbookChange[]> {
  const heard: WorkbookChange[] = [];
  const stop = await workbook.watch((change) => heard.push(change));
  await work();
  await new Promise((done) => setTimeout(done, 60));
  await stop();
  return heard;
}
