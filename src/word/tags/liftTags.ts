import type { Saying } from '../mistakes/Saying';
import { findAround, type XmlElement } from '../xml/XmlNode';
import { contentOf, holderOf } from './containers';
import { findCutFields } from './findCutFields';
import type { LiftedBlock } from './lift/LiftedBlock';
import { liftToCells, meansCells } from './lift/liftToCells';
import { fillsParagraph, liftToParagraphs } from './lift/liftToParagraphs';
import { liftToRows } from './lift/liftToRows';
import { liftToRuns } from './lift/liftToRuns';
import { TagNodes } from './lift/TagNodes';
import type { TagBlock } from './pairTags';
import type { PlacedMistake } from './PlacedMistake';
import type { TagLevel } from './TagWords';
import { commonAncestor } from './treePaths';

export interface Lifting {
  readonly blocks: readonly LiftedBlock[];
  readonly mistakes: readonly PlacedMistake[];
}

/**
 * Moves the ends of each block out to the level where they can stand around whole elements: around rows, cells,
 * paragraphs or runs. What held nothing but such tags goes, so that no blank row or line stays behind.
 * @param blocks Inner blocks first, so that no ancestor is stale.
 * @param hasFields Whether the part may hold fields that a block could cut in two.
 */
export function liftTags(root: XmlElement, blocks: readonly TagBlock[], hasFields: boolean): Lifting {
  const tags = new TagNodes(root);
  const lifted: LiftedBlock[] = [];
  const mistakes: PlacedMistake[] = [];
  for (const block of blocks) {
    const { open } = block;
    const result =
      open.words.unknown === undefined ? lift(block, tags) : (['unknownLevel', open.words.unknown] as const);
    if ('level' in result) lifted.push(result);
    else mistakes.push({ place: open.place, written: open.written, says: result });
  }
  tags.dropEmptied();
  const cut = hasFields && mistakes.length === 0 ? findCutFields(root) : new Set<number>();
  for (const block of lifted) {
    const { place, written, number } = block.open;
    if (cut.has(number)) mistakes.push({ place, written, says: ['cutsFieldInTwo', block] });
  }
  return { blocks: lifted, mistakes };
}

function lift(block: TagBlock, tags: TagNodes): LiftedBlock | Saying {
  const nodes = tags.inBlock(block);
  const [first] = nodes;
  const asked = block.open.words.level;
  const isText = nodes.every((node) => node.parent === first?.parent && node.attribute === first?.attribute);
  const isInAttribute = nodes.some(({ attribute }) => attribute !== undefined);
  const paragraph = asked === undefined && !isInAttribute ? filledParagraph(block, tags) : undefined;
  const whole = paragraph?.parent && liftToParagraphs(block, paragraph.parent, tags, true);
  if (whole) return whole;
  if (isText && asked === undefined) return { ...block, level: 'text', alone: false };
  if (isInAttribute) return ['cannotSpan', block];
  const around = commonAncestor(nodes);
  if (asked !== undefined) return liftAsAsked(block, around, tags) ?? refusalAsAsked(block, asked, tags);
  return liftAsGuessed(block, around, tags) ?? refusal(block, tags);
}

const PARAGRAPH = new Set(['w:p']);

/** The paragraph that both ends of a condition stand at the edges of. */
function filledParagraph(block: TagBlock, tags: TagNodes): XmlElement | undefined {
  const [open, close] = [block.open, block.close].map((tag) => findAround(tags.of(tag).parent, PARAGRAPH));
  const holder = open?.parent && contentOf(open.parent) === 'paragraphs' ? open : undefined;
  return holder && holder === close && fillsParagraph(block, holder, tags) ? holder : undefined;
}

function liftAsAsked(block: TagBlock, around: XmlElement, tags: TagNodes): LiftedBlock | undefined {
  const level = block.open.words.level;
  if (level === 'inline') return liftToRuns(block, tags);
  if (level === 'row') {
    const holder = holderOf(around, 'rows');
    return holder && liftToRows(block, holder, tags);
  }
  if (level === 'cell') {
    const holder = holderOf(around, 'cells');
    return holder && liftToCells(block, holder, tags);
  }
  const holder = holderOf(around, 'paragraphs');
  return holder && liftToParagraphs(block, holder, tags, true);
}

function liftAsGuessed(block: TagBlock, around: XmlElement, tags: TagNodes): LiftedBlock | undefined {
  switch (contentOf(around)) {
    case 'rows':
      return liftToRows(block, around, tags);
    case 'cells': {
      if (meansCells(block, around, tags)) return liftToCells(block, around, tags);
      const table = holderOf(around, 'rows');
      return table && liftToRows(block, table, tags);
    }
    case 'paragraphs':
      return (
        liftToParagraphs(block, around, tags, false) ??
        (elsesAreEven(block, tags) ? liftToRuns(block, tags) : undefined)
      );
    case 'text':
      return liftToRuns(block, tags);
  }
}

/** Ends alone in their paragraphs and an `else` amid text are of two levels. */
function elsesAreEven({ open, elses, close }: TagBlock, tags: TagNodes): boolean {
  return elses.length === 0 || !(tags.isAlone(open) && tags.isAlone(close));
}

/** Often it is the `else` that keeps a block from the level it asks for. */
function refusalAsAsked(block: TagBlock, level: TagLevel, tags: TagNodes): Saying {
  if (block.elses.length === 0 || level === 'inline') return ['wrongLevel', block, level];
  const inside = block.elses.find((tag) => !tags.isAlone(tag));
  return inside ? ['elseElsewhere', block, inside] : ['wrongLevel', block, level];
}

function refusal(block: TagBlock, tags: TagNodes): Saying {
  const odd = block.elses.find((tag) => !tags.isAlone(tag));
  return odd ? ['elseElsewhere', block, odd] : ['cannotSpan', block];
}
