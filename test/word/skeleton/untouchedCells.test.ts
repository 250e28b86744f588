import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { compileWordTemplate } from '../../../src/word/compileWordTemplate';
import { renderWordTemplate } from '../../../src/word/renderWordTemplate';
import { openPackage } from '../../../src/opc/openPackage';
import { p, wordPackage } from '../support/wordPackage';

const table = (cell: string): string => `<w:tbl><w:tr><w:tc>${cell}</w:tc></w:tr></w:tbl>`;
const control = (inside: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;

async function cellOf(cell: string, model: unknown): Promise<string | undefined> {
  const template = await compileWordTemplate(await wordPackage(p('{{标题}}') + table(cell)), allHelpers);
  const out = await renderWordTemplate(template, model, { title: '甲', created: '2024-07-05T09:00' });
  const document = await (await openPackage(out)).readText('word/document.xml');
  return /<w:tc>(.*)<\/w:tc>/s.exec(document)?.[1];
}

it.each([
  ['a control', control(p('甲'))],
  ['a control in a control', control(control(p('甲')))],
  ['line feeds', `${p('甲')}\n  `],
])('a cell that ends with %s gets no paragraph more', async (_what, cell) => {
  expect(await cellOf(cell, { 标题: '题' })).toBe(cell);
});

it('a cell that ends with a control of rows ends with a paragraph', async () => {
  const cell = control('<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>');
  expect(await cellOf(cell, { 标题: '题' })).toBe(`${cell}<w:p/>`);
});
