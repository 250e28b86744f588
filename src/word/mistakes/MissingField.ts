import type { Localized } from '../../base/Language';
import { ProductError } from '../../base/ProductError';
import type { MissingValue } from '../handlebars/MissingValue';
import type { PlacedMistake } from '../tags/PlacedMistake';
import { describePlace } from '../tags/TagPlace';

/** What was printed as a blank because the model does not have it, or has it as a group of fields. */
export type MissingField = Pick<PlacedMistake, 'place' | 'written'> &
  Pick<MissingValue, 'name' | 'times' | 'holds'>;

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
    const all = told.map((field) => {
      const { place, written, times } = field;
      const where = describePlace(place)[language];
      const cause = causeOf(field)[language];
      if (language === 'en') return `${where}, ${written}${times > 1 ? `, ${times} times` : ''}${cause}`;
      return `${where}，${written}${times > 1 ? `，共 ${times} 次` : ''}${cause}`;
    });
    if (more > 0) all.push(language === 'en' ? `… and ${more} more` : `……另有 ${more} 处`);
    return all.map((line) => `\n  · ${line}`).join('');
  };
  return { 'zh-CN': lines('zh-CN'), en: lines('en') };
}

/** Why what is there cannot be printed, and what to write instead. */
function causeOf({ name, holds }: MissingField): Localized {
  if (!holds) return { 'zh-CN': '', en: '' };
  const { list, names, of } = holds;
  const first = names[0] ?? '…';
  const [shown, shownEnglish] =
    names.length === 0 ? ['', ''] : [`（${names.join('、')}……）`, ` (${names.join(', ')} …)`];
  const what = list ? `名单，每项是一组内容${shown}` : `一组内容${shown}`;
  const whatEnglish = list ? `a list of records${shownEnglish}` : `a record${shownEnglish}`;
  if (of === 'helper')
    return {
      'zh-CN': `：“${name}”这里得到的是${what}，请写明是哪一项`,
      en: `: “${name}” gets ${whatEnglish} here; name one of its fields`,
    };
  const path = name === 'this' || name === '.' ? first : `${name}.${first}`;
  const whole = of === 'items' ? `(${name} …)` : name;
  const rather = list ? `{{#each ${whole}}}{{${first}}}{{/each}}` : `{{${path}}}`;
  return {
    'zh-CN': `：“${name}”是${what}，请写成 ${rather}`,
    en: `: “${name}” is ${whatEnglish}; write ${rather}`,
  };
}
