import type { Deviation } from './Deviation';

/** Collects deviations; equal ones are counted at the place of the first. */
export class DeviationList {
  readonly #found = new Map<string, Deviation>();

  add(deviation: Omit<Deviation, 'count'>): void {
    const { clause, item, found, expected } = deviation;
    const key = [clause, item.en, found['zh-CN'], expected['zh-CN']].join('\u0000');
    const before = this.#found.get(key);
    this.#found.set(key, before ? { ...before, count: before.count + 1 } : { ...deviation, count: 1 });
  }

  /** By clause, then in the order they were met. */
  sorted(): readonly Deviation[] {
    return [...this.#found.values()].sort((a, b) => compareClauses(a.clause, b.clause));
  }
}

function compareClauses(one: string, other: string): number {
  const [a, b] = [one.split('.').map(Number), other.split('.').map(Number)];
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
