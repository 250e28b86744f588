import { openPackage } from '../../../src/opc/openPackage';
import { writePackage } from '../../../src/opc/rewritePackage';
import { compilePart } from '../../../src/word/compilePart';
import { compileWordTemplate } from '../../../src/word/compileWordTemplate';
import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { DEFAULT_RUN_LIMITS, Run } from '../../../src/word/handlebars/Run';
import { wordsOf } from '../../../src/word/mistakes/told';
import { DOCUMENT_PRINT, renderWordTemplate } from '../../../src/word/renderWordTemplate';
import { ByteSink } from '../../../src/word/skeleton/ByteSink';
import { DocumentChanges } from '../../../src/word/skeleton/DocumentChanges';
import { DocumentSink } from '../../../src/word/skeleton/DocumentSink';
import { TakenIds } from '../../../src/word/skeleton/TakenIds';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const documentOf = (body: string): string =>
  `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`;
const bodyOf = (xml: string): string => xml.replace(/^.*?<w:body>|<\/w:body>.*$/gs, '');

/** A Word document with this in its body, and a footer when told. */
export async function wordPackage(body: string, footer?: string): Promise<Uint8Array> {
  const overrides = [
    `<Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>`,
    ...(footer === undefined
      ? []
      : [`<Override PartName="/word/footer1.xml" ContentType="${TYPES}.footer+xml"/>`]),
  ];
  return writePackage(
    new Map<string, string | Uint8Array>([
      [
        '[Content_Types].xml',
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides.join('')}</Types>`,
      ],
      ['word/media/untouched.bin', new Uint8Array([1, 2, 3, 123, 123])],
      ['word/document.xml', documentOf(body)],
      ...(footer === undefined ? [] : [['word/footer1.xml', `<w:ftr ${W}>${footer}</w:ftr>`] as const]),
    ]),
  );
}

export async function partOf(docx: Uint8Array, name: string): Promise<string> {
  return (await openPackage(docx)).readText(name);
}

export const stamp = { title: '测试', created: '2024-07-12T09:00' };

export async function render(docx: Uint8Array, model: unknown): Promise<Uint8Array> {
  return renderWordTemplate(await compileWordTemplate(docx, allHelpers), model, stamp);
}

/** What stands in the body after rendering; without a package around it, for tests in the hundreds. */
export async function renderPart(body: string, model: unknown): Promise<string> {
  const part = await compilePart(documentOf(body), 'word/document.xml', allHelpers);
  if (!part) return body;
  if ('mistakes' in part) throw new Error(part.mistakes.map(({ says }) => wordsOf(says).en).join('; '));
  const output = new ByteSink();
  const facts = {
    taken: new TakenIds(),
    partNames: new Set<string>(),
    relationshipIds: new Map(),
    styles: new Map(),
  };
  const sink = new DocumentSink(output, part.prefix, new DocumentChanges(facts), 'word/document.xml');
  await part.template(model, new Run(sink, DOCUMENT_PRINT, DEFAULT_RUN_LIMITS));
  return bodyOf(new TextDecoder().decode(output.bytes()));
}

/** What stands in the body after rendering. */
export async function renderBody(body: string, model: unknown): Promise<string> {
  const xml = await partOf(await render(await wordPackage(body), model), 'word/document.xml');
  return bodyOf(xml);
}

export const p = (...runs: string[]): string =>
  `<w:p>${runs.map((text) => (text.startsWith('<') ? text : r(text))).join('')}</w:p>`;
export const r = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
export const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`;
export const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

/** Text of each paragraph, `|` between the cells of a row and a line a row: what a reader sees. */
export function seen(body: string): string[] {
  const rows = body.match(/<w:tr>.*?<\/w:tr>|<w:p[ >].*?<\/w:p>|<w:p\/>/gs) ?? [];
  return rows.map((piece) =>
    piece.startsWith('<w:tr>')
      ? (piece.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map(textOf).join('|')
      : textOf(piece),
  );
}

function textOf(xml: string): string {
  return xml
    .replace(/<w:br\/>/g, '\n')
    .replace(/<\/w:p>(?=<w:p)/g, '¶')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
