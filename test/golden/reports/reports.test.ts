import fs from 'node:fs';
import path from 'node:path';
import { compileTemplate } from '../../../src/flows/compileTemplate';
import { reportOf } from '../../../src/flows/reportOf';
import { openPackage } from '../../../src/opc/openPackage';
import { renderWordTemplate } from '../../../src/word/renderWordTemplate';

/**
 * Each built-in template with its sample model gives the document that somebody has read. After a wanted change:
 * `UPDATE_GOLDEN=1 npx jest test/golden`, then read the difference.
 */
const shelf = path.resolve(__dirname, '../../../templates');

describe.each(fs.readdirSync(shelf))('the report %s', (id) => {
  const read = (name: string): string => fs.readFileSync(path.join(shelf, id, name), 'utf8');
  const compile = () => compileTemplate({ kind: 'text', id, text: read('template.md') });

  it('prints its sample model as it was last read', async () => {
    const model: { 标题: string } = JSON.parse(read('sample.json'));
    const docx = await renderWordTemplate(await compile(), model, { title: model.标题, created: '2024-07-12T09:00' });
    const parts = await openPackage(docx);
    const printed = [];
    for (const part of ['word/document.xml', 'word/footer1.xml', 'word/footer2.xml']) {
      printed.push(`<!-- ${part} -->`, ...lines(await parts.readText(part)));
    }
    expectGolden(path.join(__dirname, `${id}.xml`), `${printed.join('\n')}\n`);
  });

  it('mentions only fields its report has, and its sample has them all', async () => {
    const { fields } = await compile();
    const known = reportOf({ kind: 'text', id }, fields).fields.map((field) => field.path);
    expect(fields.filter((field) => !known.includes(field))).toEqual([]);
    const model: unknown = JSON.parse(read('sample.json'));
    expect(known.filter((field) => !holds(model, field.split('.')))).toEqual([]);
  });

  it('says who uses it', () => expect(read('README.md')).toContain(`# `));
});

/** One element a line, indented; a run's text stays on the line of its element. */
function lines(xml: string): string[] {
  const body = xml.replace(/^<\?xml[^>]*>\s*/, '').replace(/ (?:xmlns:\w+|mc:Ignorable)="[^"]*"/g, '');
  let depth = 0;
  return (body.match(/<w:t\b[^>]*>[^<]*<\/w:t>|<[^>]+>|[^<]+/g) ?? []).map((piece) => {
    if (piece.startsWith('</')) depth -= 1;
    const line = `${'  '.repeat(depth)}${piece}`;
    if (/^<[^/!?](?!.*(?:\/>|<\/))/s.test(piece)) depth += 1;
    return line;
  });
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
