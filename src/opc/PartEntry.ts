import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';

/** A zip entry under the part name it is known by. */
export interface PartEntry {
  readonly name: string;
  readonly entry: FileEntry;
}
