/** A file in a zip, as the central directory tells of it; its bytes are still compressed. */
export interface ZipEntry {
  /** As written. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** General purpose bits. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS date and time, in one number. */
  readonly modified: number;
  readonly crc: number;
  /** What the directory says; not to be trusted. */
  readonly size: number;
  readonly externalAttributes: number;
  /** A view of the zip. */
  readonly compressed: Uint8Array;
}

export const STORED = 0;
export const DEFLATED = 8;

const ENCRYPTED = 1;
const UTF_8 = 0x0800;

export const isEncrypted = ({ flags }: ZipEntry): boolean => (flags & ENCRYPTED) !== 0;
export const isFolder = ({ name }: ZipEntry): boolean => /[\\/]$/.test(name);

/** Bits that still hold for an entry that is written again: what its name is written in. */
export const keptFlags = (flags: number): number => flags & UTF_8;

/** A name is UTF-8 where the flag says so, and nearly always where it does not. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Names in an old code page: any one-to-one reading keeps them apart.
    return String.fromCharCode(...bytes);
  }
}
