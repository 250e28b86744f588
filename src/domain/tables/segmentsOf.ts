import type { Heading } from './matchHeadings';

/** Headings with an empty column between them may belong to tables side by side. */
export function segmentsOf(headings: readonly Heading[]): Heading[][] {
  const segments: Heading[][] = [];
  let right = -1;
  for (const heading of headings) {
    if (heading.column > right + 1 || segments.length === 0) segments.push([]);
    segments.at(-1)?.push(heading);
    right = Math.max(right, heading.right);
  }
  return segments;
}
