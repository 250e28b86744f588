/**
 * A colour made lighter (to 1) or darker (to -1) as spreadsheet programs do it: by its lightness.
 * Excel rounds that to 240ths on the way, so that a part may differ by 2 from what it shows. **Source**: ECMA-376 part 1,
 * 18.8.19.
 * @param colour RRGGBB
 */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const range = most - least;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  // Hue and saturation stay: each part keeps its share of the range, which the new lightness makes wider or narrower.
  const newRange = saturation * (1 - Math.abs(2 * wanted - 1));
  const floor = wanted - newRange / 2;
  return [red, green, blue]
    .map((part) => floor + (range === 0 ? 0 : ((part - least) / range) * newRange))
    .map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255))
    .map((part) => part.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
