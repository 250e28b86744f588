import type { Localized } from '../../base/Language';
import type { PaneLanguage } from '../frame/PaneLanguage';
import { fillText } from './fillText';
import type { PaneWords, ScreenTexts, TextValues } from './PaneWords';

type Say = (name: string, values?: TextValues) => string;

/** @param taiwan our zh-CN as Taiwan writes it; only asked for in zh-TW */
export function createPaneWords(language: PaneLanguage, taiwan: (text: string) => string): PaneWords {
  const converted = new Map<string, string>();
  const said = new WeakMap<ScreenTexts, Say>();

  const inTaiwan = (text: string): string => {
    const known = converted.get(text) ?? taiwan(text);
    converted.set(text, known);
    return known;
  };
  const written = (text: Localized): string => {
    if (language === 'en') return text.en;
    return language === 'zh-TW' ? inTaiwan(text['zh-CN']) : text['zh-CN'];
  };
  const say = (text: Localized, values: TextValues = {}): string => fillText(written(text), values);

  return {
    language,
    say,
    of(texts: ScreenTexts): Say {
      const known = said.get(texts) ?? ((name, values) => say(texts[name] as Localized, values));
      said.set(texts, known);
      return known;
    },
  };
}
