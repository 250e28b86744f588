import { escapeAttribute, escapeText } from '../../src/opc/escapeXml';
import { decodeEntities } from '../../src/opc/decodeEntities';

describe('escaping', () => {
  it.each([
    ['a<b>&"c"', 'a&lt;b&gt;&amp;"c"', 'a&lt;b&gt;&amp;&quot;c&quot;'],
    ['行1\n行2\t\r', '行1\n行2\t&#13;', '行1&#10;行2&#9;&#13;'],
    ['\u0000\u0008\ud800x\udc00\uffff', '\uFFFD\uFFFD\uFFFDx\uFFFD\uFFFD', '\uFFFD\uFFFD\uFFFDx\uFFFD\uFFFD'],
    ['\u{1F600}', '\u{1F600}', '\u{1F600}'],
  ])('of %j', (text, inText, inAttribute) => {
    expect(escapeText(text)).toBe(inText);
    expect(escapeAttribute(text)).toBe(inAttribute);
  });

  it.each(['<&>"\' \n\r\t', '你好 &amp; &#10;'])('is undone by decoding: %j', (text) => {
    expect(decodeEntities(escapeText(text))).toBe(text);
    expect(decodeEntities(escapeAttribute(text))).toBe(text);
  });
});
