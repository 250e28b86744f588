import type { Deviation, DeviationPlace } from '../Deviation';
import type { WordDocument } from '../read/WordDocument';
import type { PlacedParagraph } from './PlacedParagraph';

/** What every rule gets: the document, its paragraphs with their roles, and where to say what deviates. */
export interface Measurement {
  readonly document: WordDocument;
  readonly paragraphs: readonly PlacedParagraph[];
  report(deviation: Omit<Deviation, 'count'>): void;
}

export function placeOf({ paragraph, section }: PlacedParagraph): DeviationPlace {
  return { section: section.ordinal, paragraph: paragraph.ordinal, words: firstWords(paragraph.text) };
}

const SHOWN = 15;

/** Enough of a paragraph to find it again. */
export function firstWords(text: string): string {
  const characters = [...text.trim().replace(/[\s\u3000]+/g, ' ')];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : characters.join('');
}
