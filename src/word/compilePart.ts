import type { Program } from './handlebars/ast';
import { compileProgram, type Template } from './handlebars/compileProgram';
import type { HelperTable } from './handlebars/Helper';
import { listFields } from './handlebars/listFields';
import { findSyntaxFault, isSyntaxFault, parseProgram, type SyntaxFault } from './handlebars/parseProgram';
import { says } from './handlebars/says';
import { TemplateFault } from './handlebars/TemplateFault';
import type { TemplateMistake } from './handlebars/TemplateMistake';
import type { TextPartKind } from './findTextParts';
import { buildSkeleton, chunksIn, type Skeleton } from './skeleton/buildSkeleton';
import type { Chunk } from './skeleton/Chunk';
import type { LiftedBlock } from './tags/lift/LiftedBlock';
import { explainTag } from './mistakes/explainTag';
import { liftTags } from './tags/liftTags';
import { adjustColumns } from './tags/mend/adjustColumns';
import { placeChartFills } from './rich/chart/refill/placeChartFills';
import { dropCutMarks } from './tags/mend/dropCutMarks';
import { placeFills } from './tags/mend/placeFills';
import { markIterations } from './tags/mend/markIterations';
import { calledBy, givenBy, placeRich } from './tags/mend/placeRich';
import { placeMerges } from './tags/mend/placeMerges';
import { unbindControls } from './tags/mend/unbindControls';
import { pairTags } from './tags/pairTags';
import { placeTags, type PlacedMistake } from './tags/placeTags';
import type { TagPlace } from './tags/TagPlace';
import type { TemplateTag } from './tags/TemplateTag';
import { parsePart, type PartTree } from './xml/parsePart';
import { descendants, type XmlElement } from './xml/XmlNode';

/** A tag of a template and what it was taken for. */
export interface ListedTag {
  readonly place: TagPlace;
  readonly written: string;
  /** Of a block: what it repeats or leaves out. `alone`: its tags leave nothing behind. */
  readonly block?: Pick<LiftedBlock, 'level' | 'alone'>;
}

/** One part of a template. */
export interface CompiledPart {
  readonly template: Template<Chunk>;
  readonly kind: TextPartKind;
  /** Prefix of WordprocessingML: `w:`. */
  readonly prefix: string;
  readonly fields: readonly string[];
  readonly tags: readonly ListedTag[];
  /** Whether drawings or lists that begin anew may be added to the document. */
  readonly adds: boolean;
  /** Whether it holds a table of contents, to be filled when the whole part has been written. */
  readonly finishes: boolean;
  /** Mistakes of a run, from tag numbers to places. */
  place(fault: TemplateFault): PlacedMistake[];
}

/** What a part is, and what stands around it. */
export interface PartSurroundings {
  readonly kind: TextPartKind;
  /** Targets of hyperlinks that hold tags, by relationship id. */
  readonly links: ReadonlyMap<string, string>;
  /** Whether it is written anew even without a tag. */
  readonly always?: boolean;
}

const ALONE: PartSurroundings = { kind: 'text', links: new Map() };

interface Mistakes {
  readonly mistakes: readonly PlacedMistake[];
}

/**
 * Undefined for a part without a single tag: it is left as it is.
 * @param part the part's text, or the tree made of it
 * @throws ProductError `xml.damaged`, `xml.doctype`
 */
