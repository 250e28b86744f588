import { shortenDocument } from '../../src/word/shortenDocument';
import { p, partOf, row, table, wordPackage } from './support/wordPackage';

const SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
const bodyOf = async (docx: Uint8Array | undefined): Promise<string | undefined> =>
  docx && (await partOf(docx, 'word/document.xml')).replace(/^.*?<w:body>|<\/w:body>.*$/gs, '');
const shortened = async (body: string, most: number): Promise<string | undefined> =>
  bodyOf(await shortenDocument(await wordPackage(body), most));

describe('the beginning of a document', () => {
  const lines = Array.from({ length: 30 }, (_, index) => p(`第${index + 1}段`));

  it('is whole paragraphs and the layout of its last page', async () =>
    expect(await shortened(lines.join('') + SECTION, 200)).toBe(lines.slice(0, 6).join('') + SECTION));

  it('is whole rows of a table', async () => {
    const rows = Array.from({ length: 30 }, (_, index) =>
      row(`${index + 1}`, '<w:p><w:r><w:t>a>b</w:t></w:r></w:p>'),
    );
    const cut = (await shortened(p('前') + table(...rows) + p('后') + SECTION, 600)) ?? '';
    const kept = cut.split('</w:tr>').length - 1;
    expect(kept).toBeGreaterThan(2);
    expect(cut).toBe(p('前') + table(...rows.slice(0, kept)) + SECTION);
  });

  it('keeps a table within a cell whole', async () => {
    const inner = table(...Array.from({ length: 9 }, () => row('内', '容')));
    const rows = [row('甲', inner + p('')), row('乙'), row('丙')];
    expect(await shortened(table(...rows) + SECTION, 150)).toBe(table(...rows.slice(0, 1)) + SECTION);
  });

  it.each([
    { what: 'no longer than that', body: lines.join('') + SECTION, most: 100_000 },
    { what: 'one paragraph', body: p('字'.repeat(5000)), most: 600 },
  ])('is nothing of a document of $what', async ({ body, most }) =>
    expect(await shortened(body, most)).toBeUndefined(),
  );

  it('leaves a section out that is not the last thing', async () => {
    const first = `<w:p><w:pPr>${SECTION}</w:pPr></w:p>`;
    expect(await shortened(first + lines.join(''), 300)).toBe(first + lines.slice(0, 7).join(''));
  });
});
