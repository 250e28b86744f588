import type { Language } from '../base/Language';
import { ProductError } from '../base/ProductError';
import type { ToldMistake } from './tags/PlacedMistake';
import { describePlace } from './tags/TagPlace';

/** Told at once; a template with more is wrong from the ground up. */
const MAX_TOLD = 30;
const MAX_QUOTED = 60;

/** All mistakes of a template in one error, each with its place and the tag as written. */
export function templateError(mistakes: readonly ToldMistake[]): ProductError {
  return new ProductError('template.mistakes', {
    count: mistakes.length,
    list: listIn('zh-CN', mistakes),
    listEnglish: listIn('en', mistakes),
  });
}

function listIn(language: Language, mistakes: readonly ToldMistake[]): string {
  const lines = mistakes.slice(0, MAX_TOLD).map(({ place, written, says }) => {
    const where = describePlace(place)[language];
    return language === 'zh-CN'
      ? `${where}，${quoted(written)}：${says[language]}`
      : `${where}, ${quoted(written)}: ${says[language]}`;
  });
  const more = mistakes.length - lines.length;
  if (more > 0) lines.push(language === 'zh-CN' ? `……另有 ${more} 处` : `… and ${more} more`);
  return lines.map((line) => `\n  · ${line}`).join('');
}

function quoted(written: string): string {
  const text = [...written];
  return text.length <= MAX_QUOTED ? written : `${text.slice(0, MAX_QUOTED).join('')}…`;
}
