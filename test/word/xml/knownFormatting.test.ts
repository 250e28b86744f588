import fc from 'fast-check';
import { parsePart } from '../../../src/word/xml/parsePart';
import { cloneNode } from '../../../src/word/tags/lift/liftToRuns';
import { descendants, type XmlElement } from '../../../src/word/xml/XmlNode';
import { writeXml } from '../../../src/word/xml/writeXml';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const document = (inside: string, prefix = 'w'): string =>
  `<${prefix}:body xmlns:${prefix}="${W}">${inside}</${prefix}:body>`;
const BOLD = '<w:rPr><w:b/><w:sz w:val="24"/></w:rPr>';
const run = (properties: string): string => `<w:r>${properties}<w:t>a</w:t></w:r>`;

/** Found without looking into it. */
const named = (name: string, element: XmlElement): XmlElement[] =>
  element.name === name
    ? [element]
    : element.children.flatMap((child) => (child.kind === 'element' ? named(name, child) : []));
const formattingOf = (xml: string): XmlElement[] => named('w:rPr', parsePart(xml, 'p').root);
const refusal = (xml: string): unknown => {
  try {
    return parsePart(xml, 'p');
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('formatting seen before', () => {
  it('is taken in one piece', () => {
    expect(formattingOf(document(run(BOLD) + run(BOLD))).map(({ whole }) => whole)).toEqual([BOLD, BOLD]);
  });

  it.each([
    ['a tag', '<w:rPr><w:rStyle w:val="{{甲}}"/></w:rPr>'],
    ['wide braces', '<w:rPr><w:rStyle w:val="｛｛甲｝｝"/></w:rPr>'],
    ['the id of a change', '<w:rPr><w:ins w:id="7"/></w:rPr>'],
    ['text', '<w:rPr><w:b/>x</w:rPr>'],
  ])('is read in full when it holds %s', (_, properties) => {
    expect(formattingOf(document(run(properties) + run(properties))).map(({ whole }) => whole)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['a list', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'],
    ['a section', '<w:pPr><w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:pPr>'],
  ])('is read in full when it holds %s', (_, properties) => {
    const { root } = parsePart(document(`<w:p>${properties}</w:p><w:p>${properties}</w:p>`), 'p');
    const found = named('w:pPr', root);
    expect(found.map(({ whole }) => whole)).toEqual([undefined, undefined]);
  });

  it('is looked into like any other, each for itself', () => {
    const [first, second] = formattingOf(document(run(BOLD) + run(BOLD)));
    if (!first || !second) throw new Error('no formatting');
    expect(first.children.map((child) => child.kind === 'element' && [child.name, child.open])).toEqual([
      ['w:b', '<w:b>'],
      ['w:sz', '<w:sz w:val="24">'],
    ]);
    expect(first.children.every((child) => child.kind === 'element' && child.parent === first)).toBe(true);
    first.children.pop();
    expect([first, second].map(writeXml)).toEqual(['<w:rPr><w:b/></w:rPr>', BOLD]);
  });

  it('is written as it has become', () => {
    const [first, second, third] = formattingOf(document(run(BOLD).repeat(3)));
    if (!first || !second || !third) throw new Error('no formatting');
    first.open = '<w:rPr a="1">';
    second.children = [];
    expect([first, second, third].map(writeXml)).toEqual([
      '<w:rPr a="1"><w:b/><w:sz w:val="24"/></w:rPr>',
      '<w:rPr/>',
      BOLD,
    ]);
    expect(writeXml(cloneNode(first))).toBe(writeXml(first));
    expect(cloneNode(third).whole).toBe(BOLD);
  });

  it('loses proofing marks and words that only help comparing, as everything does', () => {
    const [, second] = formattingOf(
      document(run('<w:rPr><w:b w:rsidR="00A1"/><w:proofErr w:type="x"/></w:rPr>').repeat(2)),
    );
    expect(second && writeXml(second)).toBe('<w:rPr><w:b/></w:rPr>');
  });

  it('is known by whatever prefix', () => {
    const [, second] = formattingOf(document('<x:r><x:rPr><x:b/></x:rPr></x:r>'.repeat(2), 'x'));
    expect(second?.whole).toBe('<x:rPr><x:b/></x:rPr>');
    expect(second?.children.map((child) => child.kind === 'element' && child.name)).toEqual(['w:b']);
  });

  it('does not let damaged XML pass', () => {
    expect(refusal(document(`${run(BOLD)}<w:r>${BOLD.replace('</w:rPr>', '</w:rPx>')}</w:r>`))).toBe(
      'xml.damaged',
    );
    expect(refusal(document(`${run(BOLD)}<w:r>${BOLD}</w:x>`))).toBe('xml.damaged');
    expect(refusal(document(`${run(BOLD)}<w:r>${BOLD}`))).toBe('xml.damaged');
  });

  it('counts for nesting', () => {
    const nested = (levels: number): string => `${'<w:r>'.repeat(levels)}${BOLD}${'</w:r>'.repeat(levels)}`;
    expect(refusal(document(run(BOLD) + nested(497)))).toMatchObject({ prefix: 'w:' });
    expect(refusal(document(run(BOLD) + nested(498)))).toBe('template.tooNested');
  });

  const property = fc.constantFrom(
    '<w:b/>',
    '<w:i />',
    '<w:sz w:val="24"/>',
    '<w:rFonts w:ascii="仿宋"></w:rFonts>',
    ' ',
    '<w:u\n w:val="x"/>',
    '<w:ins w:id="1"/>',
    '{{甲}}',
  );
  const formatting = fc.array(property, { maxLength: 3 }).map((all) => `<w:rPr>${all.join('')}</w:rPr>`);
  const paragraph = fc
    .record({
      own: fc.option(formatting),
      runs: fc.array(fc.oneof(formatting, fc.constant('<w:rPr/>'), fc.constant('')), { maxLength: 4 }),
    })
    .map(
      ({ own, runs }) =>
        `<w:p>${own === null ? '' : `<w:pPr><w:jc w:val="both"/>${own}</w:pPr>`}${runs.map(run).join('')}</w:p>`,
    );

  it('changes nothing that is written or seen', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 12 }), (paragraphs) => {
        const whole = parsePart(document(paragraphs.join('')), 'p').root;
        const alone = paragraphs.map((one) => parsePart(document(one), 'p').root.children[0] as XmlElement);
        const written = alone.map(writeXml).join('');
        expect(whole.children.map((child) => writeXml(child as XmlElement)).join('')).toBe(written);
        const seen = (elements: Iterable<XmlElement>) =>
          [...elements].map(({ name, open, close, parent }) => [name, open, close, parent?.name]);
        expect(seen(descendants(whole))).toEqual(
          alone.flatMap((one) => [...seen([one]), ...seen(descendants(one))]),
        );
        expect(whole.children.map((child) => writeXml(child as XmlElement)).join('')).toBe(written);
      }),
      { numRuns: 300, seed: 20240712 },
    );
  });
});
