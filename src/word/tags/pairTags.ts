import type { Localized } from '../../base/Language';
import { says } from '../handlebars/says';
import { nearestNames } from '../mistakes/nearestNames';
import type { PlacedMistake } from './PlacedMistake';
import type { TemplateTag } from './TemplateTag';

/** An opening tag with what belongs to it. */
export interface TagBlock {
  readonly open: TemplateTag;
  readonly elses: readonly TemplateTag[];
  readonly close: TemplateTag;
}

export interface PairedTags {
  /** Inner blocks before those around them. */
  readonly blocks: readonly TagBlock[];
  readonly mistakes: readonly PlacedMistake[];
  /** Too much of it to be worth looking for other mistakes. */
  readonly excessive: boolean;
}

/** Blocks inside blocks: far beyond what a person writes, well within the stack. */
const MAX_DEPTH = 100;
/** Of one part; lifting a hundred thousand would take minutes. */
const MAX_TAGS = 20_000;

export function pairTags(tags: readonly TemplateTag[]): PairedTags {
  const excess = findExcess(tags);
  if (excess) return { blocks: [], mistakes: [excess], excessive: true };
  const blocks: TagBlock[] = [];
  const mistakes: PlacedMistake[] = [];
  const open: { tag: TemplateTag; elses: TemplateTag[] }[] = [];
  /** The first tag that looks as if it were to end a block, and does not. */
  let falseEnd: TemplateTag | undefined;
  const report = (tag: TemplateTag, says: Localized): void => {
    mistakes.push({ place: tag.place, written: tag.written, says });
  };
  for (const tag of tags) {
    if (tag.kind === 'open') open.push({ tag, elses: [] });
    else if (tag.kind === 'else') {
      const around = open.at(-1);
      if (!around) report(tag, elseAlone());
      else if (around.elses.some(isLastElse)) report(tag, secondElse(around.tag));
      else around.elses.push(tag);
    } else if (tag.kind === 'close') {
      const match = open.map(({ tag: { name } }) => name).lastIndexOf(tag.name);
      if (match < 0) {
        const around = open.at(-1)?.tag;
        report(tag, closeAlone(tag, around));
        if (around && mayMean(tag.name, around.name)) open.pop();
      } else {
        for (const left of open.splice(match + 1)) report(left.tag, neverClosed(left.tag, falseEnd));
        const pair = open.pop();
        if (pair) blocks.push({ open: pair.tag, elses: pair.elses, close: tag });
      }
    } else if (open.length > 0 && tag.bare && FALSE_END.test(tag.name)) falseEnd ??= tag;
  }
  for (const { tag } of open) report(tag, neverClosed(tag, falseEnd));
  return { blocks, mistakes, excessive: false };
}

/** A template too big or too deep to be looked at any further. */
function findExcess(tags: readonly TemplateTag[]): PlacedMistake | undefined {
  const tooMany = tags[MAX_TAGS];
  if (tooMany) return { place: tooMany.place, written: tooMany.written, says: says.tooMany(MAX_TAGS) };
  let depth = 0;
  for (const { kind, place, written } of tags) {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth > MAX_DEPTH) return { place, written, says: says.tooDeep(MAX_DEPTH) };
  }
  return undefined;
}

/** `{{else}}` and `{{^}}`, and no `{{else if …}}`. */
const isLastElse = ({ source }: TemplateTag): boolean => /^\{\{~?\s*(?:else|\^)\s*~?\}\}$/.test(source);

const secondElse = ({ written }: TemplateTag): Localized => ({
  'zh-CN': `${written} 里已经有一个 {{else}}；要分几种情况请写 {{else if …}}，{{else}} 放在最后`,
  en: `${written} has its {{else}} already: write {{else if …}} for further cases and {{else}} last`,
});

const elseAlone = (): Localized => ({
  'zh-CN': '“else”要写在 {{#if …}} 与 {{/if}} 之间',
  en: '“else” belongs between {{#if …}} and {{/if}}',
});

const FALSE_END = /^(?:end\w*|结束|結束|fi|done)$/i;

/** Whether a closing tag of another name was to end a block all the same: `{{/foreach}}`, `{{/循环}}`. */
const mayMean = (closing: string, opening: string): boolean =>
  closing === '' || nearestNames(closing, [opening]).length > 0;

function closeAlone({ name }: TemplateTag, around: TemplateTag | undefined): Localized {
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

function neverClosed({ name, written }: TemplateTag, falseEnd: TemplateTag | undefined): Localized {
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
