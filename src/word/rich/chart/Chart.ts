import { escapeXml } from '../../xml/escapeXml';
import type { DocumentParts } from '../DocumentParts';
import { RichContent, type DrawSite } from '../RichContent';
import { AS_TEXT } from './chartCaches';
import type { ChartData } from './ChartData';
import type { ChartFont, ChartLook } from './ChartLook';
import { chartWorkbook, WORKBOOK_TYPE } from './chartWorkbook';
import { describeChart } from './describeChart';
import { CHART_NAMESPACE, chartXml, DRAWING_NAMESPACE, RELATIONSHIPS_NAMESPACE } from './draw/chartXml';
import { graphicParagraph } from './graphicParagraph';

export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
export const CHART_HINT = 'word/charts/chart.xml';
export const WORKBOOK_HINT = 'word/embeddings/Microsoft_Excel_Sheet.xlsx';
const WORD_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

const SHEET = 'Sheet1';
const WORKBOOK_ID = 'rId1';
const EMU_A_CENTIMETRE = 360_000;
const TWIPS_A_CENTIMETRE = 1440 / 2.54;
const USUAL_WIDTH = 15;

/** A native chart with its workbook, in a paragraph of its own. */
export class Chart extends RichContent {
  constructor(
    private readonly data: ChartData,
    private readonly look: ChartLook,
  ) {
    super('block');
  }

  draw(document: DocumentParts, { runProperties, paragraphProperties, textWidth }: DrawSite): string {
    const { prefix: w } = document;
    const width = this.look.width ?? Math.min(USUAL_WIDTH, (textWidth ?? Infinity) / TWIPS_A_CENTIMETRE);
    const id = document.relate(
      'chart',
      this.addChart(document, width, fontOf(runProperties, this.look.fontSize)),
    );
    const number = document.newId('drawing');
    const described = escapeXml(describeChart(this.data, this.look));
    const size = `cx="${emu(width)}" cy="${emu(this.look.height)}"`;
    const graphic =
      `<a:graphic xmlns:a="${DRAWING_NAMESPACE}"><a:graphicData uri="${CHART_NAMESPACE}">` +
      `<c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}" r:id="${id}"/></a:graphicData></a:graphic>`;
    const inline =
      `<wp:inline xmlns:wp="${WORD_DRAWING}" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>` +
      `<wp:docPr id="${number}" name="图表 ${number}" descr="${described}"/><wp:cNvGraphicFramePr/>${graphic}</wp:inline>`;
    return `<${w}p>${graphicParagraph(paragraphProperties, w)}<${w}r><${w}drawing>${inline}</${w}drawing></${w}r></${w}p>`;
  }

  private addChart(document: DocumentParts, width: number, font: ChartFont): string {
    const { data, look } = this;
    const sheet = { name: SHEET, rows: data.categories.length };
    const xml = chartXml({ data, look, font, sheet, width }, WORKBOOK_ID);
    // Word writes into a chart's parts: each chart has its own, be they equal.
    const chart = document.addPart(CHART_HINT, CHART_TYPE, new TextEncoder().encode(xml), true);
    const bytes = chartWorkbook(data, SHEET, AS_TEXT);
    const workbook = document.addPart(WORKBOOK_HINT, WORKBOOK_TYPE, bytes, true);
    document.relate('package', workbook, { from: chart, id: WORKBOOK_ID });
    return chart;
  }
}

const emu = (centimetres: number): number => Math.round(centimetres * EMU_A_CENTIMETRE);

/** The fonts of the run in which the tag stands, else those of plain official text. */
function fontOf(runProperties: string, size: number): ChartFont {
  const [fonts = ''] = /<\w*:?rFonts\b[^>]*>/.exec(runProperties) ?? [];
  const named = (slot: string): string | undefined =>
    new RegExp(`\\b${slot}\\s*=\\s*["']([^"'&<]+)["']`).exec(fonts)?.[1];
  return { latin: named('ascii') ?? 'Times New Roman', eastAsian: named('eastAsia') ?? '宋体', size };
}
