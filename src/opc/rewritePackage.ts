import { encodeText } from './decodeText';
import type { OpcPackage } from './OpcPackage';
import { partKey } from './partNames';
import { deflate, type CompressedPart } from './zip/Deflater';
import { ZipWriter } from './zip/ZipWriter';

/** What a part becomes: text, bytes, or what a `Deflater` has made of them already. */
export type PartContent = string | Uint8Array | CompressedPart;

/**
 * The package with parts replaced, added or removed (`null`). Every other part is copied as it is compressed, in its
 * place; added parts follow in the order of `changes`. Same input, same bytes.
 */
export async function rewritePackage(
  source: OpcPackage,
  changes: ReadonlyMap<string, PartContent | null>,
): Promise<Uint8Array> {
  const pending = new Map([...changes].map(([name, content]) => [partKey(name), { name, content }]));
  const writer = new ZipWriter();
  for (const { name, entry } of source.entries) {
    const change = pending.get(partKey(name));
    pending.delete(partKey(name));
    if (!change) writer.copy(entry);
    else if (change.content !== null) writer.add(entry.name, await compressed(change.content));
  }
  for (const { name, content } of pending.values()) {
    if (content !== null) writer.add(name.replace(/^\/+/, ''), await compressed(content));
  }
  return writer.finish();
}

/** A new package from its parts, in the order given; `[Content_Types].xml` belongs first. */
export async function writePackage(parts: ReadonlyMap<string, PartContent>): Promise<Uint8Array> {
  const writer = new ZipWriter();
  for (const [name, content] of parts) writer.add(name, await compressed(content));
  return writer.finish();
}

/** As `writePackage`, at once and not compressed: a package that becomes a part of another one is compressed with it. */
export function storePackage(parts: ReadonlyMap<string, string>): Uint8Array {
  const writer = new ZipWriter();
  for (const [name, text] of parts) writer.store(name, encodeText(text));
  return writer.finish();
}

function compressed(content: PartContent): CompressedPart | Promise<CompressedPart> {
  if (typeof content === 'string') return deflate(encodeText(content) as Uint8Array<ArrayBuffer>);
  // A shared buffer never gets here: parts come from files and from encoders.
  return content instanceof Uint8Array ? deflate(content as Uint8Array<ArrayBuffer>) : content;
}
