import { configure, Uint8ArrayReader, ZipReader, type Entry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { ProductError } from '../base/ProductError';
import { OpcPackage } from './OpcPackage';
import { defaultLimits, type PackageLimits } from './PackageLimits';
import type { PartEntry } from './PartEntry';
import { partKey, partNameOf } from './partNames';

// Workers made from blobs and WebAssembly are forbidden under the add-in's content security policy.
configure({ useWebWorkers: false, useCompressionStream: true });

/**
 * Opens a zip as an Open Packaging file without inflating anything.
 * @throws ProductError `package.notZip`, `package.truncated`, `package.damaged`, `package.encrypted`, `package.tooManyParts`,
 *   `package.badName`, `package.duplicatePart`, `package.bomb`
 */
export async function openPackage(
  bytes: Uint8Array,
  limits: PackageLimits = defaultLimits,
): Promise<OpcPackage> {
  if (!startsLikeZip(bytes)) throw new ProductError('package.notZip');
  const parts: PartEntry[] = [];
  const keys = new Set<string>();
  for await (const entry of entriesOf(bytes)) {
    if (parts.length >= limits.entries)
      throw new ProductError('package.tooManyParts', { limit: limits.entries });
    const name = partNameOf(entry.filename);
    if (entry.directory) continue;
    if (keys.has(partKey(name))) throw new ProductError('package.duplicatePart', { part: name });
    if (entry.encrypted) throw new ProductError('package.encrypted');
    keys.add(partKey(name));
    parts.push({ name, entry });
  }
  return new OpcPackage(parts, limits);
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
