import { linesOf, lintPaper, parts, properPaper } from './officialPaper';

describe('a paper that keeps to GB/T 9704-2012', () => {
  it('has no deviation, all its elements found', async () => {
    const report = await lintPaper();
    expect(linesOf(report)).toEqual([]);
    expect(report.parts.map((part) => part['zh-CN'])).toEqual([
      '发文字号',
      '标题',
      '主送机关',
      '正文',
      '附件说明',
      '署名',
      '成文日期',
      '附注',
      '抄送机关',
      '印发机关和印发日期',
    ]);
  });

  it('says what it gives', async () => {
    expect((await lintPaper()).gives.map(({ item, value }) => `${item['zh-CN']} ${value['zh-CN']}`)).toEqual([
      '纸张 210×297毫米',
      '版心 156×225毫米',
      '正文 仿宋_GB2312 三号（16磅）',
      '每面 22行×28字（固定行距28.95磅）',
    ]);
  });

  // Without the printer's line the rule below the copies would be the last one, which is thick.
  it.each(Object.keys(parts).filter((part) => part !== 'printed'))(
    'without its %s has none either: what is absent does not deviate',
    async (part) => {
      const body = Object.entries(parts)
        .filter(([name]) => name !== part)
        .map(([, xml]) => xml);
      expect(linesOf(await lintPaper({ body: body.join('') }))).toEqual([]);
    },
  );

  it('may come to 22 × 28 by a character grid', async () => {
    const styles = properPaper.styles
      .replace('<w:spacing w:val="-5"/>', '')
      .replace('<w:spacing w:line="579" w:lineRule="exact"/>', '');
    const sectPr = `${properPaper.sectPr}<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"/>`;
    const report = await lintPaper({ styles, sectPr });
    expect(linesOf(report)).toEqual([]);
    expect(report.gives.at(-1)?.value['zh-CN']).toBe('22行×28字（网格行距28.95磅）');
  });
});
