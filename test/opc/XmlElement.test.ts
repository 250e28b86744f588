import { spliceText } from '../../src/opc/spliceText';
import { attributeOf, childOf, childrenOf, parseXml } from '../../src/opc/XmlElement';
import { refusalOf } from '../support/xlsx/refusalOf';

const text = '<x:a xmlns:x="u"><x:b n="1">one<c/> two</x:b >\n<b n="2"/></x:a>';
const root = parseXml(text, 'a.xml');

describe('parseXml', () => {
  it('gives children by local name, attributes and text', () => {
    expect(childrenOf(root, 'b').map((b) => [attributeOf(b, 'n'), b.text, b.selfClosing])).toEqual([
      ['1', 'one two', false],
      ['2', '', true],
    ]);
    expect(childOf(root, 'nothing')).toBeUndefined();
  });

  it('knows where an element and its content stand', () => {
    const [first, second] = childrenOf(root, 'b');
    expect(text.slice(first?.start, first?.end)).toBe('<x:b n="1">one<c/> two</x:b >');
    expect(text.slice(first?.contentStart, first?.contentEnd)).toBe('one<c/> two');
    expect(text.slice(second?.start, second?.end)).toBe('<b n="2"/>');
    expect(text.slice(second?.contentStart, second?.contentEnd)).toBe('');
  });
});

it('a tree too large for memory is refused', async () =>
  expect(await refusalOf(() => parseXml(`<a>${'<b/>'.repeat(500_000)}</a>`, 'a.xml'))).toEqual({
    code: 'xml.tooLarge',
    facts: { part: 'a.xml', limit: 500_000 },
  }));

describe('spliceText', () => {
  it('replaces, removes and inserts in any order of the splices', () =>
    expect(
      spliceText('0123456789', [
        { start: 8, end: 9, text: 'acht' },
        { start: 0, end: 0, text: '<' },
        { start: 2, end: 5, text: '' },
      ]),
    ).toBe('<01567acht9'));

  it('does not guess when splices overlap', () =>
    expect(() =>
      spliceText('0123', [
        { start: 0, end: 2, text: 'a' },
        { start: 1, end: 3, text: 'b' },
      ]),
    ).toThrow('splices overlap'));
});
