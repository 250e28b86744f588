import { configure, Uint8ArrayReader, ZipReader, type Entry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { ProductError } from '../base/ProductError';
import { OpcPackage } from './OpcPackage';
import { defaultLimits, type PackageLimits } from './PackageLimits';
import type { PartEntry } from './PartEntry';
import { partKey, partNameOf } from './partNames';

const MIB = 1024 * 1024;

// Workers made from blobs and WebAssembly are forbidden under the add-in's content security policy.
configure({ useWebWorkers: false, useCompressionStream: true });

/**
 * Opens a zip as an Open Packaging file without inflating anything. What its directory declares beyond the limits is
 * refused at once, parts nobody will read included.
 * @throws ProductError `package.notZip`, `package.truncated`, `package.damaged`, `package.encrypted`, `package.tooManyParts`,
 *   `package.badName`, `package.duplicatePart`, `package.bomb`, `package.partTooLarge`
 */
export async function openPackage(
  bytes: Uint8Array,
  limits: PackageLimits = defaultLimits,
): Promise<OpcPackage> {
  if (!startsLikeZip(bytes)) throw new ProductError('package.notZip');
  const parts: PartEntry[] = [];
  const keys = new Set<string>();
  let declared = 0;
  for await (const entry of entriesOf(bytes)) {
    if (parts.length >= limits.entries)
      throw new ProductError('package.tooManyParts', { limit: limits.entries });
    const name = partNameOf(entry.filename);
    if (entry.directory) continue;
    if (keys.has(partKey(name))) throw new ProductError('package.duplicatePart', { part: name });
    if (entry.encrypted) throw new ProductError('package.encrypted');
    declared += entry.uncompressedSize;
    refuseDeclared({ name, entry }, declared, limits);
    keys.add(partKey(name));
    parts.push({ name, entry });
  }
  return new OpcPackage(parts, limits);
}

/** Declared sizes may be too small, and are measured again on inflating; too large they are reason enough. */
function refuseDeclared({ name, entry }: PartEntry, total: number, limits: PackageLimits): void {
  if (entry.uncompressedSize > limits.partBytes) {
    throw new ProductError('package.partTooLarge', {
      part: name,
      limitMb: Math.floor(limits.partBytes / MIB),
    });
  }
  if (total > limits.totalBytes) {
    throw new ProductError('package.bomb', { part: name, limitMb: Math.floor(limits.totalBytes / MIB) });
  }
}

async function* entriesOf(bytes: Uint8Array): AsyncGenerator<Entry> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { filenameValidation: 'tolerant' });
  try {
    yield* reader.getEntriesGenerator();
  } catch (cause) {
    throw new ProductError(lacksDirectory(cause) ? 'package.truncated' : 'package.damaged', {}, { cause });
  }
}

function startsLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function lacksDirectory(error: unknown): boolean {
  return error instanceof Error && /central directory|format is not recognized/i.test(error.message);
}
