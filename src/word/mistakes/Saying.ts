import type { Localized } from '../../base/Language';
import type { sayings } from './sayings';

type Sayings = typeof sayings;

/** A sentence by its name, with its facts. */
type Unsaid = { [Name in keyof Sayings]: readonly [Name, ...Parameters<Sayings[Name]>] }[keyof Sayings];

/** What is to be told: the words, or what they will be made of. Most templates are right, and need no words. */
export type Saying = Localized | Unsaid;

/** For a stack trace. */
export const englishOf = (saying: Saying): string => ('en' in saying ? saying.en : saying[0]);
