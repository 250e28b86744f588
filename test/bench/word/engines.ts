import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { compileWordTemplate } from '../../../src/word/compileWordTemplate';
import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../../src/word/renderWordTemplate';
import { COLUMNS, HEADINGS, type Row, type WordCase } from './cases';
import { syntaxes } from './syntaxes';
import { HEAD, TAIL, paragraph, row, table } from './wordXml';

/** A document maker: loads what it needs, and gives back what makes one document; undefined for a case it cannot do. */
export type WordEngine = (work: WordCase) => Promise<(() => Promise<Uint8Array>) | undefined>;

const stamp = { title: '', created: '2024-07-12T09:00' };

const duban: WordEngine = async (work) => {
  const template = await work.template(syntaxes.handlebars);
  return async () => renderWordTemplate(await compileWordTemplate(template, allHelpers), work.model, stamp);
};

/** What a mail merge does: the template is compiled once. */
const dubanCompiled: WordEngine = async (work) => {
  const compiled = await compileWordTemplate(await work.template(syntaxes.handlebars), allHelpers);
  return () => renderWordTemplate(compiled, work.model, stamp);
};

/** Its compiled template takes one set of data and no second. */
const docxtemplater: WordEngine = async (work) => {
  const { default: Docxtemplater } = await import('docxtemplater');
  const { default: PizZip } = await import('pizzip');
  const template = await work.template(syntaxes.docxtemplater);
  return () => {
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    document.render(work.model);
    return Promise.resolve(document.toBuffer({ compression: 'DEFLATE' }));
  };
};

const easyTemplateX: WordEngine = async (work) => {
  const { TemplateHandler } = await import('easy-template-x');
  const template = Buffer.from(await work.template(syntaxes.easyTemplateX));
  return () => new TemplateHandler().process(template, work.model as never);
};

const docxTemplates: WordEngine = async (work) => {
  const { createReport } = await import('docx-templates');
  const template = await work.template(syntaxes.docxTemplates);
  // It stops at a million steps unless told otherwise: about 10,000 rows.
  const options = { cmdDelimiter: ['{', '}'] as [string, string], noSandbox: true, maximumWalkingDepth: 1e9 };
  return () => createReport({ template, data: work.model, ...options });
};

interface Carbone {
  render(path: string, data: unknown, done: (error: Error | null, result: Uint8Array) => void): void;
}

const carbone: WordEngine = async (work) => {
  const { default: Carbone } = (await import('carbone' as string)) as { default: Carbone };
  const folder = mkdtempSync(join(tmpdir(), 'duban-carbone-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'template.docx');
  writeFileSync(path, await work.template(syntaxes.carbone));
  return () =>
    new Promise((resolve, reject) => {
      Carbone.render(path, work.model, (error, result) => (error ? reject(error) : resolve(result)));
    });
};

const docx: WordEngine = async (work) => {
  const { buildInCode } = await import('./buildInCode');
  return () => buildInCode(work.model);
};

/** Nothing but joining strings that are there already, and the deflater: what no engine can beat. */
const floor: WordEngine = ({ model }) => {
  const rows = model['rows'] as readonly Row[] | undefined;
  if (!rows) return Promise.resolve(undefined);
  const pieces = plain(row(COLUMNS.map(() => '\u0001'))).split('\u0001');
  const start = plain(`${HEAD}${table(COLUMNS.length, row(HEADINGS), '\u0001')}`).split('\u0001');
  return Promise.resolve(() => {
    let xml = start[0] ?? '';
    for (const one of rows) {
      for (let index = 0; index < COLUMNS.length; index += 1) {
        xml += pieces[index] ?? '';
        xml += one[COLUMNS[index] ?? 'a'];
      }
      xml += pieces[COLUMNS.length] ?? '';
    }
    xml += start[1] ?? '';
    xml += plain(paragraph('')) + TAIL;
    return Promise.resolve(deflateRawSync(Buffer.from(xml), { level: 6 }));
  });
};

/** Without the ids of revisions, which an engine may leave out. */
const plain = (xml: string): string => xml.replace(/ w14:(?:para|text)Id="\w+"| w:rsid\w*="\w+"/g, '');

export const wordEngines = {
  duban,
  dubanCompiled,
  docxtemplater,
  easyTemplateX,
  docxTemplates,
  carbone,
  docx,
  floor,
} as const satisfies Record<string, WordEngine>;

export type WordEngineName = keyof typeof wordEngines;
