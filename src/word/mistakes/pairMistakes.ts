import type { Localized } from '../../base/Language';
import type { TemplateTag } from '../tags/TemplateTag';
import { nearestNames } from './nearestNames';

export const elseAlone = (): Localized => ({
  'zh-CN': '“else”要写在 {{#if …}} 与 {{/if}} 之间',
  en: '“else” belongs between {{#if …}} and {{/if}}',
});

/** Whether a closing tag of another name was to end a block all the same: `{{/foreach}}`, `{{/循环}}`. */
export const mayMean = (closing: string, opening: string): boolean =>
  closing === '' || nearestNames(closing, [opening]).length > 0;

export const secondElse = ({ written }: TemplateTag): Localized => ({
  'zh-CN': `${written} 里已经有一个 {{else}}；要分几种情况请写 {{else if …}}，{{else}} 放在最后`,
  en: `${written} has its {{else}} already: write {{else if …}} for further cases and {{else}} last`,
});

export function closeAlone({ name }: TemplateTag, around: TemplateTag | undefined): Localized {
  if (!around) {
    return {
      'zh-CN': `前面没有与它配对的 {{#${name} …}}`,
      en: `there is no {{#${name} …}} before it`,
    };
  }
  return {
    'zh-CN': `前面没有与它配对的 {{#${name} …}}；这里要结束的是 ${around.written}，应写 {{/${around.name}}}`,
    en: `there is no {{#${name} …}} before it; what is open is ${around.written}, which ends with {{/${around.name}}}`,
  };
}

export function neverClosed({ name, written }: TemplateTag, falseEnd: TemplateTag | undefined): Localized {
  const [, before, bracket] = /^([^（(]+)([（(])/.exec(name) ?? [];
  if (before !== undefined && bracket !== undefined && !written.includes('[')) {
    return {
      'zh-CN': `“${before}”与“${bracket}”之间要空一格，否则会连成一个名称`,
      en: `put a blank between “${before}” and “${bracket}”: they are read as one name`,
    };
  }
  const end = `{{/${name}}}`;
  return falseEnd
    ? {
        'zh-CN': `缺少与它配对的 ${end}；后面的 ${falseEnd.written} 不是结束标签，应写 ${end}`,
        en: `${end} is missing; ${falseEnd.written} does not end it, write ${end}`,
      }
    : { 'zh-CN': `缺少与它配对的 ${end}`, en: `${end} is missing` };
}
