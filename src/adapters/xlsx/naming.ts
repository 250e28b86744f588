import { ProductError } from '../../base/ProductError';

/** Adds the file's name to what the user is told. */
export async function naming<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ProductError) || 'file' in error.facts) throw error;
    throw new ProductError(error.code, { file, ...error.facts }, { cause: error.cause });
  }
}
