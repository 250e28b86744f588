import { ProductError } from '../base/ProductError';
import type { PackageLimits } from './PackageLimits';
import type { PartEntry } from './PartEntry';

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
  const guard = createGuard(name, entry.compressedSize, budget, partBytes);
  let refusal: unknown;
  const sink = new WritableStream<Uint8Array>({
    write(bytes) {
      try {
        guard(bytes.length);
        onBytes(bytes);
      } catch (error) {
        refusal = error;
        throw error;
      }
    },
  });
  try {
    await entry.getData(sink, { useWebWorkers: false, checkCrc32: true });
  } catch (cause) {
    if (refusal !== undefined) throw refusal;
    throw new ProductError('package.partDamaged', { part: name }, { cause });
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
