import { crc32 } from './crc32';
import { DEFLATED, STORED, type ZipEntry } from './ZipEntry';

/** Of a gzip member without a name. */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
/** Fed to the inflater at once: whoever reads may stop it in between. */
const PIECE = 64 * 1024;

/**
 * The bytes of an entry, piece by piece. The platform's inflater is told it reads a gzip file, because it then checks
 * size and checksum itself.
 * @throws what the platform throws for damaged data; an Error for a method that Office does not use
 */
export async function* inflateEntry(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.method === STORED) {
    if (crc32(entry.compressed) !== entry.crc) throw new Error('checksum differs');
    yield entry.compressed;
    return;
  }
  if (entry.method !== DEFLATED) throw new Error(`compression method ${entry.method}`);
  const reader = asGzip(entry).pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function asGzip({ compressed, crc, size }: ZipEntry): ReadableStream<BufferSource> {
  const tail = new Uint8Array(8);
  const view = new DataView(tail.buffer);
  view.setUint32(0, crc, true);
  view.setUint32(4, size >>> 0, true);
  let at = -1;
  return new ReadableStream({
    pull(controller) {
      if (at < 0) {
        controller.enqueue(GZIP_HEAD);
        at = 0;
      } else if (at < compressed.length) {
        controller.enqueue(compressed.slice(at, at + PIECE));
        at += PIECE;
      } else {
        controller.enqueue(tail);
        controller.close();
      }
    },
  });
}
