/** `正常3项、逾期1项`: what there is none of is left out. */
export function listCounts(counts: readonly (readonly [string, number])[], unit: string): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${word}${count}${unit}`)
    .join('、');
}
