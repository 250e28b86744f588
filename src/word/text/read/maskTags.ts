import { findTags } from '../../tags/findTags';

/** The text with every sign inside a tag replaced, so that patterns find nothing there; places stay the same. */
export function maskTags(text: string): string {
  let masked = text;
  for (const { start, end } of findTags(text).tags) {
    masked = masked.slice(0, start) + '\uE000'.repeat(end - start) + masked.slice(end);
  }
  return masked;
}
