import { ProductError } from '../base/ProductError';
import { OpcPackage } from './OpcPackage';
import { defaultLimits, type PackageLimits } from './PackageLimits';
import type { PartEntry } from './PartEntry';
import { partKey, partNameOf } from './partNames';
import { readZip } from './zip/readZip';
import { isEncrypted, isFolder } from './zip/ZipEntry';

/**
 * Opens a zip as an Open Packaging file without inflating anything.
 * @throws ProductError `package.notZip`, `package.truncated`, `package.damaged`, `package.encrypted`, `package.tooManyParts`,
 *   `package.badName`, `package.duplicatePart`
 */
export function openPackage(bytes: Uint8Array, limits: PackageLimits = defaultLimits): Promise<OpcPackage> {
  return Promise.resolve().then(() => new OpcPackage(partsOf(bytes, limits), limits));
}

function partsOf(bytes: Uint8Array, limits: PackageLimits): PartEntry[] {
  if (!startsLikeZip(bytes)) throw new ProductError('package.notZip');
  const parts: PartEntry[] = [];
  const keys = new Set<string>();
  for (const entry of readZip(bytes)) {
    if (parts.length >= limits.entries)
      throw new ProductError('package.tooManyParts', { limit: limits.entries });
    const name = partNameOf(entry.name);
    if (isFolder(entry)) continue;
    if (keys.has(partKey(name))) throw new ProductError('package.duplicatePart', { part: name });
    if (isEncrypted(entry)) throw new ProductError('package.encrypted');
    keys.add(partKey(name));
    parts.push({ name, entry });
  }
  return parts;
}

function startsLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
