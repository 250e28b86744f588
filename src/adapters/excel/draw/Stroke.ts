/** Something to be drawn, with what it takes of a request. */
export interface Stroke {
  /** Bytes, about. */
  readonly weight: number;
  draw(): void;
}

/** Excel on the web takes requests of up to 5 MB. */
const BYTES_A_REQUEST = 4_000_000;

/** Bytes of naming an object, a member and an action. */
export const ACTION = 250;

/** Draws in order, in as few requests as take it. @param begun told once something may have been drawn */
export async function drawStrokes(
  context: Excel.RequestContext,
  strokes: readonly Stroke[],
  begun: () => void = () => undefined,
): Promise<void> {
  let weight = 0;
  for (const stroke of strokes) {
    if (weight > 0 && weight + stroke.weight > BYTES_A_REQUEST) {
      await context.sync();
      begun();
      weight = 0;
    }
    stroke.draw();
    weight += stroke.weight;
  }
  await context.sync();
}

/** Bytes of a plain value on its way. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
