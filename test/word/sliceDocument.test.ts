import { sliceDocument, type DocumentSlice } from '../../src/word/sliceDocument';
import { p, partOf, row, table, wordPackage } from './support/wordPackage';

const SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
const LYING = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
const GRID = '<w:tblGrid><w:gridCol w:w="900"/></w:tblGrid>';
const bodyOf = async (docx: Uint8Array): Promise<string> =>
  (await partOf(docx, 'word/document.xml')).replace(/^.*?<w:body>|<\/w:body>.*$/gs, '');

async function slicesOf(body: string, most: number): Promise<DocumentSlice[]> {
  const slices: DocumentSlice[] = [];
  for await (const slice of sliceDocument(await wordPackage(body), most)) slices.push(slice);
  return slices;
}

const bodiesOf = async (body: string, most: number): Promise<string[]> =>
  Promise.all((await slicesOf(body, most)).map(({ docx }) => bodyOf(docx)));

describe('the parts of a document', () => {
  const lines = Array.from({ length: 30 }, (_, index) => p(`第${index + 1}段`));

  it('are whole paragraphs, each part with the layout of its section', async () => {
    const bodies = await bodiesOf(lines.join('') + SECTION, 200);
    expect(bodies[0]).toBe(lines.slice(0, 6).join('') + SECTION);
    expect(bodies.map((body) => body.replace(SECTION, '')).join('')).toBe(lines.join(''));
  });

  it('say how much has come with them', async () => {
    const slices = await slicesOf(lines.join('') + SECTION, 400);
    const shares = slices.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0.2);
    expect(shares.at(-1)).toBe(1);
    expect(slices.some(({ continues }) => continues)).toBe(false);
  });

  it('are whole rows of a table, which goes on in the next part with its columns', async () => {
    const rows = Array.from({ length: 30 }, (_, index) =>
      row(`${index + 1}`, '<w:p><w:r><w:t>a>b</w:t></w:r></w:p>'),
    );
    const whole = table(...rows).replace('<w:tr>', `${GRID}<w:tr>`);
    const slices = await slicesOf(p('前') + whole + p('后') + SECTION, 1000);
    const bodies = await Promise.all(slices.map(({ docx }) => bodyOf(docx)));
    expect(slices.map(({ continues }) => continues)).toEqual(bodies.map((_, index) => index > 0));
    expect(bodies.every((body) => body.split(GRID).length === 2)).toBe(true);
    const rowsIn = (body: string): string => body.replace(/^.*?(?=<w:tr>)|<\/w:tbl>.*$/gs, '');
    expect(bodies.map(rowsIn).join('')).toBe(rows.join(''));
    expect(bodies[0]?.startsWith(p('前'))).toBe(true);
    expect(bodies.at(-1)?.endsWith(`</w:tbl>${p('后')}${SECTION}`)).toBe(true);
  });

  it('keep a table within a cell whole', async () => {
    const inner = table(...Array.from({ length: 9 }, () => row('内', '容')));
    const rows = [row('甲', inner + p('')), row('乙'), row('丙')];
    const [first] = await bodiesOf(table(...rows) + SECTION, 150);
    expect(first).toBe(table(...rows.slice(0, 1)) + SECTION);
  });

  it('have the layout of the section they stand in', async () => {
    const lying = lines.join('') + `<w:p><w:pPr>${LYING}</w:pPr></w:p>`;
    const bodies = await bodiesOf(`${lying}${lines.join('')}${SECTION}`, 500);
    expect(bodies[0]?.endsWith(LYING)).toBe(true);
    expect(bodies.at(-1)?.endsWith(SECTION)).toBe(true);
  });

  it.each([
    { what: 'no longer than that', body: lines.join('') + SECTION, most: 100_000 },
    { what: 'one paragraph', body: p('字'.repeat(5000)) + SECTION, most: 600 },
    { what: 'one row', body: table(row(p('字'.repeat(5000)))) + SECTION, most: 600 },
  ])('are the document itself when it is $what', async ({ body, most }) => {
    const slices = await slicesOf(body, most);
    expect(slices.map(({ continues, share }) => [continues, share])).toEqual([[false, 1]]);
    expect(await bodyOf(slices[0]?.docx ?? new Uint8Array())).toBe(body);
  });
});
