import type { Localized } from '../../../base/Language';
import type { DayNumber, WallMinute, CalendarDate } from '../../time/WallMinute';
import type { DeadlineConfidence, DeadlineReference } from '../Deadline';

/** A reason to be less sure. `lower` is one step down from what is left so far. */
export interface Doubt {
  readonly cap: DeadlineConfidence | 'lower';
  readonly note: Localized;
}

/** What a production made of a text, before its own confidence and name are added. */
export type Outcome =
  | {
      readonly kind: 'at';
      readonly due: WallMinute;
      readonly wholeDay: boolean;
      readonly start?: WallMinute;
      readonly milestones?: readonly WallMinute[];
      readonly recurring?: true;
      readonly uncoveredYear?: number;
      readonly doubts: readonly Doubt[];
    }
  | { readonly kind: 'open'; readonly doubts: readonly Doubt[] }
  | {
      readonly kind: 'none';
      readonly reason: 'undecided' | 'needsAnchor' | 'impossible' | 'unreadable';
      readonly doubts: readonly Doubt[];
    };

/** What the words of a text are relative to. */
export interface Setting {
  readonly reference: DeadlineReference;
  /** The row's start, else now. */
  readonly base: WallMinute;
  readonly today: DayNumber;
  readonly date: CalendarDate;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** Text, what it gives on 2024-05-08 10:00 (a Wednesday) as `formatDue` or the reason for none, and how surely. */
export type Example = readonly [text: string, gives: string, confidence: DeadlineConfidence];

/** One form of the grammar. */
export interface Production {
  /** Printed with every reading: never renamed. */
  readonly id: string;
  readonly title: Localized;
  /** The best it can give; doubts lower it. */
  readonly confidence: DeadlineConfidence;
  /** Over the whole canonical text. */
  readonly pattern: RegExp;
  readonly examples: readonly Example[];
  /** Undefined: not this form after all. */
  readonly build: (groups: Groups, setting: Setting) => Outcome | undefined;
}

/** A pattern over the whole text. */
export function whole(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(`^(?:${String.raw(strings, ...parts)})$`, 'u');
}
