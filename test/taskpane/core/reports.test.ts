import { openXlsxWorkbook } from '../../../src/adapters/xlsx/xlsxWorkbook';
import { fileTemplateShelf } from '../../../src/adapters/files/templateShelf';
import { checkWorkbook } from '../../../src/flows/checkWorkbook';
import { writeReport } from '../../../src/flows/writeReport';
import { parseMinute } from '../../../src/domain/time/WallMinute';
import { bigWorkbook } from '../../support/bigWorkbook';
import { NOW, openCore } from '../../support/taskpane/openCore';
import { register } from '../../support/taskpane/register';

describe('reports', () => {
  it('are the ones the command line writes', async () => {
    const { core, workbook } = await openCore(register);
    const document = await core.writeReport({ template: 'overdue-notice' });
    expect(document).toMatchObject({
      template: 'overdue-notice',
      fileName: '逾期通报 2024-07-12.docx',
      missing: [],
    });
    const file = await openXlsxWorkbook(await workbook.save(), '台账.xlsx');
    const check = checkWorkbook(await file.read(), { now: parseMinute(NOW) ?? 0 });
    const shelf = fileTemplateShelf('templates');
    const written = await writeReport({ template: 'overdue-notice', shelf, check, language: 'zh-CN' });
    expect(Buffer.compare(document.bytes, written)).toBe(0);
  });

  it('are listed with what keeps them from being written', async () => {
    const { core } = await openCore(register);
    const templates = await core.templates();
    const byId = new Map(templates.map((template) => [template.id, template]));
    // What a follow-up register is kept for comes first.
    expect(templates.slice(0, 3).map(({ id }) => id)).toEqual([
      'overdue-notice',
      'supervision-order',
      'reminder',
    ]);
    expect(byId.get('overdue-notice')).toEqual({
      id: 'overdue-notice',
      home: 'builtIn',
      name: '逾期通报',
      purpose: '定期向各责任单位通报督办事项的逾期情况；按责任单位统计，列出逾期、临期事项并提出要求',
      styles: expect.arrayContaining(['公文']),
    });
    expect(byId.get('acceptance')?.obstacle).toMatch(/台账\.xlsx.*在“总览”里看看每张表被认作什么/);
    expect(byId.get('foreign-affairs')?.obstacle).toBe(
      '《外事管理需求书》的内容不是从工作簿里取的，给出工作簿出不了这份报告。请换一个模板；要填写它，可以用“另存为 Word 模板”得到 Word 文件，在 Word 里直接填。',
    );
  });

  it('are told apart by the tables there are in a long workbook, too', async () => {
    const [short, long] = await Promise.all(
      [200, 5_001].map(async (rows) => {
        const { core } = await openCore(await bigWorkbook(rows));
        return core.templates();
      }),
    );
    const written = (templates: typeof short) =>
      (templates ?? []).filter(({ obstacle }) => obstacle === undefined).map(({ id }) => id);
    expect(written(short)).toContain('checklist');
    expect(written(short)).not.toContain('acceptance');
    expect(written(long)).toEqual(written(short));
  });

  it('from a workbook without such a table say so', async () => {
    const { core } = await openCore(register);
    await expect(core.writeReport({ template: 'acceptance' })).rejects.toMatchObject({
      view: { kind: 'product', code: 'report.noTable' },
    });
  });

  it('show their fields with tags to copy', async () => {
    const { core } = await openCore(register);
    const { report, mistakes, fields } = await core.templateFields('overdue-notice');
    expect([report, mistakes]).toEqual(['逾期通报', []]);
    expect(fields.find(({ path }) => path === '逾期事项[].事项')).toMatchObject({
      tag: '{{#each 逾期事项}}{{事项}}{{/each}}',
      mentioned: true,
      known: true,
    });
  });

  it('come from an own template kept with the workbook', async () => {
    const { core, workbook } = await openCore(register);
    const { bytes, fileName } = await core.templateDocument({ template: 'overdue-notice' });
    expect(fileName).toBe('逾期通报 模板.docx');
    const id = await core.addTemplate('我单位的通报.docx', bytes, 'workbook');
    expect(id).toBe('workbook:我单位的通报.docx');
    const reopened = await openCore(await workbook.save());
    expect((await reopened.core.templates()).at(-1)).toEqual({
      id,
      home: 'workbook',
      name: '我单位的通报',
      purpose: '',
      styles: [],
    });
    const document = await reopened.core.writeReport({ template: id });
    expect(document.fileName).toBe('我单位的通报 2024-07-12.docx');
    await reopened.core.removeTemplate(id);
    expect((await reopened.core.templates()).some(({ home }) => home === 'workbook')).toBe(false);
    await expect(reopened.core.writeReport({ template: id })).rejects.toMatchObject({
      view: { code: 'template.missing' },
    });
  });

  it('refuse what is no Word document, and keep nothing', async () => {
    const { core, calls } = await openCore(register);
    calls.length = 0;
    const adding = core.addTemplate('照片.docx', new TextEncoder().encode('JFIF'), 'workbook');
    await expect(adding).rejects.toMatchObject({ view: { kind: 'product' } });
    expect(calls).toEqual([]);
  });
});
