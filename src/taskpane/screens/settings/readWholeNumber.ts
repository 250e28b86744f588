/** A whole number from `least` to `most`, full-width digits too; undefined when it is none. */
export function readWholeNumber(text: string, least: number, most: number): number | undefined {
  const plain = text.normalize('NFKC').trim();
  if (!/^\d{1,6}$/.test(plain)) return undefined;
  const value = Number(plain);
  return value >= least && value <= most ? value : undefined;
}
