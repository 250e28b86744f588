/** RRGGBB of AARRGGBB or RRGGBB; how far a font can be seen through is nothing any program shows. */
export function hexOf(written: string | undefined): string | undefined {
  return /^(?:[\dA-F]{2})?([\dA-F]{6})$/i.exec(written ?? '')?.[1]?.toUpperCase();
}
