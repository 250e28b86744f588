import { openPackage } from '../../../../src/opc/openPackage';
import { rewritePackage } from '../../../../src/opc/rewritePackage';
import { ProductError } from '../../../../src/base/ProductError';
import { compileWordTemplate } from '../../../../src/word/compileWordTemplate';
import { allHelpers } from '../../../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../../../src/word/renderWordTemplate';
import { read, utils, write, type WorkBook } from 'xlsx';
import { fullPackage, keep, type FullPackage } from '../../support/fullPackage';
import { stamp } from '../../support/wordPackage';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface DesignedChart {
  /** What stands in `c:plotArea`. */
  readonly plot: string;
  /** What stands in `c:title`; none when absent. */
  readonly title?: string;
  /** The chart's relationships, as XML; a workbook when absent. */
  readonly relationships?: string;
  readonly rest?: string;
}

const OWN_WORKBOOK = `<Relationship Id="rId3" Type="${R}/package" Target="../embeddings/book.xlsx"/>`;

/** A document with a chart as made in Word, `rId90`. */
export async function designedPackage(given: FullPackage, chart: DesignedChart): Promise<Uint8Array> {
  const relationships =
    chart.relationships ??
    `${OWN_WORKBOOK}<Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2011/relationships/chartColorStyle" Target="colors1.xml"/>`;
  const title = chart.title === undefined ? '' : `<c:title>${chart.title}</c:title>`;
  const more = {
    'word/charts/chart1.xml': [
      `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${R}"><c:date1904 val="0"/><c:chart>${title}<c:autoTitleDeleted val="0"/><c:plotArea>${chart.plot}</c:plotArea><c:plotVisOnly val="1"/></c:chart>${chart.rest ?? '<c:externalData r:id="rId3"><c:autoUpdate val="0"/></c:externalData>'}</c:chartSpace>`,
      CHART,
    ],
    'word/charts/colors1.xml': [
      '<cs:colorStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" meth="cycle" id="10"><a:schemeClr val="accent1"/></cs:colorStyle>',
      'application/vnd.ms-office.chartcolorstyle+xml',
    ],
    'word/charts/_rels/chart1.xml.rels': [
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships>`,
      'application/vnd.openxmlformats-package.relationships+xml',
    ],
    'word/embeddings/book.xlsx': ['', WORKBOOK],
  } as const;
  const docx = await fullPackage({
    ...given,
    more: { ...more, ...given.more },
    relationships: `<Relationship Id="rId90" Type="${R}/chart" Target="charts/chart1.xml"/>`,
  });
  const old = utils.book_new();
  utils.book_append_sheet(old, utils.aoa_to_sheet([['旧']]), '数据');
  return rewritePackage(await openPackage(docx), new Map([['word/embeddings/book.xlsx', bookBytes(old)]]));
}

const bookBytes = (book: WorkBook): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);

/** The drawing that shows `rId90`. */
export const drawing = (descr = '', id = 7): string =>
  `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3600000" cy="1800000"/><wp:docPr id="${id}" name="图表 ${id}" descr="${descr.replaceAll('"', '&quot;')}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId90"/></a:graphicData></a:graphic></wp:inline></w:drawing>`;
export const drawn = (descr?: string, id?: number): string => `<w:p><w:r>${drawing(descr, id)}</w:r></w:p>`;
export const richTitle = (text: string): string =>
  `<c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN" sz="1400"/><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/>`;

const AXES = '<c:axId val="1"/><c:axId val="2"/>';
/** A series with look, two categories and a column of the sheet 数据. */
export const ser = (
  index: number,
  name: string,
  look = `<c:spPr><a:solidFill><a:schemeClr val="accent${index + 1}"/></a:solidFill></c:spPr>`,
  cat = TEXTS,
): string =>
  `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>数据!$${'BCDEF'[index]}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx>${look}<c:cat>${cat}</c:cat><c:val><c:numRef><c:f>数据!$${'BCDEF'[index]}$2:$${'BCDEF'[index]}$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="1"><c:v>2</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>`;
const TEXTS =
  '<c:strRef><c:f>数据!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>旧一</c:v></c:pt><c:pt idx="1"><c:v>旧二</c:v></c:pt></c:strCache></c:strRef>';
export const DATES =
  '<c:numRef><c:f>数据!$A$2:$A$3</c:f><c:numCache><c:formatCode>yyyy\\-mm\\-dd</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>45000</c:v></c:pt><c:pt idx="1"><c:v>45031</c:v></c:pt></c:numCache></c:numRef>';
export const catAx =
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>';
export const dateAx =
  '<c:dateAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/><c:auto val="1"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/><c:majorUnit val="1"/><c:majorTimeUnit val="months"/></c:dateAx>';
export const valAx =
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>';
export const secondAxes = `${catAx}${valAx}`
  .replaceAll('val="1"', 'val="3"')
  .replaceAll('val="2"', 'val="4"');
export const bars = (...series: string[]): string =>
  `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="77"/>${AXES}</c:barChart>`;
export const lines = (...series: string[]): string =>
  `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/><c:axId val="3"/><c:axId val="4"/></c:lineChart>`;

export interface Rendered {
  readonly docx: Uint8Array;
  readonly names: readonly string[];
  text(name: string): Promise<string>;
  /** Rows of the workbook a chart leads to. */
  sheet(chart: string): Promise<{ name: string; rows: unknown[][] }>;
}

export async function render(name: string, template: Uint8Array, model: unknown): Promise<Rendered> {
  const compiled = await compileWordTemplate(template, allHelpers);
  const docx = await renderWordTemplate(compiled, model, stamp);
  expect(await renderWordTemplate(compiled, model, stamp)).toEqual(docx);
  keep(`chart-${name}`, docx);
  const opened = await openPackage(docx);
  const sheet = async (chart: string): Promise<{ name: string; rows: unknown[][] }> => {
    const file = chart.split('/').at(-1) ?? '';
    const relationships = await opened.readText(`word/charts/_rels/${file}.rels`);
    const id = /externalData[^>]*r:id="([^"]*)"/.exec(await opened.readText(chart))?.[1];
    const [, target] = new RegExp(`Id="${id}"[^>]*Target="\\.\\./([^"]*)"`).exec(relationships) ?? [];
    const book = read(await opened.readBytes(`word/${target}`), { type: 'array' });
    const [first = ''] = book.SheetNames;
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets[first] ?? {}, { header: 1, raw: true });
    return { name: first, rows };
  };
  return { docx, names: opened.partNames, text: (part) => opened.readText(part), sheet };
}

export async function mistakesOf(template: Uint8Array, model: unknown): Promise<string> {
  try {
    await render('mistake', template, model);
  } catch (error) {
    if (error instanceof ProductError) return String(error.facts?.['list']);
    throw error;
  }
  throw new Error('no mistakes');
}

/** Points of a cache: text, or nothing for a gap. */
export function cachesOf(xml: string): string[] {
  return [
    ...xml.matchAll(
      /<c:f>([^<]*)<\/c:f><c:(?:str|num)Cache>(?:<c:formatCode>([^<]*)<\/c:formatCode>)?<c:ptCount val="(\d+)"\/>(.*?)<\/c:(?:str|num)Cache>/g,
    ),
  ].map(([, formula, format, count, points = '']) => {
    const values = Array.from(
      { length: Number(count) },
      (_, index) => new RegExp(`idx="${index}"><c:v>([^<]*)<`).exec(points)?.[1] ?? '',
    );
    return `${formula}${format === undefined ? '' : ` ${format}`}: ${values.join(' | ')}`;
  });
}
