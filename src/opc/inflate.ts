import { ProductError } from '../base/ProductError';
import type { PackageLimits } from './PackageLimits';
import type { PartEntry } from './PartEntry';
import { inflateEntry } from './zip/inflateEntry';

export interface InflateBudget {
  readonly limits: PackageLimits;
  /** Inflated bytes by part name; reading a part again costs nothing more. */
  readonly spent: Map<string, number>;
}

const MIB = 1024 * 1024;

/**
 * Inflates one part and hands its bytes on as they come.
 * @throws ProductError `package.bomb`, `package.partTooLarge`, `package.partDamaged`; whatever `onBytes` throws
 */
export async function inflate(
  { name, entry }: PartEntry,
  onBytes: (bytes: Uint8Array) => void,
  budget: InflateBudget,
  partBytes: number,
): Promise<void> {
  const guard = createGuard(name, entry.compressed.length, budget, partBytes);
  const pieces = inflateEntry(entry);
  for (;;) {
    const bytes = await nextOf(pieces, name);
    if (bytes === undefined) return;
    try {
      guard(bytes.length);
      onBytes(bytes);
    } catch (error) {
      await pieces.return(undefined);
      throw error;
    }
  }
}

async function nextOf(pieces: AsyncGenerator<Uint8Array>, part: string): Promise<Uint8Array | undefined> {
  try {
    const { done, value } = await pieces.next();
    return done ? undefined : value;
  } catch (cause) {
    throw new ProductError('package.partDamaged', { part }, { cause });
  }
}

function createGuard(name: string, compressed: number, { limits, spent }: InflateBudget, partBytes: number) {
  let others = 0;
  for (const [part, bytes] of spent) if (part !== name) others += bytes;
  let inflated = 0;
  return (more: number): void => {
    inflated += more;
    spent.set(name, Math.max(inflated, spent.get(name) ?? 0));
    const tooDense = inflated > limits.ratioFreeBytes && inflated > compressed * limits.ratio;
    if (tooDense || inflated + others > limits.totalBytes) {
      throw new ProductError('package.bomb', { part: name, limitMb: Math.floor(limits.totalBytes / MIB) });
    }
    if (inflated > partBytes) {
      throw new ProductError('package.partTooLarge', { part: name, limitMb: Math.floor(partBytes / MIB) });
    }
  };
}
