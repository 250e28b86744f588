import { deflateRawSync } from 'node:zlib';
import { ProductError } from '../../src/base/ProductError';
import { crc32 } from '../../src/opc/zip/crc32';
import { writePackage } from '../../src/opc/rewritePackage';
import { openPackage } from '../../src/opc/openPackage';
import { compileWordTemplate } from '../../src/word/compileWordTemplate';
import { allHelpers } from '../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../src/word/renderWordTemplate';
import { InsertedDocument } from '../../src/word/rich/subDocument/InsertedDocument';
import { readSubDocument } from '../../src/word/rich/subDocument/readSubDocument';
import { DocumentChanges } from '../../src/word/skeleton/DocumentChanges';
import { TakenIds } from '../../src/word/skeleton/TakenIds';
import { buildZip } from '../support/xlsx/buildZip';
import { p, partOf, r, renderBody, row, seen, stamp, table, wordPackage } from './support/wordPackage';

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

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProductError) return `${error.code} ${JSON.stringify(error.facts ?? {})}`;
    throw error;
  }
  return 'printed';
};
const numbers = (count: number): { n: number }[] => Array.from({ length: count }, (_, n) => ({ n }));
const heading = (text: string): string => `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${r(text)}</w:p>`;
const loop = (list: string, body: string): string => `${p(`{{#each ${list}}}`)}${body}${p('{{/each}}')}`;

describe('templates of too much', () => {
  it('50,000 tags: a part may have 20,000', async () =>
    expect(await refusalOf(p('{{a}}').repeat(50_000), {})).toMatch(
      /正文第20001段，\{\{a\}\}：标签超过 20000 个$/,
    ));

  it('200,000 half tags: all are counted, 30 are told', async () => {
    const code = await codeOf(
      wordPackage(p('{{').repeat(200_000)).then((one) => compileWordTemplate(one, allHelpers)),
    );
    expect(code).toContain('"count":200000');
    expect(code.match(/标签没有写完/g)).toHaveLength(30);
    expect(code).toContain('另有 199970 处');
  });

  it('5,000 tags of one-character runs are read as they are seen', async () => {
    const xml = await renderBody(`<w:p>${[...'{{甲}}，'.repeat(5000)].map(r).join('')}</w:p>`, { 甲: '1' });
    expect(seen(xml)).toEqual(['1，'.repeat(5000)]);
  });

  it('a tag of 300,000 one-character runs that never ends is told once', async () =>
    expect(await refusalOf(`<w:p>${[...`{{${'甲'.repeat(300_000)}`].map(r).join('')}</w:p>`, {})).toMatch(
      /^template\.mistakes \n  · 正文第1段，.{1,100}缺少“}}”/s,
    ));
});

describe('more than 10 million steps', () => {
  const cells = Array.from(
    { length: 20 },
    (_, at) => `${at ? '' : '{{#each 行}}'}{{n}}${at === 19 ? '{{/each}}' : ''}`,
  );
  const steps = async (body: string, data: unknown, limit: number): Promise<string> => {
    const template = await compileWordTemplate(await wordPackage(body), allHelpers);
    return codeOf(renderWordTemplate(template, data, stamp, { limits: { steps: limit } }));
  };

  it('100,000 rows of 20 columns cost half of them: 45 steps a row', async () => {
    expect(await steps(table(row(...cells)), { 行: numbers(1000) }, 45_100)).toBe('printed');
    expect(await steps(table(row(...cells)), { 行: numbers(1000) }, 40_000)).toMatch(
      /^template.tooManySteps/,
    );
  });

  it('helpers in brackets count, and 8 for a value that is drawn: a crowd of lamps ends', async () => {
    const nested = '{{#each 行}}{{#if (等于 (加 n 1) 1)}}{{/if}}{{/each}}';
    expect(await steps(p(nested), { 行: numbers(1000) }, 3900)).toMatch(/^template.tooManySteps/);
    expect(await steps(p(nested), { 行: numbers(1000) }, 4100)).toBe('printed');
    expect(await steps(loop('行', p('{{亮灯 "逾期"}}')), { 行: numbers(1000) }, 9000)).toMatch(
      /^template.tooManySteps/,
    );
  });

  it('10 million are the limit when nobody says otherwise', async () =>
    expect(
      await refusalOf(p('{{#each 行}}{{#each @root.行}}{{/each}}{{/each}}'), { 行: numbers(4000) }),
    ).toBe('template.tooManySteps '));
});

describe('crowds of what is drawn', () => {
  it('the 101st table of contents is refused with its place', async () =>
    expect(await refusalOf(heading('题') + loop('行', p('{{目录}}')), { 行: numbers(101) })).toMatch(
      /正文第3段，\{\{目录\}\}：目录超过 100 个/,
    ));

  it('tables of contents have 100,000 entries together', async () => {
    const template = loop('题', heading('{{n}}')) + loop('行', p('{{目录}}'));
    const rendered = renderBody(template, { 题: numbers(1001), 行: numbers(100) });
    expect(await codeOf(rendered)).toBe('template.longContents {"number":100,"limit":100000}');
  });

  it('sub-documents have a million elements together', async () => {
    const body = p('x').repeat(3000);
    const inserted = new InsertedDocument(await readSubDocument(await wordPackage(body)), {
      hostStyles: false,
      keepSections: false,
    });
    const facts = {
      taken: new TakenIds(),
      partNames: new Set<string>(),
      relationshipIds: new Map(),
      styles: new Map(),
    };
    const parts = new DocumentChanges(facts).partsFor('word/document.xml', 'w:');
    const site = { level: 'block', runProperties: '', paragraphProperties: '', inLink: false } as const;
    // 9,001 elements and 10 for each insertion.
    for (let count = 0; count < 110; count += 1) inserted.draw(parts, site).next();
    expect(() => inserted.draw(parts, site).next()).toThrow(/1000000 elements/);
  });

  it('one picture 5,000 times is stored once', async () => {
    const png =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';
    const template = await compileWordTemplate(
      await wordPackage(loop('行', p('{{图片 ../照片}}'))),
      allHelpers,
    );
    const docx = await renderWordTemplate(template, { 行: numbers(5000), 照片: png }, stamp);
    expect(
      (await openPackage(docx)).partNames.filter((name) => name.startsWith('word/media/image')),
    ).toHaveLength(1);
    expect((await partOf(docx, 'word/document.xml')).match(/<w:drawing>/g)).toHaveLength(5000);
  });

  it.each([
    ['200 codes of 700 characters', loop('行', p('{{二维码 (拼接 ../文 n)}}')), 200, '关'.repeat(700)],
    ['100 titles of 500,000 characters', loop('行', p('{{分行 ../文}}')), 100, '关'.repeat(500_000)],
    ['100 red marks of 500,000 characters', loop('行', p('{{红头 ../文}}')), 100, '关'.repeat(500_000)],
    ['5,000 charts', loop('行', p('{{图表 ../少 分类="n" 系列="n"}}')), 5000, ''],
  ])('%s are more than 2 million items of work', async (_, body, count, 文) =>
    expect(await refusalOf(body, { 行: numbers(count), 文, 少: numbers(2) })).toMatch(
      /函数处理的数据太多（两百万项以上）/,
    ),
  );

  it.each(['二维码', '红头'])(
    '%s refuses a text of 20 million characters: a million is the limit',
    async (name) =>
      expect(await refusalOf(p(`{{${name} a}}`), { a: '9'.repeat(20_000_000) })).toMatch(/超过 100 万字/),
  );
});

describe('packages made to hurt', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  it.each(['_rels/.rels', 'word/document.xml', '[Content_Types].xml'])(
    'a DOCTYPE, and with it every entity bomb, is refused in %s',
    async (name) => {
      const source = await openPackage(await wordPackage(p('{{a}}')));
      const parts = new Map([['_rels/.rels', '<Relationships/>']]);
      for (const part of source.partNames)
        if (!part.endsWith('.bin')) parts.set(part, await source.readText(part));
      parts.set(name, bomb + (parts.get(name) ?? '').replace(/^<\?xml[^>]*>/, ''));
      const code = await codeOf(writePackage(parts).then((one) => compileWordTemplate(one, allHelpers)));
      expect(code).toMatch(/^xml\.doctype/);
    },
  );

  const stored = (name: string, data: Uint8Array) => ({ name, data, crc: crc32(data) });

  it('a zip bomb: what unpacks to more than 32 MB may not grow more than 300 times', async () => {
    const types = await partOf(await wordPackage(''), '[Content_Types].xml');
    const white = Buffer.concat([Buffer.from('<w:document>'), Buffer.alloc(64 * 1024 * 1024, ' ')]);
    const zip = buildZip([
      stored('[Content_Types].xml', new TextEncoder().encode(types)),
      { name: 'word/document.xml', data: deflateRawSync(white), method: 8, size: white.length },
    ]);
    expect(await codeOf(compileWordTemplate(zip, allHelpers))).toMatch(/^package\.bomb/);
  });

  it('a zip of 100 MB is no bomb: what holds no tag is copied as it is', async () => {
    const picture = new Uint8Array(100 * 1024 * 1024);
    const source = await openPackage(await wordPackage(p('{{a}}')));
    const part = async (name: string) => stored(name, new TextEncoder().encode(await source.readText(name)));
    const zip = buildZip([
      await part('[Content_Types].xml'),
      await part('word/document.xml'),
      stored('word/media/image1.png', picture),
    ]);
    const docx = await renderWordTemplate(await compileWordTemplate(zip, allHelpers), { a: 1 }, stamp);
    expect(docx.length).toBeGreaterThan(picture.length);
    expect((await openPackage(docx)).has('word/media/image1.png')).toBe(true);
  });
});

describe('data that lead to themselves', () => {
  it('print what can be printed, ten lists deep', async () => {
    const list: unknown[] = ['甲'];
    list.push(list);
    const group: Record<string, unknown> = { 名: '乙' };
    group['自己'] = group;
    const xml = await renderBody(p('{{list}}') + p('{{group}}{{group.自己.自己.名}}'), { list, group });
    expect(seen(xml)).toEqual(['甲、'.repeat(10), '____乙']);
  });

  it('and a loop over them ends with 10 million steps or 400 levels', async () => {
    const body = `{{#*inline "a"}}{{#each this}}{{> a}}{{/each}}{{/inline}}{{> a}}`;
    const list: unknown[] = [];
    list.push(list);
    expect(await refusalOf(p(body), list)).toMatch(/嵌套超过 400 层/);
  });
});
