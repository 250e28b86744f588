import { hasType, parseRelationships } from '../../src/opc/relationships';
import { addRelationships, freeRelationshipId, removeRelationships } from '../../src/opc/changeRelationships';
import { contentTypeOf, parseContentTypes } from '../../src/opc/contentTypes';
import { addOverrides, removeOverrides } from '../../src/opc/changeContentTypes';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const old =
  `<?xml version="1.0"?>\r\n<p:Relationships  xmlns:p="u"><!-- kept --><p:Relationship Id="rId3" Type="${STRICT}/worksheet" Target="/xl/worksheets/sheet1.xml"/>\n` +
  `<p:Relationship Target="https://e.cn/?a=1&amp;b=2" TargetMode="External" Type="${OFFICE}/hyperlink" Id="rId1" /></p:Relationships>`;

describe('relationships', () => {
  const found = parseRelationships(old, 'xl/workbook.xml');

  it('are read by id, internal targets as part names, external ones as written', () =>
    expect([...found.values()]).toEqual([
      { id: 'rId3', type: `${STRICT}/worksheet`, target: 'xl/worksheets/sheet1.xml', external: false },
      { id: 'rId1', type: `${OFFICE}/hyperlink`, target: 'https://e.cn/?a=1&b=2', external: true },
    ]));

  it('are compared by type in both spellings', () => {
    expect([...found.values()].map((one) => hasType(one, 'worksheet'))).toEqual([true, false]);
  });

  it('leave free the first id that is not taken', () => {
    expect(freeRelationshipId(found)).toBe('rId4');
    expect(freeRelationshipId(new Map())).toBe('rId1');
  });

  it('are added at the end, the rest byte for byte', () =>
    expect(addRelationships(old, [{ id: 'rId9', type: 't', target: 'a&b.xml', external: true }])).toBe(
      old.replace(
        '</p:Relationships>',
        '<p:Relationship Id="rId9" Type="t" Target="a&amp;b.xml" TargetMode="External"/></p:Relationships>',
      ),
    ));

  it.each([[undefined], ['<Relationships xmlns="u" />']])('are added to none: %j', (none) => {
    const text = addRelationships(none, [{ id: 'rId1', type: 't', target: 'a.xml' }]);
    expect(text).toMatch(
      /<Relationships xmlns="[^"]+" ?><Relationship Id="rId1" Type="t" Target="a.xml"\/><\/Relationships>$/,
    );
    expect(parseRelationships(text, '').get('rId1')?.target).toBe('a.xml');
  });

  it('added and removed leave the text as it was', () => {
    const more = addRelationships(old, [{ id: 'rId9', type: 't', target: 'a.xml' }]);
    expect(removeRelationships(more, new Set(['rId9']))).toBe(old);
  });
});

describe('content types', () => {
  const types = `<Types xmlns="u"><Default Extension="XML" ContentType="application/xml"/>\n<Override PartName="/xl/Workbook.xml" ContentType="main"/></Types>`;

  it.each([
    ['xl/workbook.xml', 'main'],
    ['/xl/WORKBOOK.xml', 'main'],
    ['xl/other.xml', 'application/xml'],
    ['xl/other.bin', undefined],
  ])('of %s', (part, type) => expect(contentTypeOf(parseContentTypes(types), part)).toBe(type));

  it('are added at the end unless the part is known, and removed again, the rest byte for byte', () => {
    const more = addOverrides(
      types,
      new Map([
        ['xl/new.xml', 'n'],
        ['xl/workbook.xml', 'again'],
      ]),
    );
    expect(more).toBe(
      types.replace('</Types>', '<Override PartName="/xl/new.xml" ContentType="n"/></Types>'),
    );
    expect(removeOverrides(more, ['XL/New.xml'])).toBe(types);
  });
});
