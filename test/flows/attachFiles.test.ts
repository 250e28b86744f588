import { ProductError } from '../../src/base/ProductError';
import { writeDataReport } from '../../src/flows/writeDataReport';
import { errorSentence } from '../../src/locales/errorSentence';
import { openPackage } from '../../src/opc/openPackage';
import type { TemplateShelf } from '../../src/ports/TemplateShelf';
import { p, partOf, seen, wordPackage } from '../word/support/wordPackage';
import { jpeg, png } from '../word/rich/picture/samplePictures';

const photo = png(40);
const other = jpeg;

interface Given {
  readonly template: string;
  readonly data: object;
  readonly given?: Readonly<Record<string, Uint8Array>>;
  readonly beside?: Readonly<Record<string, Uint8Array>>;
}

async function write({ template, data, given = {}, beside = {} }: Given) {
  const bytes = await wordPackage(template);
  const shelf: TemplateShelf = {
    list: () => Promise.resolve([]),
    findOwn: (id) => Promise.resolve({ kind: 'docx', id, bytes }),
  };
  const docx = await writeDataReport({
    template: '模板.docx',
    shelf,
    data,
    now: 0,
    files: {
      given: new Map(
        Object.entries(given).map(([name, file]) => [name, { file: `/别处/${name}`, bytes: file }]),
      ),
      beside: { folder: '/数据', read: (name) => Promise.resolve(beside[name]) },
    },
  });
  const parts = await openPackage(docx);
  const media = parts.partNames.filter((name) => /^word\/media\/image/.test(name));
  return { lines: seen(await partOf(docx, 'word/document.xml')), media: media.length };
}

async function refusal(wish: Given): Promise<string> {
  try {
    await write(wish);
  } catch (error) {
    if (error instanceof ProductError) return `${error.code} ${errorSentence(error, 'zh-CN').message}`;
    throw error;
  }
  return 'written';
}

describe('files in a report', () => {
  it('beside the data are put in where the template places them, and are read by name elsewhere', async () => {
    const { lines, media } = await write({
      template: p('{{照片}}') + p('{{图片 照片}}'),
      data: { 照片: '现场.png' },
      beside: { '现场.png': photo },
    });
    expect(lines[0]).toBe('现场.png');
    expect(media).toBe(1);
  });

  it('come in lists, one a row; words instead of a picture are words', async () => {
    const { lines, media } = await write({
      template:
        p('{{#each 人}}') + p('{{图片 照片}}') + p('{{/each}}') + p('{{#each 图}}{{图片 this}}{{/each}}'),
      data: { 人: [{ 照片: '甲.png' }, { 照片: '无照片' }, { 照片: '' }], 图: ['甲.png', '乙.png'] },
      beside: { '甲.png': photo, '乙.png': other },
    });
    expect(lines).toEqual(['', '无照片', '____', '']);
    expect(media).toBe(2);
  });

  it('given by name stand for what the data call so, or for a field', async () => {
    const template = p('{{图片 照片}}') + p('{{图片 单位.徽标}}') + p('{{单位.名称}}');
    const { lines, media } = await write({
      template,
      data: { 照片: '现场.png', 单位: { 名称: '综合处' } },
      given: { '现场.png': photo, '单位.徽标': other },
    });
    expect(media).toBe(2);
    expect(lines).toContain('综合处');
  });

  it('documents go where a sub-document is asked for', async () => {
    const { lines } = await write({
      template: p('{{子文档 附件}}') + p('见{{附件}}'),
      data: { 附件: '方案.docx' },
      beside: { '方案.docx': await wordPackage(p('方案正文')) },
    });
    expect(lines).toEqual(['方案正文', '见方案.docx']);
  });

  it('that nothing asks for are neither read nor missed', async () => {
    const beside = { '现场.png': new Uint8Array([1]) };
    expect((await write({ template: p('{{照片}}'), data: { 照片: '现场.png' }, beside })).lines).toEqual([
      '现场.png',
    ]);
    const { lines } = await write({
      template: p('{{图片 甲 空="无"}}{{乙}}'),
      data: { 甲: '', 乙: '没有.png' },
    });
    expect(lines).toEqual(['无没有.png']);
  });

  it.each([
    ['{{图片 照片}}', { 照片: '../外面.png' }, 'attachment.missing 找不到数据里写到的文件「../外面.png」。'],
    ['{{图片 圖像}}', { 圖像: '没有.png' }, 'attachment.missing 找不到数据里写到的文件「没有.png」。'],
    ['{{图片 圖像}}', { 图像: '没有.png' }, 'attachment.missing 找不到数据里写到的文件「没有.png」。'],
    ['{{图片 照片}}', { 照片: '坏.png' }, 'attachment.unusable 「坏.png」不能放进报告：这个文件不是图片。'],
    [
      '{{子文档 附件}}',
      { 附件: '坏.docx' },
      'attachment.unusable 「坏.docx」不能放进报告：文件内容不是 Office 2007 及以后的格式（.xlsx、.docx）。',
    ],
  ])('missing or useless ones are told: %s %j', async (tag, data, sentence) => {
    const bad = new TextEncoder().encode('坏的');
    expect(await refusal({ template: p(tag), data, beside: { '坏.png': bad, '坏.docx': bad } })).toBe(
      sentence,
    );
  });

  it('given for nothing are told', async () => {
    expect(await refusal({ template: p('{{图片 照片}}'), data: {}, given: { 图章: photo } })).toBe(
      'attachment.unused 用 --file 给出了「图章」，而数据里没有写到这个名字，模板里也没有叫这个名字的字段。',
    );
  });

  it('too many are refused by number', async () => {
    const data = { 图: Array.from({ length: 501 }, (_, index) => `${index}.png`) };
    expect(await refusal({ template: p('{{#each 图}}{{图片 this}}{{/each}}'), data })).toBe(
      'attachment.tooMany 数据里写到 501 个文件，最多 500 个。',
    );
  });

  it('do not open a way to what the data bring along', async () => {
    const data = JSON.parse('{"__proto__": {"照片": "a.png"}, "图": "a.png"}') as object;
    const { media } = await write({
      template: p('{{图片 图}}{{constructor}}'),
      data,
      beside: { 'a.png': photo },
    });
    expect(media).toBe(1);
    expect(({} as Record<string, unknown>)['照片']).toBeUndefined();
  });
});
