import type { Localized } from '../../base/Language';
import { describePlace } from '../tags/TagPlace';
import { LEVEL_WORDS, type TagLevel } from '../tags/TagWords';
import type { TemplateTag } from '../tags/TemplateTag';

type Ends = Readonly<Record<'open' | 'close', TemplateTag>>;

/** Both ends of a block stand where nothing can hold them together. */
export function cannotSpan({ close }: Pick<Ends, 'close'>): Localized {
  const where = describePlace(close.place);
  return {
    'zh-CN': `与它配对的 ${close.written} 在${where['zh-CN']}，两处不能配成一对：请放在同一段、同一行或同一层`,
    en: `its ${close.written} stands in ${where.en}: put both ends into one paragraph, one row or one level`,
  };
}

/** `else` amid text, its block around whole rows or paragraphs. */
export function elseElsewhere({ open, close }: Ends, tag: TemplateTag): Localized {
  const [from, to, at] = [open, close, tag].map(({ place }) => describePlace(place));
  return {
    'zh-CN': `它和 ${close.written}（${to?.['zh-CN']}）围住整段或整行，其中的 ${tag.written}（${at?.['zh-CN']}）却夹在文字里：请让它单独占一段或一行`,
    en: `it (${from?.en}) and ${close.written} (${to?.en}) stand around whole paragraphs or rows, but ${tag.written} (${at?.en}) amid text: give it a paragraph or row of its own`,
  };
}

export function unknownLevel(word: string): Localized {
  const words = Object.values(LEVEL_WORDS).map(([first, ...rest]) => ({ first, last: rest.at(-1) }));
  return {
    'zh-CN': `没有“${word}”这种层级，可用：${words.map(({ first }) => `层级="${first}"`).join('、')}`,
    en: `no level “${word}”: ${words.map(({ last }) => `level="${last}"`).join(', ')}`,
  };
}

export function wrongLevel({ close }: Pick<Ends, 'close'>, level: TagLevel): Localized {
  const where = describePlace(close.place);
  const [word] = LEVEL_WORDS[level];
  return {
    'zh-CN': `写了层级="${word}"，但它和 ${close.written}（${where['zh-CN']}）围不成${WHOLE[level]['zh-CN']}`,
    en: `it asks for the level “${level}”, but with ${close.written} (${where.en}) it does not enclose ${WHOLE[level].en}`,
  };
}

const WHOLE: Readonly<Record<TagLevel, Localized>> = {
  row: { 'zh-CN': '表格的整行', en: 'whole rows of a table' },
  cell: { 'zh-CN': '同一行里的整格', en: 'whole cells of one row' },
  paragraph: { 'zh-CN': '并列的整段', en: 'whole paragraphs side by side' },
  inline: { 'zh-CN': '一段文字', en: 'a stretch of text' },
};

/** One end inside a field (page number, contents, reference), the other outside. */
export function cutsFieldInTwo({ close }: Pick<Ends, 'close'>): Localized {
  const where = describePlace(close.place);
  return {
    'zh-CN': `它和 ${close.written}（${where['zh-CN']}）之间只含半个域（如目录、页码、超链接），会把域截断：请把整个域放在标签之内或之外`,
    en: `between it and ${close.written} (${where.en}) stands half a field (contents, page number, link): keep the whole field inside or outside`,
  };
}
