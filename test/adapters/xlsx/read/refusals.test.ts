import { readXlsx } from '../../../../src/adapters/xlsx/read/readXlsx';
import { fileErrors } from '../../../../src/locales/errors/files';
import { opcErrors } from '../../../../src/locales/errors/opc';
import { xlsxErrors } from '../../../../src/locales/errors/xlsx';
import { writePackage } from '../../../../src/opc/rewritePackage';
import { buildSheet, buildXlsx, relationship, relationshipsPart } from '../../../support/xlsx/buildXlsx';
import { buildZip } from '../../../support/xlsx/buildZip';
import { refusalOf } from '../../../support/xlsx/refusalOf';

const bytes = (text: string) => new TextEncoder().encode(text);
const zip = (...names: string[]) => writePackage(new Map(names.map((name) => [name, '<a/>'])));
const ole = (...streams: string[]) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from('D0CF11E0A1B11AE1', 'hex'),
      Buffer.alloc(600),
      ...streams.map((name) => Buffer.from(name, 'utf16le')),
    ]),
  );
const refusal = async (content: Uint8Array | Promise<Uint8Array>) =>
  refusalOf(async () => readXlsx(await content, '台账.xlsx'));

describe('other files renamed to .xlsx', () => {
  it.each<[string, Uint8Array | Promise<Uint8Array>]>([
    ['workbook.isEmpty', bytes('')],
    ['workbook.isEmpty', new Uint8Array(4096)],
    ['workbook.isEncrypted', ole('EncryptionInfo', 'EncryptedPackage')],
    ['workbook.isLegacyXls', ole('Workbook')],
    ['workbook.isLegacyXls', Uint8Array.of(9, 8, 16, 0, 0, 6, 5, 0)],
    ['workbook.isLegacyWord', ole('WordDocument')],
    ['workbook.isLegacyWord', bytes('{\\rtf1\\ansi')],
    ['workbook.isUnknown', ole('Nothing')],
    ['workbook.isUnknown', Uint8Array.of(1, 2, 3, 4, 5)],
    ['workbook.isPdf', bytes('%PDF-1.7\n')],
    ['workbook.isHtml', bytes('\uFEFF\n<!DOCTYPE html><html><table><tr><td>序号</td></tr></table></html>')],
    [
      'workbook.isHtml',
      bytes('<?xml version="1.0"?><html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
    ],
    ['workbook.isHtml', bytes('MIME-Version: 1.0\nContent-Type: multipart/related')],
    [
      'workbook.isXmlSpreadsheet',
      bytes('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'),
    ],
    ['workbook.isXml', bytes('<?xml version="1.0"?><data/>')],
    ['workbook.isCsv', bytes('序号,事项,责任人\n1,会议,张三\n')],
    ['workbook.isCsv', new Uint8Array(Buffer.from('\uFEFF序号\t事项\n', 'utf16le'))],
    ['workbook.isCsv', Uint8Array.of(0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0x31, 0x0a)],
    ['workbook.isArchive', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['workbook.isArchive', bytes('Rar!\x1a\x07')],
    ['workbook.isArchive', zip('a.txt', 'b.txt')],
    ['workbook.isPicture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['workbook.isWord', zip('[Content_Types].xml', 'word/document.xml')],
    ['workbook.isSlides', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['workbook.isOpenDocument', zip('mimetype', 'content.xml')],
    [
      'workbook.isXlsb',
      writePackage(
        new Map([
          ['_rels/.rels', relationshipsPart(relationship('rId1', 'officeDocument', 'xl/workbook.bin'))],
          ['xl/workbook.bin', 'x'],
        ]),
      ),
    ],
  ])('%s', async (code, content) =>
    expect(await refusal(content)).toEqual({ code, facts: { file: '台账.xlsx' } }),
  );
});

describe('damaged workbooks', () => {
  const sheets = [{ name: '表', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }];
  const part = 'xl/worksheets/sheet1.xml';

  it.each<[string, string, Promise<Uint8Array>, object]>([
    [
      'a sheet cut short',
      'xml.damaged',
      buildXlsx({ sheets, parts: { [part]: '<worksheet><sheetData><row>' } }),
      { part },
    ],
    [
      'a sheet that is something else',
      'xml.damaged',
      buildXlsx({ sheets, parts: { [part]: '<html/>' } }),
      { part },
    ],
    [
      'a DOCTYPE',
      'xml.doctype',
      buildXlsx({ sheets, parts: { [part]: '<!DOCTYPE a><worksheet/>' } }),
      { part },
    ],
    [
      'a sheet that is missing',
      'package.missingPart',
      buildXlsx({ sheets, parts: { [part]: null } }),
      { part },
    ],
    [
      'no workbook part',
      'package.missingPart',
      buildXlsx({ sheets, parts: { 'xl/workbook.xml': null } }),
      { part: 'xl/workbook.xml' },
    ],
    [
      'styles cut short',
      'xml.damaged',
      buildXlsx({ sheets, parts: { 'xl/styles.xml': '<styleSheet>' } }),
      { part: 'xl/styles.xml' },
    ],
    ['a row that no sheet has', 'xml.damaged', buildSheet('<row r="1048577"/>'), { part }],
    ['a row number that is none', 'xml.damaged', buildSheet('<row r="1.5"/>'), { part }],
    ['a column that no sheet has', 'xml.damaged', buildSheet('<row r="1"><c r="XFE1"/></row>'), { part }],
    ['an address that is none', 'xml.damaged', buildSheet('<row r="1"><c r="11"/></row>'), { part }],
    [
      'a text that is not there',
      'workbook.missingText',
      buildSheet('<row><c t="s"><v>3</v></c></row>', { strings: '<si/>' }),
      { part, sheet: '表' },
    ],
    [
      'two names for one sheet',
      'xml.damaged',
      buildXlsx({
        sheets: [...sheets, { name: '二' }],
        parts: {
          'xl/_rels/workbook.xml.rels': relationshipsPart(
            relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
              relationship('rId2', 'worksheet', '/xl/worksheets/Sheet1.xml'),
          ),
        },
      }),
      { part: 'xl/workbook.xml' },
    ],
    [
      'a password on the zip',
      'package.encrypted',
      Promise.resolve(buildZip([{ name: part, data: bytes('x'), flags: 1 }])),
      {},
    ],
  ])('%s', async (_case, code, content, facts) =>
    expect(await refusal(content)).toEqual({ code, facts: { file: '台账.xlsx', ...facts } }),
  );

  it('a duplicate part', async () =>
    expect(
      (
        await refusal(
          buildZip([
            { name: 'a', data: bytes('x') },
            { name: 'A', data: bytes('y') },
          ]),
        )
      ).code,
    ).toBe('package.duplicatePart'));
});

describe('sentences', () => {
  const texts = { ...opcErrors, ...xlsxErrors, ...fileErrors };

  it.each(Object.entries(texts))('of %s are there in both languages, with a next step', (_code, text) => {
    for (const { message, hint } of Object.values(text)) {
      expect(message).toMatch(/[。.]$/);
      expect(hint).toMatch(/[。.]$/);
    }
    const facts = (language: 'zh-CN' | 'en') => text[language].message.match(/\{\w+\}/g) ?? [];
    expect(new Set(facts('zh-CN'))).toEqual(new Set(facts('en')));
    expect(text['zh-CN'].message).not.toMatch(/[,;:?!()]/);
  });
});
