import { ProductError } from '../../base/ProductError';

const MIB = 1024 * 1024;
const LARGEST_MB = 10;

/**
 * The bytes of a file the user picked. Whether it is a Word document the engine says.
 * @throws ProductError `ownTemplate.tooLarge`, `ownTemplate.unreadable`
 */
export async function readPicked(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > LARGEST_MB * MIB)
    throw new ProductError('ownTemplate.tooLarge', {
      template: file.name,
      sizeKb: Math.ceil(file.size / 1024),
      limitKb: LARGEST_MB * 1024,
    });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new ProductError('ownTemplate.unreadable', { template: file.name }, { cause });
  }
}
