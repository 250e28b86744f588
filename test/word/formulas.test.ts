import { ProductError } from '../../src/base/ProductError';
import { renderBody } from './support/wordPackage';

const formula = (...texts: string[]): string =>
  `<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${texts.map((text) => `<m:r><m:t>${text}</m:t></m:r>`).join('')}</m:oMath></w:p>`;

describe('tags in formulas', () => {
  it('are printed as text of one line, wherever the formula has cut them', async () =>
    expect(
      await renderBody(formula('完成率=', '{{完', '成}}', '÷{{#if 应办}}{{应办}}{{/if}}'), {
        完成: '1\n<2',
        应办: 8,
      }),
    ).toBe(formula('完成率=', '1 &lt;2', '÷8')));
  it('what is more than text prints its words, or has no place there', async () => {
    expect(await renderBody(formula('x{{亮灯 态}}'), { 态: '逾期' })).toBe(formula('x●逾期'));
    await expect(renderBody(formula('x{{图片 照}}'), {})).rejects.toBeInstanceOf(ProductError);
  });
});
