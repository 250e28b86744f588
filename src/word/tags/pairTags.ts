import type { Saying } from '../mistakes/Saying';
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

/** @param mayMean whether a closing tag of another name was to end a block all the same: only asked when something is wrong */
export function pairTags(
  tags: readonly TemplateTag[],
  mayMean: (closing: string, opening: string) => boolean = () => false,
): PairedTags {
  const excess = findExcess(tags);
  if (excess) return { blocks: [], mistakes: [excess], excessive: true };
  const blocks: TagBlock[] = [];
  const mistakes: PlacedMistake[] = [];
  const open: { tag: TemplateTag; elses: TemplateTag[] }[] = [];
  /** The first tag that looks as if it were to end a block, and does not. */
  let falseEnd: TemplateTag | undefined;
  const report = (tag: TemplateTag, says: Saying): void => {
    mistakes.push({ place: tag.place, written: tag.written, says });
  };
  for (const tag of tags) {
    if (tag.kind === 'open') open.push({ tag, elses: [] });
    else if (tag.kind === 'else') {
      const around = open.at(-1);
      if (!around) report(tag, ['elseAlone']);
      else if (around.elses.some(isLastElse)) report(tag, ['secondElse', around.tag]);
      else around.elses.push(tag);
    } else if (tag.kind === 'close') {
      const match = open.map(({ tag: { name } }) => name).lastIndexOf(tag.name);
      if (match < 0) {
        const around = open.at(-1)?.tag;
        report(tag, ['closeAlone', tag, around]);
        if (around && mayMean(tag.name, around.name)) open.pop();
      } else {
        for (const left of open.splice(match + 1)) report(left.tag, ['neverClosed', left.tag, falseEnd]);
        const pair = open.pop();
        if (pair) blocks.push({ open: pair.tag, elses: pair.elses, close: tag });
      }
    } else if (open.length > 0 && tag.bare && FALSE_END.test(tag.name)) falseEnd ??= tag;
  }
  for (const { tag } of open) report(tag, ['neverClosed', tag, falseEnd]);
  return { blocks, mistakes, excessive: false };
}

/** A template too big or too deep to be looked at any further. */
function findExcess(tags: readonly TemplateTag[]): PlacedMistake | undefined {
  const tooMany = tags[MAX_TAGS];
  if (tooMany) return { place: tooMany.place, written: tooMany.written, says: ['tooMany', MAX_TAGS] };
  let depth = 0;
  for (const { kind, place, written } of tags) {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth > MAX_DEPTH) return { place, written, says: ['tooDeep', MAX_DEPTH] };
  }
  return undefined;
}

/** `{{else}}` and `{{^}}`, and no `{{else if …}}`. */
const isLastElse = ({ source }: TemplateTag): boolean => /^\{\{~?\s*(?:else|\^)\s*~?\}\}$/.test(source);

const FALSE_END = /^(?:end\w*|结束|結束|fi|done)$/i;
