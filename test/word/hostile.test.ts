import { ProductError } from '../../src/base/ProductError';
import { p, renderBody } from './support/wordPackage';

const refusalOf = async (body: string, data: unknown): Promise<string> => {
  try {
    await renderBody(body, data);
  } catch (error) {
    if (error instanceof ProductError) return `${error.code} ${String(error.facts?.['list'] ?? '')}`;
    throw error;
  }
  return 'printed';
};

describe('huge values', () => {
  it('one of 3 million characters is written in pieces, none of them lost or cut', async () => {
    const pair = '\u{20BB7}';
    const text = `${'汉'.repeat(65_535)}${pair}<\r\n&`.repeat(40);
    const xml = await renderBody(p('{{a}}'), { a: text });
    const written = `${'汉'.repeat(65_535)}${pair}&lt;</w:t><w:br/><w:t xml:space="preserve">&amp;`;
    expect(xml).toBe(`<w:p><w:r><w:t xml:space="preserve">${written.repeat(40)}</w:t></w:r></w:p>`);
  });

  it.each(['亮灯', '富文本', '标记文本', '二维码', '去空格', '红头', '落款', '分行'])(
    'a text of more than 1 million characters is refused by %s',
    async (name) =>
      expect(await refusalOf(p(`{{${name} a}}`), { a: '汉'.repeat(1_000_001) })).toMatch(
        /^template\.mistakes .*交给函数的文字超过 100 万字/s,
      ),
  );

  it('a code of a million digits, a title of a million characters: neither is tried', async () => {
    const data = { a: '9'.repeat(1_000_000) };
    expect(await refusalOf(p('{{二维码 a}}'), data)).toMatch(/^template\.mistakes/);
    expect(await refusalOf(p('{{分行 a}}'), data)).toBe('printed');
  });
});

describe('values that hold markup, whatever prints them', () => {
  const attack =
    ']]></w:t></w:r></w:p><w:altChunk r:id="rId1"/><w:fldSimple w:instr="DDEAUTO c"/><!--&x;&#0;';
  it.each(['{{a}}', '{{{a}}}', '{{&a}}', '{{拼接 a a}}', '{{亮灯 a}}', '{{标记文本 a}}', '{{勾选 true a}}'])(
    '%s: no element, field or comment comes of it',
    async (tag) => {
      const xml = await renderBody(p(tag), { a: attack });
      expect(xml).not.toMatch(/<w:altChunk|<w:fldSimple|<!--|\]\]>|&x;|&#/);
      expect(xml).toContain('&lt;w:altChunk');
    },
  );
});

it('control characters, non-characters and lone surrogates are left out', async () => {
  const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('');
  const xml = await renderBody(p('{{a}}'), { a: `甲${controls}\ufffe\uffff\ud800乙\udc00` });
  expect(xml.replace(/<[^>]*>/g, '')).toMatch(/^甲\s*乙$/);
});
