import { openPackage } from '../../../src/opc/openPackage';
import { ProductError } from '../../../src/base/ProductError';
import { lintDocx } from '../../../src/word/lint/lintDocx';
import { houseStyleNamed, houseStyles } from '../../../src/word/styles/houseStyles';
import { frontMatterKeys } from '../../../src/word/text/read/frontMatterKeys';
import { buildTemplateDocx } from '../../../src/word/text/buildTemplateDocx';
import { parseTextTemplate } from '../../../src/word/text/parseTextTemplate';
import { renderText, sampleModel, sampleText } from '../styles/buildSample';

const partOf = async (docx: Uint8Array, name: string): Promise<string> =>
  (await openPackage(docx)).readText(name);

/** The lines a reader sees, `style: text`. */
async function linesOf(text: string, model: unknown, style = '公文'): Promise<string[]> {
  const docx = await renderText(text, model, houseStyleNamed(style));
  const document = await partOf(docx, 'word/document.xml');
  return [...document.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = '']) => {
    const [, id] = /<w:pStyle w:val="([^"]*)"/.exec(inside) ?? [];
    const shown = inside.replace(/<w:tab\/>(?=<\/w:r>)/g, '→').replace(/<w:br\/>/g, '⏎');
    return `${id ?? ''}: ${shown.replace(/<[^>]*>/g, '')}`;
  });
}

const withEntries = (...entries: string[]): string =>
  `---\n${entries.join('\n')}\n---\n\n# 关于甲的通知\n\n正文。\n`;

describe('a table without a head is a form', () => {
  const form =
    '---\n版式: 企业报告\n---\n\n|---|------|\n| [编号]{.黑体} | {{编号}} |\n| 合计 | [甲]{.黑体}乙 |\n';
  it.each([
    { house: '企业报告', grey: 1 },
    { house: '公文', grey: 0 },
  ])('with $grey grey label in $house', async ({ house, grey }) => {
    const document = await partOf(
      await renderText(form, { 编号: '1' }, houseStyleNamed(house)),
      'word/document.xml',
    );
    expect(document.match(/<w:shd [^>]*>/g) ?? []).toHaveLength(grey);
    expect(document.match(/<w:trHeight [^>]*w:hRule="atLeast"\/>/g)).toHaveLength(2);
  });
});

