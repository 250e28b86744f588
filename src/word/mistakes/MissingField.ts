import { ProductError } from '../../base/ProductError';
import type { PlacedMistake } from '../tags/PlacedMistake';
import { describePlace } from '../tags/TagPlace';

/** A field that was printed as a blank because the model does not have it. */
export interface MissingField extends Pick<PlacedMistake, 'place' | 'written'> {
  /** As written: `会议.地点`. */
  readonly name: string;
  /** How often it was to be printed. */
  readonly times: number;
}

const MOST_TOLD = 30;

/** All of them in one error, for those who want no blank. */
export function missingFieldsError(missing: readonly MissingField[]): ProductError {
  return new ProductError('template.missingFields', {
    count: missing.length,
    list: describeMissing(missing)['zh-CN'],
    listEnglish: describeMissing(missing).en,
  });
}

/** A line for each, with its place and how often. */
export function describeMissing(missing: readonly MissingField[]): { 'zh-CN': string; en: string } {
  const told = missing.slice(0, MOST_TOLD);
  const more = missing.length - told.length;
  const lines = (language: 'zh-CN' | 'en'): string => {
    const all = told.map(({ place, written, times }) => {
      const where = describePlace(place)[language];
      if (language === 'en') return `${where}, ${written}${times > 1 ? `, ${times} times` : ''}`;
      return `${where}，${written}${times > 1 ? `，共 ${times} 次` : ''}`;
    });
    if (more > 0) all.push(language === 'en' ? `… and ${more} more` : `……另有 ${more} 处`);
    return all.map((line) => `\n  · ${line}`).join('');
  };
  return { 'zh-CN': lines('zh-CN'), en: lines('en') };
}
