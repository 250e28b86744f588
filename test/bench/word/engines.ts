import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { compileWordTemplate } from '../../../src/word/compileWordTemplate';
import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../../src/word/renderWordTemplate';
import { buildInCode } from './buildInCode';
import { COLUMNS, HEADINGS, type Model, type Row, type WordCase } from './cases';
import { syntaxes } from './syntaxes';
import { HEAD, TAIL, paragraph, row, table } from './wordXml';

/** A document maker, loaded and ready; every call does the whole work of one document. */
export interface WordEngine {
  /** The names under which the work is measured, with the work; undefined where the engine cannot do the case. */
  prepare(work: WordCase): Promise<Readonly<Record<string, () => Promise<Uint8Array>>> | undefined>;
}

const stamp = { title: '', created: '2024-07-12T09:00' };

const duban: WordEngine = {
  async prepare(work) {
    const template = await work.template(syntaxes.handlebars);
    const compiled = await compileWordTemplate(template, allHelpers);
    return {
      whole: async () =>
        renderWordTemplate(await compileWordTemplate(template, allHelpers), work.model, stamp),
      compiled: () => renderWordTemplate(compiled, work.model, stamp),
    };
  },
};

const docxtemplater: WordEngine = {
  async prepare(work) {
    const { default: Docxtemplater } = await import('docxtemplater');
    const { default: PizZip } = await import('pizzip');
    const template = await work.template(syntaxes.docxtemplater);
    return {
      whole: () => {
        const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
        document.render(work.model);
        return Promise.resolve(document.toBuffer({ compression: 'DEFLATE' }));
      },
    };
  },
};

const easyTemplateX: WordEngine = {
  async prepare(work) {
    const { TemplateHandler } = await import('easy-template-x');
    const template = Buffer.from(await work.template(syntaxes.easyTemplateX));
    return { whole: () => new TemplateHandler().process(template, work.model as never) };
  },
};

const docxTemplates: WordEngine = {
  async prepare(work) {
    const { createReport } = await import('docx-templates');
    const template = await work.template(syntaxes.docxTemplates);
    return {
      whole: () => createReport({ template, data: work.model, cmdDelimiter: ['{', '}'], noSandbox: true }),
    };
  },
};

const carbone: WordEngine = {
  async prepare(work) {
    const { default: Carbone } = (await import('carbone' as string)) as {
      default: {
        render(path: string, data: unknown, done: (error: Error | null, result: Uint8Array) => void): void;
      };
    };
    const path = join(mkdtempSync(join(tmpdir(), 'duban-carbone-')), 'template.docx');
    writeFileSync(path, await work.template(syntaxes.carbone));
    return {
      whole: () =>
        new Promise((resolve, reject) => {
          Carbone.render(path, work.model, (error, result) => (error ? reject(error) : resolve(result)));
        }),
    };
  },
};

const docx: WordEngine = {
  prepare: (work) => Promise.resolve({ whole: () => buildInCode(work.model) }),
};

/** Nothing but joining strings that are there already, and the deflater: what no engine can beat. */
const floor: WordEngine = {
  prepare({ model }) {
    const rows = model['rows'] as readonly Row[] | undefined;
    if (!rows) return Promise.resolve(undefined);
    const pieces = plain(row(COLUMNS.map(() => '\u0001'))).split('\u0001');
    const start = plain(`${HEAD}${table(COLUMNS.length, row(HEADINGS), '\u0001')}`).split('\u0001');
    return Promise.resolve({
      whole: () => {
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
      },
    });
  },
};

/** Without the ids of revisions, which an engine may leave out. */
const plain = (xml: string): string => xml.replace(/ w14:(?:para|text)Id="\w+"| w:rsid\w*="\w+"/g, '');

export const wordEngines = {
  duban,
  docxtemplater,
  easyTemplateX,
  docxTemplates,
  carbone,
  docx,
  floor,
} as const satisfies Record<string, WordEngine>;

export type WordEngineName = keyof typeof wordEngines;
export type { Model };
