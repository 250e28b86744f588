const MM_PER_INCH = 25.4;

/** Pixels per inch, unless it is a nonsense that some programs write. */
export function densityOf(
  x: number,
  y: number,
  per: 'inch' | 'cm' | 'metre',
): { x: number; y: number } | undefined {
  const inches = per === 'inch' ? 1 : per === 'cm' ? MM_PER_INCH / 10 : MM_PER_INCH / 1000;
  const dpi = { x: Math.round(x * inches * 100) / 100, y: Math.round(y * inches * 100) / 100 };
  const isSensible = [dpi.x, dpi.y].every((value) => value >= 20 && value <= 2400);
  return isSensible && dpi.x / dpi.y < 10 && dpi.y / dpi.x < 10 ? dpi : undefined;
}
