/** Names that share most signs with a misspelt one, best first. */
export function nearestNames(name: string, known: Iterable<string>): string[] {
  const signs = [...name];
  const shared = (key: string): number =>
    (2 * signs.filter((sign) => key.includes(sign)).length) / (signs.length + [...key].length);
  return [...known]
    .filter((key) => shared(key) >= 0.4)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, 3);
}
