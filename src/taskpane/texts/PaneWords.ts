import type { Localized } from '../../base/Language';
import type { PaneLanguage } from '../frame/PaneLanguage';

/**
 * Sentences of one screen by name, zh-CN and en written by hand. `{name}` is filled with a value,
 * `{count|finding|findings}` with the word for one or for several.
 */
export type ScreenTexts = Readonly<Record<string, Localized>>;

/** Numbers are written with thousands separators; a row number is not a number in this sense: give it as text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** What the pane says, in its language. */
export interface PaneWords {
  readonly language: PaneLanguage;
  /** `const say = words.of(overviewTexts); say('found', { count: 3 })`: the same function each time for the same texts. */
  of<Texts extends ScreenTexts>(texts: Texts): (name: keyof Texts & string, values?: TextValues) => string;
  /** One text that stands outside a screen's own, as those in `locales`. */
  say(text: Localized, values?: TextValues): string;
}
