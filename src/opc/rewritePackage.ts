import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { ProductError } from '../base/ProductError';
import { encodeText } from './decodeText';
import type { OpcPackage } from './OpcPackage';
import type { PartEntry } from './PartEntry';
import { partKey } from './partNames';

/** 1980-01-01 00:00, the first moment zip knows: a part we write carries no clock. */
const FIXED_DOS_TIME = 0x00210000;

/**
 * The package with parts replaced or added (text, bytes) or removed (`null`). Every other part is copied as it is
 * compressed, in its place; added parts follow in the order of `changes`. Same input, same bytes.
 * @throws ProductError `package.damaged` when an untouched part cannot be copied
 */
export async function rewritePackage(
  source: OpcPackage,
  changes: ReadonlyMap<string, string | Uint8Array | null>,
): Promise<Uint8Array> {
  const pending = new Map([...changes].map(([name, content]) => [partKey(name), { name, content }]));
  const writer = createWriter();
  for (const part of source.entries) {
    const change = pending.get(partKey(part.name));
    pending.delete(partKey(part.name));
    if (!change) await copyPart(writer, part);
    else if (change.content !== null) await addPart(writer, part.entry.filename, change.content);
  }
  for (const { name, content } of pending.values()) {
    if (content !== null) await addPart(writer, name.replace(/^\/+/, ''), content);
  }
  return writer.close();
}

/** A new package from its parts, in the order given; `[Content_Types].xml` belongs first. */
export async function writePackage(parts: ReadonlyMap<string, string | Uint8Array>): Promise<Uint8Array> {
  const writer = createWriter();
  for (const [name, content] of parts) await addPart(writer, name, content);
  return writer.close();
}

function createWriter(): ZipWriter<Uint8Array> {
  return new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    extendedTimestamp: false,
    dataDescriptor: false,
    msDosCompatible: true,
    rawLastModDate: FIXED_DOS_TIME,
    level: 6,
  });
}

async function addPart(
  writer: ZipWriter<Uint8Array>,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const bytes = typeof content === 'string' ? encodeText(content) : content;
  await writer.add(name, new Uint8ArrayReader(bytes));
}

async function copyPart(writer: ZipWriter<Uint8Array>, { name, entry }: PartEntry): Promise<void> {
  try {
    const compressed = await entry.getData(new Uint8ArrayWriter(), {
      passThrough: true,
      useWebWorkers: false,
    });
    await writer.add(entry.filename, new Uint8ArrayReader(compressed), {
      entry,
      passThrough: true,
      dataDescriptor: false,
    });
  } catch (cause) {
    throw new ProductError('package.partDamaged', { part: name }, { cause });
  }
}
