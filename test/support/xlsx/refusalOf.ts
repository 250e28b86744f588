import { ProductError } from '../../../src/base/ProductError';

/** The code and facts of the ProductError that a call ends in; any other end fails the test. */
export async function refusalOf(
  call: () => unknown,
): Promise<{ code: string; facts: ProductError['facts'] }> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return { code: error.code, facts: error.facts };
  }
  throw new Error('it was not refused');
}
