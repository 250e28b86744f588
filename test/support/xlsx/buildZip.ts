/** An entry of a zip written byte by byte, so that a test can lie in it. */
export interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array;
  /** 0 stored (default), 8 deflated. */
  readonly method?: 0 | 8;
  readonly crc?: number;
  readonly size?: number;
  /** General purpose bits, e.g. 1 for encrypted. */
  readonly flags?: number;
}

/** A zip with exactly these headers, true or not. */
export function buildZip(entries: readonly RawEntry[]): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const head = record(0x04034b50, [20], fields(entry), [name.length, 0]);
    local.push(head, name, entry.data);
    central.push(
      record(
        0x02014b50,
        [20, 20],
        fields(entry),
        [name.length, 0, 0, 0, 0],
        [0, 0],
        [offset & 0xffff, offset >>> 16],
      ),
      name,
    );
    offset += head.length + name.length + entry.data.length;
  }
  const size = central.reduce((sum, piece) => sum + piece.length, 0);
  const count = entries.length;
  const end = record(
    0x06054b50,
    [0, 0, count, count],
    [size & 0xffff, size >>> 16, offset & 0xffff, offset >>> 16, 0],
  );
  return join([...local, ...central, end]);
}

/** flags, method, time, date, crc, compressed size, size: as 16-bit words. */
function fields({ data, method = 0, crc = 0, size = data.length, flags = 0 }: RawEntry): number[] {
  const halves = [crc, data.length, size].flatMap((value) => [value & 0xffff, value >>> 16]);
  return [flags, method, 0, 0x21, ...halves];
}

function record(signature: number, ...words: readonly (readonly number[])[]): Uint8Array {
  const all = [signature & 0xffff, signature >>> 16, ...words.flat()];
  return Uint8Array.from(all.flatMap((word) => [word & 0xff, (word >>> 8) & 0xff]));
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
