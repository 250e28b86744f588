import fs from 'node:fs';
import path from 'node:path';
import { fileTemplateShelf } from '../../../src/adapters/files/templateShelf';
import { FieldNames } from '../../../src/domain/report/taiwan/FieldNames';
import { findTemplate } from '../../../src/flows/findTemplate';
import { prepareFile } from '../../../src/flows/prepareTemplate';
import { printReport } from '../../../src/flows/printReport';
import { reportOf } from '../../../src/flows/reportOf';
import { openPackage } from '../../../src/opc/openPackage';
import { taiwanStyle } from '../../../src/word/styles/taiwanStyle';

/**
 * Each built-in template with its sample model gives the document that somebody has read. After a wanted change:
 * `UPDATE_GOLDEN=1 npx jest test/golden`, then read the difference.
 */
const folder = path.resolve(__dirname, '../../../templates');
const shelf = fileTemplateShelf(folder);
const has = (id: string, name: string): boolean => fs.existsSync(path.join(folder, id, name));
const ids = fs.readdirSync(folder).filter((id) => has(id, 'template.md'));

describe.each(ids)('the report %s', (id) => {
  const read = (name: string): string => fs.readFileSync(path.join(folder, id, name), 'utf8');
  const prepare = async (inTaiwan: boolean) =>
    prepareFile(await findTemplate(shelf, id), inTaiwan ? taiwanStyle : undefined);
  const papers = [{ paper: id, inTaiwan: false }];
  if (has(id, 'template.zh-TW.md')) papers.push({ paper: `${id}.zh-TW`, inTaiwan: true });

  it.each(papers)('prints its sample model as it was last read: $paper', async ({ paper, inTaiwan }) => {
    const model: object = JSON.parse(read('sample.json'));
    const docx = await printReport(await prepare(inTaiwan), { model, created: '2024-07-12T09:00' });
    const parts = await openPackage(docx);
    const printed = [];
    for (const part of ['word/document.xml', 'word/footer1.xml', 'word/footer2.xml'].filter((name) => parts.has(name))) {
      printed.push(`<!-- ${part} -->`, ...lines(await parts.readText(part)));
    }
    expectGolden(path.join(__dirname, `${paper}.xml`), `${printed.join('\n')}\n`);
  });

  it.each(papers)('mentions only fields its report has: $paper', async ({ inTaiwan }) => {
    const { fields } = (await prepare(inTaiwan)).compiled;
    const report = reportOf({ kind: 'text', id }, fields).fields;
    const names = new FieldNames(report);
    const known = report.map((field) => field.path);
    expect(fields.filter((field) => !known.includes(names.simplifyPath(field)))).toEqual([]);
  });

  it('has all of them in its sample', () => {
    const known = reportOf({ kind: 'text', id }, []).fields.map((field) => field.path);
    const model: unknown = JSON.parse(read('sample.json'));
    expect(known.filter((field) => !holds(model, field.split('.')))).toEqual([]);
  });

  it('says who uses it', () => expect(read('README.md')).toContain(`# `));
});

/** What is read as one: on one line, however much it holds. */
const WHOLE = new Set(['w:p', 'w:tc', 'w:tblPr', 'w:tblGrid', 'w:trPr', 'w:sectPr']);

/** One paragraph, cell or list of properties a line, indented by what it stands in; without the prefix `w:`. */
function lines(xml: string): string[] {
  const body = xml.replace(/^<\?xml[^>]*>\s*/, '').replace(/ (?:xmlns:\w+|mc:Ignorable|xml:space)="[^"]*"/g, '');
  const found: string[] = [];
  const open: string[] = [];
  let whole = 0;
  for (const piece of body.match(/<[^>]+>|[^<]+/g) ?? []) {
    const name = /^<\/?([\w:]+)/.exec(piece)?.[1];
    const ends = piece.startsWith('</');
    if (ends) open.pop();
    const text = piece.replace(/(<\/?|\s)w:/g, '$1');
    if (whole > 0) found[found.length - 1] += text;
    else found.push(`${'  '.repeat(open.length)}${text}`);
    if (ends && open.length < whole) whole = 0;
    if (name === undefined || ends || piece.endsWith('/>')) continue;
    open.push(name);
    if (whole === 0 && WHOLE.has(name)) whole = open.length;
  }
  return found;
}

function holds(value: unknown, steps: readonly string[]): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return true;
  const name = step.replace('[]', '');
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return false;
  const inner = (value as Record<string, unknown>)[name];
  return step.endsWith('[]') ? Array.isArray(inner) && inner.length > 0 && holds(inner[0], rest) : holds(inner, rest);
}

function expectGolden(file: string, text: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') fs.writeFileSync(file, text);
  expect(text).toBe(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '(no golden file yet)');
}
