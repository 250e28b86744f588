import { ProductError } from '../base/ProductError';
import { OpcPackage } from './OpcPackage';
import { defaultLimits, type PackageLimits } from './PackageLimits';
import type { PartEntry } from './PartEntry';
import { partKey, partNameOf } from './partNames';
import { readZip } from './zip/readZip';
import { isEncrypted, isFolder } from './zip/ZipEntry';

const MIB = 1024 * 1024;

/**
 * Opens a zip as an Open Packaging file without inflating anything. What its directory declares beyond the limits is
 * refused at once, parts nobody will read included.
 * @throws ProductError `package.notZip`, `package.truncated`, `package.damaged`, `package.encrypted`, `package.tooManyParts`,
 *   `package.badName`, `package.duplicatePart`, `package.bomb`, `package.partTooLarge`
 */
export function openPackage(bytes: Uint8Array, limits: PackageLimits = defaultLimits): Promise<OpcPackage> {
  return Promise.resolve().then(() => new OpcPackage(partsOf(bytes, limits), limits));
}

function partsOf(bytes: Uint8Array, limits: PackageLimits): PartEntry[] {
  if (!startsLikeZip(bytes)) throw new ProductError('package.notZip');
  const parts: PartEntry[] = [];
  const keys = new Set<string>();
  let declared = 0;
  for (const entry of readZip(bytes)) {
    if (parts.length >= limits.entries)
      throw new ProductError('package.tooManyParts', { limit: limits.entries });
    const name = partNameOf(entry.name);
    if (isFolder(entry)) continue;
    if (keys.has(partKey(name))) throw new ProductError('package.duplicatePart', { part: name });
    if (isEncrypted(entry)) throw new ProductError('package.encrypted');
    declared += entry.size;
    refuseDeclared({ name, entry }, declared, limits);
    keys.add(partKey(name));
    parts.push({ name, entry });
  }
  return parts;
}

/** Declared sizes may be too small, and are measured again on inflating; too large they are reason enough. */
function refuseDeclared({ name, entry }: PartEntry, total: number, limits: PackageLimits): void {
  if (entry.size > limits.partBytes) {
    throw new ProductError('package.partTooLarge', {
      part: name,
      limitMb: Math.floor(limits.partBytes / MIB),
    });
  }
  if (total > limits.totalBytes) {
    throw new ProductError('package.bomb', { part: name, limitMb: Math.floor(limits.totalBytes / MIB) });
  }
}

function startsLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
