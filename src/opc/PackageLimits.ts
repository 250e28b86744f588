/** How much a package may unpack to before it is refused. Enforced while inflating: declared sizes lie. */
export interface PackageLimits {
  /** Zip entries, parts or not. */
  readonly entries: number;
  /** Inflated bytes of all parts read. */
  readonly totalBytes: number;
  /** Inflated bytes of one part. */
  readonly partBytes: number;
  /** Inflated bytes of a part that is held in memory whole (`readText`, `readBytes`). */
  readonly wholePartBytes: number;
  /** Inflated : compressed. Real sheets stay below 100; deflate itself ends at 1032. */
  readonly ratio: number;
  /** The ratio is not looked at below so many inflated bytes. */
  readonly ratioFreeBytes: number;
}

const MIB = 1024 * 1024;

export const defaultLimits: PackageLimits = {
  entries: 20_000,
  totalBytes: 1024 * MIB,
  partBytes: 768 * MIB,
  wholePartBytes: 256 * MIB,
  ratio: 300,
  ratioFreeBytes: 32 * MIB,
};
