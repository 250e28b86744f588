import { englishOf } from '../mistakes/Saying';
import type { TemplateMistake } from './TemplateMistake';

/** Mistakes of one part of a template; whoever knows the part's tags turns them into a ProductError. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
  constructor(readonly mistakes: readonly TemplateMistake[]) {
    super(mistakes.map(({ tag, says }) => `#${tag} ${englishOf(says)}`).join('; '));
  }
}
