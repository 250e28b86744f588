import type { ZipEntry } from './zip/ZipEntry';

/** A zip entry under the part name it is known by. */
export interface PartEntry {
  readonly name: string;
  readonly entry: ZipEntry;
}
