import type { Localized } from '../../base/Language';
import type { PlacedMistake, ToldMistake } from '../tags/PlacedMistake';
import type { Saying } from './Saying';
import { sayings } from './sayings';

/** The words of a saying. */
export function wordsOf(saying: Saying): Localized {
  if ('en' in saying) return saying;
  const [name, ...facts] = saying;
  return (sayings[name] as (...facts: readonly unknown[]) => Localized)(...facts);
}

/** All in words, each once: a mistake in a partial is found by every part that calls it. */
export function told(mistakes: readonly PlacedMistake[]): ToldMistake[] {
  const known = new Set<string>();
  return mistakes
    .map((mistake) => ({ ...mistake, says: wordsOf(mistake.says) }))
    .filter(({ place: { partial }, says }) => {
      if (!partial) return true;
      const key = `${partial.name}\n${partial.line}\n${says.en}`;
      return !known.has(key) && known.add(key);
    });
}
