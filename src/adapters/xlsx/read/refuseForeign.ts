import { ProductError } from '../../../base/ProductError';
import { findForeignFormat } from './foreignFormat';

/** @throws ProductError `workbook.is…` for bytes that are something else altogether */
export function refuseForeign(bytes: Uint8Array): void {
  const foreign = findForeignFormat(bytes);
  if (foreign) throw new ProductError(`workbook.is${foreign.charAt(0).toUpperCase()}${foreign.slice(1)}`);
}
