import type { TemplateSource } from './handlebars/PartialLibrary';
import type { DocumentChunk } from './skeleton/DocumentSink';
import type { PlacedMistake } from './tags/PlacedMistake';
import type { TagPlace } from './tags/TagPlace';

/** Pieces of plain text with tags, which `{{> name}}` prints where it stands. */
export interface TextPartials {
  readonly sources: ReadonlyMap<string, TemplateSource<DocumentChunk>>;
  readonly mistakes: readonly PlacedMistake[];
  /** Whatever may be the name of a helper in them. */
  readonly words: ReadonlySet<string>;
  /** What a person sees of a line in a partial. */
  spotOf(name: string, line: number): Pick<PlacedMistake, 'place' | 'written'>;
}

export const NO_PARTIALS: TextPartials = {
  sources: new Map(),
  mistakes: [],
  words: new Set(),
  spotOf: (name, line) => ({ place: placeIn(name, line), written: name }),
};

export const placeIn = (name: string, line: number): TagPlace => ({
  part: '',
  paragraph: 0,
  partial: { name, line },
});
