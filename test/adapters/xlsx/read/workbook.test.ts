import { readXlsx } from '../../../../src/adapters/xlsx/read/readXlsx';
import { cellText } from '../../../../src/domain/snapshot/cellText';
import type { Snapshot } from '../../../../src/domain/snapshot/Snapshot';
import { writePackage } from '../../../../src/opc/rewritePackage';
import { buildXlsx, relationship, relationshipsPart, xlsxParts } from '../../../support/xlsx/buildXlsx';

const row = (text: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;

/** `visible 台账: 甲` a sheet. */
const drawn = ({ sheets }: Snapshot) =>
  sheets.map(
    ({ name, visibility, rows }) =>
      `${visibility} ${name}: ${rows.map(({ cells }) => cells.map(cellText).join(',')).join(';')}`,
  );

const read = async (source: Parameters<typeof buildXlsx>[0]) =>
  drawn(await readXlsx(await buildXlsx(source), '表.xlsx'));

describe('sheets of a workbook', () => {
  it('in the order of the tabs, hidden ones said to be', async () =>
    expect(
      await read({
        sheets: [
          { name: '台账', data: row('甲') },
          { name: 'A&amp;B', data: row('乙'), state: 'hidden' },
          { name: '节假日', data: row('丙'), state: 'veryHidden' },
        ],
      }),
    ).toEqual(['visible 台账: 甲', 'hidden A&B: 乙', 'veryHidden 节假日: 丙']));

  it('charts and dialogs are none, nor is a name that leads nowhere', async () =>
    expect(
      await read({
        sheets: [
          { name: '图', data: row('x') },
          { name: '台账', data: row('甲') },
          { name: '断', data: row('y') },
        ],
        parts: {
          'xl/_rels/workbook.xml.rels': relationshipsPart(
            relationship('rId1', 'chartsheet', 'chartsheets/sheet1.xml') +
              relationship('rId2', 'worksheet', 'worksheets/sheet2.xml'),
          ),
        },
      }),
    ).toEqual(['visible 台账: 甲']));

  it.each([
    ['absolute targets', '/xl/worksheets/sheet1.xml'],
    ['backslashes', 'worksheets\\sheet1.xml'],
    ['another letter case', 'Worksheets/SHEET1.xml'],
    ['a detour', './../xl/worksheets/sheet1.xml'],
  ])('%s', async (_case, target) =>
    expect(
      await read({
        sheets: [{ name: '表', data: row('甲') }],
        parts: { 'xl/_rels/workbook.xml.rels': relationshipsPart(relationship('rId1', 'worksheet', target)) },
      }),
    ).toEqual(['visible 表: 甲']),
  );

  it('no styles, no shared strings, no content types', async () =>
    expect(
      await read({
        sheets: [{ name: '表', data: row('甲') }],
        parts: { 'xl/styles.xml': null, '[Content_Types].xml': null },
      }),
    ).toEqual(['visible 表: 甲']));

  it('no package relationships: the workbook in its usual place', async () =>
    expect(await read({ sheets: [{ name: '表', data: row('甲') }], parts: { '_rels/.rels': null } })).toEqual(
      ['visible 表: 甲'],
    ));
});

describe('spellings of the same workbook', () => {
  const source = {
    sheets: [
      { name: '表', data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45483</v></c></row>' },
    ],
    strings: '<si><t>甲</t></si>',
    formats: ['yyyy-mm-dd'],
  };
  const respelt = async (respell: (xml: string) => string | Uint8Array) => {
    const parts = [...xlsxParts(source)].map(([name, xml]) => [name, respell(String(xml))] as const);
    return drawn(await readXlsx(await writePackage(new Map(parts)), '表.xlsx'));
  };
  const expected = ['visible 表: 甲,2024-07-10'];

  it.each<[string, (xml: string) => string | Uint8Array]>([
    ['as it is', (xml) => xml],
    [
      'strict namespaces',
      (xml) =>
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          ),
    ],
    [
      'prefixes',
      (xml) =>
        /schemas.openxmlformats.org.spreadsheetml/.test(xml)
          ? xml
              .replace(/<(\/?)([a-z])/gi, '<$1x:$2')
              .replace('xmlns="', 'xmlns:x="')
              .replace('<?x:xml', '<?xml')
          : xml,
    ],
    ['a byte order mark', (xml) => `\uFEFF${xml}`],
    ['UTF-16', (xml) => new Uint8Array(Buffer.from(`\uFEFF${xml}`, 'utf16le'))],
    ['line breaks in tags', (xml) => xml.replaceAll(' ', '\r\n\t')],
  ])('%s', async (_case, respell) => expect(await respelt(respell)).toEqual(expected));
});
