import type { BlockBody } from './Helper';
import type { Waiting } from './Waiting';

/**
 * The turns of a loop, one after the other; between two of them what has been written may have to be taken first.
 * @param turn Called with 0 … count − 1.
 */
export function inTurn(count: number, body: BlockBody, turn: (index: number) => Waiting, start = 0): Waiting {
  for (let index = start; index < count; index += 1) {
    const waiting = turn(index) ?? body.pause();
    if (waiting) return waiting.then(() => inTurn(count, body, turn, index + 1));
  }
  return undefined;
}