describe('an official paper', () => {
  it('is nothing but title and text when its front matter names nothing', async () => {
    expect(await linesOf(withEntries('名称: 甲'), {})).toEqual(['Title: 关于甲的通知', 'BodyText: 正文。']);
  });

  describe('of several organs', () => {
    const inTables = async (text: string, model: unknown): Promise<string[]> => {
      const document = await partOf(await renderText(text, model), 'word/document.xml');
      return [...document.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) =>
        [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)]
          .map(([, cell = '']) =>
            cell
              .replace(/<w:t [^>]*>/g, '')
              .replace(/<\/w:p>(?=<w:p>)/g, '⏎')
              .replace(/<[^>]*>/g, ''),
          )
          .join(' | '),
      );
    };
    const joint = [
      '发文机关标志: 甲市商务局',
      '发文机关标志: 甲市发展和改革委员会文件',
      '署名: 甲市商务局',
      '署名: 甲市发展和改革委员会',
      '成文日期: 2024年7月5日',
    ];
    const sealed = [
      '甲市商务局 | 文件',
      '甲市发展和改革委员会 | ',
      '甲市商务局 | 甲市发展和改革委员会⏎2024年7月5日',
    ];

    it('written one a line', async () => {
      expect(await inTables(withEntries(...joint, '印章: 有'), {})).toEqual(sealed);
    });

    it('from a list of the data', async () => {
      const text = withEntries(
        '发文机关标志: {{机关}}文件',
        '署名: {{机关}}',
        '成文日期: 2024年7月5日',
        '印章: 有',
      );
      expect(await inTables(text, { 机关: ['甲市商务局', '甲市发展和改革委员会'] })).toEqual(sealed);
    });

    it('without seals sign below each other, spread to one width', async () => {
      const lines = await linesOf(withEntries(...joint), {});
      expect(lines.slice(-3)).toEqual([
        'Signature: 甲市商务局',
        'Signature: 甲市发展和改革委员会',
        'Signature: 2024年7月5日',
      ]);
    });

    it('is a paper by the standard', async () => {
      const text = withEntries(...joint, '发文字号: 甲商发〔2024〕5号', '主送: 各县人民政府');
      expect((await lintDocx(await renderText(text, {}))).deviations).toEqual([]);
    });
  });

  it('has its elements in their order, each only when it is named and has a value', async () => {
    const text = withEntries(
      '份号: {{份号}}',
      '密级: {{密级}}',
      '紧急程度: 特急',
      '发文机关标志: {{机关}}文件',
      '发文字号: {{文号}}',
      '主送: {{主送}}',
      '附件: 甲表',
      '附件: 乙表',
      '署名: {{机关}}',
      '成文日期*: {{日期 成文日期}}',
      '附注: {{附注}}',
      '抄送: {{抄送}}',
      '印发机关: {{机关}}办公室',
      '印发日期: 2024年7月6日',
    );
    expect(await linesOf(text, { 份号: '000001', 机关: '某某局', 主送: '各科室', 附注: '' })).toEqual([
      'CopyNumber: 000001',
      'Urgency: 特急',
      'BlankLine: ',
      'OrganMark: 某某局文件',
      'RedRule: ',
      'BlankLineKept: ',
      'BlankLineKept: ',
      'Title: 关于甲的通知',
      'TitleGap: ',
      'Recipients: 各科室：',
      'BodyText: 正文。',
      'BlankLine: ',
      'AttachmentFirst: 附件：1.→甲表',
      'AttachmentNext: 2.→乙表',
      'BlankLineKept: ',
      'Signature: 某某局',
      'Printed: 某某局办公室',
      'PrintedOn: 2024年7月6日印发',
      'SectionEnd: ',
    ]);
  });

  it('prints a blank for an element that must be there', async () => {
    const lines = await linesOf(withEntries('主送*: {{主送}}', '抄送: {{抄送}}'), {});
    expect(lines).toContain('Recipients: ____：');
    expect(lines.join()).not.toContain('抄送');
  });

  it.each([
    { given: ['甲'], lines: ['AttachmentOnly: 附件：甲'] },
    { given: ['甲', '乙'], lines: ['AttachmentFirst: 附件：1.→甲', 'AttachmentNext: 2.→乙'] },
    { given: [], lines: [] },
  ])('lists the attachments of the data: $given', async ({ given, lines }) => {
    const shown = await linesOf(withEntries('附件: {{#each 附件}}{{this}}{{/each}}'), { 附件: given });
    expect(shown.filter((line) => line.startsWith('Attachment'))).toEqual(lines);
  });

  it('has the signer of an upward paper on the line of its number, and the number alone without one', async () => {
    const text = withEntries('发文机关标志: 某某局文件', '发文字号: {{号}}', '签发人: {{人}}');
    expect(await linesOf(text, { 号: '某发〔2024〕5号', 人: '张三' })).toContain(
      'UpwardNumber: 某发〔2024〕5号→签发人：张三',
    );
    expect(await linesOf(text, { 号: '某发〔2024〕5号' })).toContain('DocumentNumber: 某发〔2024〕5号');
  });

  it.each(['notice', 'request'])('is one by our own measure: %s', async (name) => {
    const report = await lintDocx(await renderText(sampleText(name), sampleModel(name)));
    expect(report.deviations.filter(({ severity }) => severity === 'must')).toEqual([]);
  });
});

