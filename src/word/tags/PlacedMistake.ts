import type { Localized } from '../../base/Language';
import type { Saying } from '../mistakes/Saying';
import type { TagPlace } from './TagPlace';

/** A mistake that is seen before Handlebars looks at the tags. */
export interface PlacedMistake {
  readonly place: TagPlace;
  /** The tag, or what there is of it. */
  readonly written: string;
  readonly says: Saying;
}

/** The same in words. */
export interface ToldMistake extends PlacedMistake {
  readonly says: Localized;
}

/** What is found while a part is walked. */
export interface Found {
  readonly mistakes: PlacedMistake[];
  escaped: boolean;
}
