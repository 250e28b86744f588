import { openPackage } from '../../../src/opc/openPackage';
import { openCore } from '../../support/taskpane/openCore';
import { register } from '../../support/taskpane/register';
import { p, wordPackage } from '../../word/support/wordPackage';

describe('an own template with mistakes', () => {
  it('is kept, says them with their places, and is to be had with a comment at each', async () => {
    const { core } = await openCore(register);
    const bytes = await wordPackage(p('{{标题}}') + p('{{#each 逾期事项}}{{事项}}'));
    const id = await core.addTemplate('坏模板.docx', bytes, 'workbook');
    const { mistakes } = await core.templateFields(id);
    expect(mistakes).toEqual([expect.stringMatching(/^正文第2段，\{\{#each 逾期事项\}\}：/)]);
    const { fileName, bytes: annotated } = await core.templateDocument({ template: id, annotated: true });
    expect(fileName).toBe('坏模板 批注.docx');
    const comments = await (await openPackage(annotated)).readText('word/comments.xml');
    expect(comments).toContain('缺少与它');
  });
});
