import { crc32 } from './crc32';
import type { CompressedPart } from './Deflater';
import { DEFLATED, keptFlags, STORED, type ZipEntry } from './ZipEntry';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Of the format: deflate and folders. */
const VERSION = 20;
const UTF_8 = 0x0800;
/** 1980-01-01 00:00, the first moment zip knows: what we write carries no clock. */
const NO_CLOCK = 0x00210000;

interface Head {
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly externalAttributes: number;
}

/** Puts a zip together from entries that are compressed already. Same entries, same bytes. */
export class ZipWriter {
  readonly #pieces: Uint8Array[] = [];
  readonly #central: Uint8Array[] = [];
  #length = 0;

  /** An entry of another zip, as it is compressed. */
  copy(entry: ZipEntry): void {
    this.#entry({ ...entry, flags: keptFlags(entry.flags), compressedSize: entry.compressed.length }, [
      entry.compressed,
    ]);
  }

  /** @param name with slashes, without a leading one */
  add(name: string, part: CompressedPart): void {
    this.#new(name, DEFLATED, part);
  }

  /** As it is: for a zip that will lie in another one, which compresses it. */
  store(name: string, bytes: Uint8Array): void {
    const { length } = bytes;
    this.#new(name, STORED, { pieces: [bytes], compressedSize: length, size: length, crc: crc32(bytes) });
  }

  finish(): Uint8Array<ArrayBuffer> {
    const directory = this.#central.reduce((sum, piece) => sum + piece.length, 0);
    const count = this.#central.length / 2;
    const end = record(
      [END, 4],
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
      [directory, 4],
      [this.#length, 4],
      [0, 2],
    );
    const whole = new Uint8Array(this.#length + directory + end.length);
    let at = 0;
    for (const piece of [...this.#pieces, ...this.#central, end]) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  #new(name: string, method: number, { pieces, crc, compressedSize, size }: CompressedPart): void {
    const nameBytes = new TextEncoder().encode(name);
    const flags = nameBytes.length === name.length ? 0 : UTF_8;
    const head = { nameBytes, flags, method, modified: NO_CLOCK, crc, compressedSize, size };
    this.#entry({ ...head, externalAttributes: 0 }, pieces);
  }

  #entry(head: Head, data: readonly Uint8Array[]): void {
    const { nameBytes, flags, method, modified, crc, compressedSize, size, externalAttributes } = head;
    const shared: Field[] = [
      [VERSION, 2],
      [flags, 2],
      [method, 2],
      [modified, 4],
      [crc, 4],
      [compressedSize, 4],
      [size, 4],
      [nameBytes.length, 2],
      [0, 2],
    ];
    this.#central.push(
      record(
        [CENTRAL, 4],
        [VERSION, 2],
        ...shared,
        [0, 2],
        [0, 2],
        [0, 2],
        [externalAttributes, 4],
        [this.#length, 4],
      ),
      nameBytes,
    );
    for (const piece of [record([LOCAL, 4], ...shared), nameBytes, ...data]) {
      this.#pieces.push(piece);
      this.#length += piece.length;
    }
  }
}

/** Value and bytes. */
type Field = readonly [value: number, bytes: 2 | 4];

function record(...fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [, size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, size] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}
