import { ProductError } from '../../../src/base/ProductError';
import { CoreFailure } from '../../../src/taskpane/core/CoreFailure';
import { packError, unpackError } from '../../../src/taskpane/core/worker/errorsAcross';

describe('what is thrown in another thread', () => {
  const over = (error: unknown) => unpackError(structuredClone(packError(error)));

  it('keeps code, facts and what lies beneath', () => {
    const cause = new ProductError('xml.damaged', { part: 'a.xml' });
    const arrived = over(new ProductError('workbook.damaged', { file: 'b.xlsx' }, { cause }));
    expect(arrived).toBeInstanceOf(ProductError);
    expect(arrived).toMatchObject({
      code: 'workbook.damaged',
      facts: { file: 'b.xlsx' },
      cause: { code: 'xml.damaged', facts: { part: 'a.xml' } },
    });
  });

  it('keeps what can be shown', () => {
    const view = { kind: 'defect', code: '', message: '坏了', hint: '再试', details: 'x' } as const;
    const arrived = over(new CoreFailure(view));
    expect(arrived).toBeInstanceOf(CoreFailure);
    expect(arrived).toMatchObject({ view });
  });

  it('keeps the stack of a defect', () => {
    const error = new TypeError('undefined is not a function');
    expect(over(error)).toMatchObject({ name: 'TypeError', message: error.message, stack: error.stack });
    expect(over('just text')).toBe('just text');
  });
});
