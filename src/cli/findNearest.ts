/** The candidate a mistyped word most likely meant; undefined when none comes near. */
export function findNearest(given: string, candidates: readonly string[]): string | undefined {
  const word = given.toLowerCase();
  const scored = candidates
    .map((candidate) => ({ candidate, distance: distanceOf(word, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = scored[0];
  if (
    best &&
    best.distance <= Math.max(1, Math.floor(Math.min(word.length, best.candidate.length) / 3) + 1)
  ) {
    return best.distance < best.candidate.length ? best.candidate : undefined;
  }
  const begun = candidates.filter((candidate) => word.length >= 2 && candidate.startsWith(word));
  return begun.length === 1 ? begun[0] : undefined;
}

/** Characters to insert, delete, replace or swap with the next to come from one word to the other. */
function distanceOf(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= from.length; i += 1) {
    rows.push([i]);
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const steps = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1)];
      rows[i]?.push(Math.min(...steps, ...(swapped ? [at(i - 2, j - 2) + 1] : [])));
    }
  }
  return at(from.length, to.length);
}