export function compilePart(
  part: string | PartTree,
  name: string,
  helpers: HelperTable,
  around: PartSurroundings = ALONE,
): CompiledPart | Mistakes | undefined {
  const tree = typeof part === 'string' ? parsePart(part, name) : part;
  const placed = placeTags(tree.root, name, { links: around.links, leaves: around.kind === 'properties' });
  const hasNone = placed.tags.length === 0 && placed.mistakes.length === 0 && !placed.escaped;
  if (hasNone && around.always !== true) return undefined;
  const paired = pairTags(placed.tags);
  if (paired.excessive) return { mistakes: paired.mistakes };
  // Parsing a tag alone costs as much as in the whole: it is done only when something is wrong.
  const withMalformed = (others: readonly PlacedMistake[]): Mistakes => ({
    mistakes: [
      ...others,
      ...placed.tags.filter(isMalformed).map((tag) => mistakeAt(tag, explainTag(tag))),
    ].sort((a, b) => a.place.paragraph - b.place.paragraph),
  });
  const early = [...placed.mistakes, ...paired.mistakes];
  if (early.length > 0) return withMalformed(early);
  const rich = placeRich(tree.root, tree.prefix, helpers);
  const fills = placeFills(tree.root, helpers);
  const { blocks, mistakes } = liftTags(tree.root, paired.blocks);
  const merges = placeMerges(tree.root, tree.prefix, helpers, blocks);
  const charts = placeChartFills(tree.root, helpers);
  const misplaced = [...fills, ...rich, ...mistakes, ...merges, ...charts];
  if (misplaced.length > 0) return withMalformed(misplaced);
  dropCutMarks(tree.root);
  unbindControls(tree.root);
  markIterations(tree.root, helpers);
  adjustColumns(blocks, tree.prefix);
  const skeleton = buildSkeleton(tree, around.kind !== 'text');
  const finishes =
    around.kind === 'text' &&
    (holdsContents(tree.root) || placed.tags.some((tag) => calledBy(tag, helpers)?.finishes === true));
  const adds =
    finishes || placed.tags.some((tag) => tag.words.restart || givenBy(tag, helpers) !== undefined);
  const program = parseProgram(skeleton.text);
  if (isSyntaxFault(program)) {
    const { mistakes: malformed } = withMalformed([]);
    return { mistakes: malformed.length > 0 ? malformed : placeIn(skeleton, [faultAt(program)]) };
  }
  const compiled = compileSkeleton(program, skeleton, helpers);
  if ('mistakes' in compiled) return compiled;
  const lifted = new Map(blocks.map((block) => [block.open.number, block]));
  const tags = placed.tags.map((tag) => listed(tag, lifted.get(tag.number)));
  return { ...compiled, kind: around.kind, prefix: tree.prefix, tags, adds, finishes };
}

function compileSkeleton(
  program: Program,
  skeleton: Skeleton,
  helpers: HelperTable,
): Pick<CompiledPart, 'template' | 'fields' | 'place'> | Mistakes {
  const place = (fault: TemplateFault): PlacedMistake[] => placeIn(skeleton, fault.mistakes);
  try {
    const template = compileProgram(program, helpers, (content) => chunksIn(content, skeleton.chunks));
    return { template, fields: listFields(program, helpers), place };
  } catch (error) {
    if (error instanceof TemplateFault) return { mistakes: place(error) };
    throw error;
  }
}

const faultAt = ({ line }: SyntaxFault): TemplateMistake => ({ tag: line, says: says.badTag() });

/** Line n of the skeleton is its tag n. */
function placeIn({ tags }: Skeleton, mistakes: readonly TemplateMistake[]): PlacedMistake[] {
  return mistakes.flatMap(({ tag, says: sentence }) => {
    const found = tags[tag - 1];
    return found ? [mistakeAt(found, sentence)] : [];
  });
}

/** A field `TOC` made in Word. */
function holdsContents(root: XmlElement): boolean {
  for (const { name, children } of descendants(root)) {
    if (name !== 'w:instrText') continue;
    if (children.some((child) => child.kind === 'text' && /^\s*TOC\b/i.test(child.raw))) return true;
  }
  return false;
}

function listed({ place, written }: TemplateTag, block: LiftedBlock | undefined): ListedTag {
  return block ? { place, written, block: { level: block.level, alone: block.alone } } : { place, written };
}

function mistakeAt(tag: TemplateTag, sentence: PlacedMistake['says']): PlacedMistake {
  return { place: tag.place, written: tag.written, says: sentence };
}

/** Whether a tag is no Handlebars when looked at alone; so all such tags are found, not the first only. */
function isMalformed({ kind, source, name }: TemplateTag): boolean {
  const closing = `{{/${/[^\p{L}\p{N}_./-]/u.test(name) ? `[${name}]` : name}}}`;
  if (kind === 'open') return findSyntaxFault(`${source}${closing}`) !== undefined;
  if (kind === 'else') return findSyntaxFault(`{{#if a}}${source}{{/if}}`) !== undefined;
  if (kind === 'close') return false;
  return findSyntaxFault(source) !== undefined;
}
