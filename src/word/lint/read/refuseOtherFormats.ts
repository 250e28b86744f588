import { ProductError } from '../../../base/ProductError';

/** The container of Word 97–2003 and of every encrypted Office file. **Source**: [MS-CFB] §2.2. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Says what a file is that cannot be a .docx, so that its owner knows what to do.
 * @throws ProductError `lint.notWord`, `lint.oldFormat`, `lint.encrypted`
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (!COMPOUND.every((byte, index) => bytes[index] === byte)) throw new ProductError('lint.notWord');
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  throw new ProductError(names.includes('EncryptedPackage') ? 'lint.encrypted' : 'lint.oldFormat');
}
