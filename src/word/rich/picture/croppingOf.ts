import type { Size } from './sizeOf';

/** `a:srcRect` that lets a picture fill a frame without distortion: what stands out goes, evenly on both sides. */
export function croppingOf(seen: Size, frame: Size, orientation = 1): string {
  const excess = (seen.width / seen.height) * (frame.height / frame.width);
  const across = excess > 1 ? Math.round((1 - 1 / excess) * 50_000) : 0;
  const along = excess < 1 ? Math.round((1 - excess) * 50_000) : 0;
  // The rectangle is of the picture as it is stored.
  const [x, y] = orientation >= 5 ? [along, across] : [across, along];
  if (x === 0 && y === 0) return '';
  return x > 0 ? `<a:srcRect l="${x}" r="${x}"/>` : `<a:srcRect t="${y}" b="${y}"/>`;
}