describe('built templates', () => {
  it.each(['notice', 'request', 'minutes', 'company', 'taiwan-letter', 'taiwan-minutes'])(
    '%s is the same bytes each time',
    async (name) => {
      const template = parseTextTemplate(sampleText(name));
      expect(await buildTemplateDocx(template)).toEqual(await buildTemplateDocx(template));
    },
  );

  it.each(houseStyles.map((style) => [style.name, style] as const))(
    'one text is built in the style %s',
    async (_, style) => {
      const text =
        '---\n版式: 公文\n---\n# 标题\n\n## 一、甲\n\n正文\n\n- 项\n\n1. 项\n\n| 甲 | 乙 |\n|--|--|\n| 1 | 2 |\n\n注：丙 {.表注}\n';
      const styles = await partOf(await renderText(text, {}, style), 'word/styles.xml');
      const face = style.fonts.find(({ role }) => role === style.looks[0]?.font);
      expect(styles.includes(`w:eastAsia="${face?.eastAsia}"`)).toBe(true);
      expect(styles.includes(`<w:lang w:val="en-US" w:eastAsia="${style.language}"`)).toBe(true);
    },
  );

  it.each(houseStyles.map((style) => [style.name, style] as const))(
    'every look of %s states its font slots, its indent and its alignment',
    async (_, style) => {
      const styles = await partOf(await renderText('甲', {}, style), 'word/styles.xml');
      const paragraphs = [...styles.matchAll(/<w:style w:type="paragraph".*?<\/w:style>/gs)].slice(1);
      expect(paragraphs.length).toBeGreaterThan(style.looks.length - 1);
      for (const [xml] of paragraphs) {
        expect(xml).toMatch(
          /<w:rFonts w:hint="eastAsia" w:ascii="[^"]+" w:eastAsia="[^"]+" w:hAnsi="[^"]+" w:cs="[^"]+"\/>/,
        );
        expect(xml).toMatch(/w:(?:firstLine|hanging)="\d+"/);
        expect(xml).toMatch(/<w:jc /);
      }
      const ids = paragraphs.map(([xml]) => /w:styleId="([^"]*)"/.exec(xml)?.[1]);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('takes the house of the front matter, an office’s line pitch and bold levels', async () => {
    const styles = await partOf(
      await renderText('---\n版式: 公文\n行距: 28磅\n加粗标题: 二级、三级\n---\n甲', {}),
      'word/styles.xml',
    );
    expect(styles).toContain('w:line="560" w:lineRule="exact"');
    const bold = [...styles.matchAll(/w:styleId="(\w+)">(?:(?!<\/w:style>).)*<w:b\/>/gs)].map(([, id]) => id);
    expect(bold).toEqual(['Heading2', 'Heading3']);
  });

  it('restarts a list after text, not after tags', async () => {
    const docx = await renderText('1. 甲\n\n{{#if 有}}\n1. 乙\n{{/if}}\n\n文\n\n1. 丙', { 有: true });
    const document = await partOf(docx, 'word/document.xml');
    expect([...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)).toEqual(['2', '2', '3']);
  });

  it('turns pages for what lies between :::横排 and :::', async () => {
    const document = await partOf(
      await renderText('甲\n\n:::横排\n\n乙\n\n:::\n\n丙', {}),
      'word/document.xml',
    );
    expect([...document.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => size.includes('landscape'))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('leaves no section behind when its pages are left out', async () => {
    const text = '甲\n\n{{#if 有}}\n:::横排\n\n乙\n\n:::\n{{/if}}\n\n丙';
    const document = await partOf(await renderText(text, {}), 'word/document.xml');
    expect(document.match(/<w:sectPr>/g)).toHaveLength(1);
    expect(document).not.toContain('landscape');
  });

  it('tells of looks the house does not have, with line and column', async () => {
    const build = buildTemplateDocx(parseTextTemplate('甲 {.花边}\n\n[乙]{.草书}'), houseStyleNamed('公文'));
    await expect(build).rejects.toThrow(ProductError);
    await build.catch((error: ProductError) => {
      const list = String(error.facts['list']);
      expect(list).toContain('第1行第3字：版式“公文”没有样式“花边”，可用：');
      expect(list).toContain('第3行第1字：版式“公文”没有样式“草书”，可用：黑体、楷体');
    });
  });
});

describe('a firm’s report', () => {
  it('has cover, versions, signatures, contents, text and annex', async () => {
    const lines = await linesOf(sampleText('company'), sampleModel('company'), '企业报告');
    const ids = lines.map((line) => line.split(':')[0]);
    expect(ids.slice(0, 8)).toEqual([
      'CoverSecrecy',
      'CoverCompany',
      'CoverTitle',
      'CoverSubtitle',
      'CoverGap',
      'CoverItem',
      'CoverItem',
      'CoverItem',
    ]);
    expect(lines).toContain('PartTitle: 版本记录');
    expect(lines).toContain('TableText: 补充满意度指标，修正逾期事项统计口径');
    expect(lines).toContain('TableHead: 编制');
    expect(lines).toContain('AnnexMark: 附件');
  });

  it('has the attendance of minutes below the text', async () => {
    const text = withEntries('出席*: {{出席}}', '请假: {{请假}}', '列席: {{列席}}');
    expect(await linesOf(text, { 出席: '', 列席: '王某' }, '企业报告')).toEqual([
      'Title: 关于甲的通知',
      'BodyText: 正文。',
      'BlankLine: ',
      'Labelled: 出席：____',
      'Labelled: 列席：王某',
    ]);
  });

  it('has no version table when there are no versions', async () => {
    const lines = await linesOf('---\n版本记录: {{版本记录}}\n---\n# 甲', { 版本记录: [] }, '企业报告');
    expect(lines.join()).not.toContain('版本');
  });
});

describe('the page about templates', () => {
  it('names every entry of the front matter and every look', async () => {
    const { readFileSync } = await import('node:fs');
    const { join } = await import('node:path');
    const page = readFileSync(join(__dirname, '../../../docs/templates.md'), 'utf8');
    const keys = Object.values(frontMatterKeys).flat();
    expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });
});
