import type { Program } from './handlebars/ast';
import { compileProgram, type Template } from './handlebars/compileProgram';
import type { CalledNames, HelperLibrary, HelperTable } from './handlebars/Helper';
import type { MissingValue } from './handlebars/MissingValue';
import { isSyntaxFault, type SyntaxFault } from './handlebars/SyntaxFault';
import { TemplateFault } from './handlebars/TemplateFault';
import type { TemplateMistake } from './handlebars/TemplateMistake';
import type { TextPartKind } from './findTextParts';
import { buildSkeleton } from './skeleton/buildSkeleton';
import type { DocumentChunk } from './skeleton/DocumentSink';
import { parseSkeleton } from './skeleton/parseSkeleton';
import { chunksIn, type Skeleton } from './skeleton/Skeleton';
import type { LiftedBlock } from './tags/lift/LiftedBlock';
import type { MissingField } from './mistakes/MissingField';
import { calledBy, givenBy } from './tags/calledHelper';
import { pairTags, type PairedTags } from './tags/pairTags';
import type { PlacedMistake } from './tags/PlacedMistake';
import { placeTags } from './tags/placeTags';
import { settleTags } from './tags/settleTags';
import type { TagPlace } from './tags/TagPlace';
import type { TemplateTag } from './tags/TemplateTag';
import { NO_PARTIALS, type TextPartials } from './TextPartials';
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
  readonly template: Template<DocumentChunk>;
  readonly kind: TextPartKind;
  /** Prefix of WordprocessingML: `w:`. */
  readonly prefix: string;
  /** What it was compiled from, for those who ask about its fields. */
  readonly program: Program;
  readonly helpers: HelperTable;
  readonly partials: TextPartials['sources'];
  readonly tags: readonly ListedTag[];
  /** Whether drawings or lists that begin anew may be added to the document. */
  readonly adds: boolean;
  /** Whether writing it may change what is around it. */
  readonly reaches: boolean;
  /** Whether it holds a table of contents, to be filled when the whole part has been written. */
  readonly finishes: boolean;
  /** Mistakes of a run, from tag numbers to places. */
  place(fault: TemplateFault): PlacedMistake[];
  placeMissing(value: MissingValue): MissingField[];
  spotsOf(tag: Pick<TemplateMistake, 'tag' | 'partial'>): Spot[];
}

/** What a part is, and what stands around it. */
export interface PartSurroundings {
  readonly kind: TextPartKind;
  /** Targets of hyperlinks that hold tags, by relationship id. */
  readonly links: ReadonlyMap<string, string>;
  /** Whether it is written anew even without a tag. */
  readonly always?: boolean;
  /** Whether a table in it is in the style of a house. */
  readonly houseTables?: boolean;
  /** What `{{> name}}` may call beside the part's own. */
  readonly partials?: TextPartials;
}

const ALONE: PartSurroundings = { kind: 'text', links: new Map() };

interface Mistakes {
  readonly mistakes: readonly PlacedMistake[];
  /** As far as they are known. */
  readonly tags: readonly ListedTag[];
}

/**
 * Undefined for a part without a single tag: it is left as it is.
 * @param part the part's text, or the tree made of it
 * @throws ProductError `xml.damaged`, `xml.doctype`
 */
export async function compilePart(
  part: string | PartTree,
  name: string,
  library: HelperLibrary,
  around: PartSurroundings = ALONE,
): Promise<CompiledPart | Mistakes | undefined> {
  const tree = typeof part === 'string' ? parsePart(part, name) : part;
  const leaves = around.kind === 'properties';
  const placed = await placeTags(tree.root, name, { links: around.links, leaves });
  const hasNone = placed.tags.length === 0 && placed.mistakes.length === 0 && !placed.escaped;
  if (hasNone && around.always !== true) return undefined;
  const paired = await pairedTags(placed.tags);
  const plain = placed.tags.map((tag) => listed(tag, undefined));
  if (paired.excessive) return { mistakes: paired.mistakes, tags: [] };
  const { partials = NO_PARTIALS } = around;
  const helpers = await library.load(namesIn(placed.tags, partials));
  // Looking at a tag alone costs as much as in the whole: it is done only when something is wrong.
  const withMalformed = async (others: readonly PlacedMistake[]): Promise<Mistakes> => {
    const { checkTagsAlone } = await import('./mistakes/checkTagsAlone');
    const mistakes = [...others, ...checkTagsAlone(placed.tags, helpers, partials.sources.keys())];
    return { mistakes: mistakes.sort((a, b) => a.place.paragraph - b.place.paragraph), tags: plain };
  };
  const early = [...placed.mistakes, ...paired.mistakes, ...findCrowds(placed.tags, helpers)];
  if (early.length > 0) return withMalformed(early);
  const { blocks, mistakes, ids } = await settleTags(
    tree,
    placed,
    paired.blocks,
    helpers,
    around.houseTables,
  );
  if (mistakes.length > 0) return withMalformed(mistakes);
  const isRich = placed.tags.some((tag) => givenBy(tag, helpers) !== undefined);
  if (isRich && around.kind === 'text') (await import('./tags/placeSpecials')).passOverNewer(tree.root);
  const skeleton = buildSkeleton(tree, around.kind !== 'text', ids);
  const finishes =
    around.kind === 'text' &&
    ((placed.names.has('w:instrText') && holdsContents(tree.root)) ||
      placed.tags.some((tag) => calledBy(tag, helpers)?.finishes === true));
  const adds = finishes || isRich || placed.tags.some(({ words }) => words.restart);
  const program = await parseSkeleton(skeleton.pieces);
  if (isSyntaxFault(program)) {
    const { mistakes: malformed } = await withMalformed([]);
    const told = malformed.length > 0 ? malformed : placesIn(skeleton).mistakes([faultAt(program)]);
    return { mistakes: told, tags: plain };
  }
  const lifted = new Map(blocks.map((block) => [block.open.number, block]));
  const tags = placed.tags.map((tag) => listed(tag, lifted.get(tag.number)));
  const compiled = compileSkeleton(program, skeleton, helpers, partials);
  if ('mistakes' in compiled) return { ...compiled, tags };
  const reaches = adds || skeleton.chunks.some(isReaching);
  return { ...compiled, kind: around.kind, prefix: tree.prefix, tags, adds, reaches, finishes };
}

const isReaching = (chunk: DocumentChunk): boolean =>
  chunk.kind === 'act' && chunk.act.local !== true && chunk.act.idle !== true;

/** `{{名称 …}}`, `{{#名称 …}}`, `{{else 名称 …}}`, `(名称 …)` */
const CALLED = /(?:^\{+~?\s*[#^&*]*\s*(?:else\s+)?|\(\s*)([\p{L}\p{N}_]+)/gu;

/** `小数=` */
const KEY = /([\p{L}\p{N}_]+)\s*=/gu;

function namesIn(tags: readonly TemplateTag[], { words }: TextPartials): CalledNames {
  const [called, bare, keys] = [new Set(words), new Set<string>(), new Set(words)];
  for (const { kind, source, name, bare: isBare } of tags) {
    if (kind === 'value' && isBare) bare.add(name);
    else if (kind !== 'close') {
      for (const [, word = ''] of source.matchAll(CALLED)) if (word !== 'else') called.add(word);
      if (source.includes('=')) for (const [, key = ''] of source.matchAll(KEY)) keys.add(key);
    }
  }
  return { called, bare, keys };
}

/** What may have been meant by a closing tag is asked only when tags do not match. */
async function pairedTags(tags: readonly TemplateTag[]): Promise<PairedTags> {
  const paired = pairTags(tags);
  if (paired.mistakes.length === 0 || paired.excessive) return paired;
  return pairTags(tags, (await import('./mistakes/pairMistakes')).mayMean);
}

/** Of one paragraph: each is cut out of it, which costs what stands beside it. */
const MOST_RICH = 1000;

function findCrowds(tags: readonly TemplateTag[], helpers: HelperTable): PlacedMistake[] {
  const counts = new Map<string, number>();
  return tags.flatMap((tag) => {
    const { place, written } = tag;
    if (givenBy(tag, helpers) === undefined) return [];
    const key = `${place.part} ${place.paragraph}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === MOST_RICH + 1 ? [{ place, written, says: ['tooManyRich', MOST_RICH] }] : [];
  });
}

type Compiled = Pick<
  CompiledPart,
  'template' | 'program' | 'helpers' | 'partials' | 'place' | 'placeMissing' | 'spotsOf'
>;

function compileSkeleton(
  program: Program,
  skeleton: Skeleton,
  helpers: HelperTable,
  partials: TextPartials,
): Compiled | Pick<Mistakes, 'mistakes'> {
  const { spotsOf, mistakes } = placesIn(skeleton, partials);
  try {
    const prepare = (content: string): DocumentChunk[] => chunksIn(content, skeleton.chunks);
    const template = compileProgram(program, helpers, prepare, partials.sources);
    return {
      template,
      program,
      helpers,
      partials: partials.sources,
      spotsOf,
      place: (fault) => mistakes(fault.mistakes),
      placeMissing: (value) =>
        spotsOf(value).map((spot) => {
          const { name, times, holds } = value;
          return { ...spot, name, times, ...(holds && { holds }) };
        }),
    };
  } catch (error) {
    if (error instanceof TemplateFault) return { mistakes: mistakes(error.mistakes) };
    throw error;
  }
}

const faultAt = ({ line }: SyntaxFault): TemplateMistake => ({ tag: line, says: ['badTag'] });

type Spot = Pick<PlacedMistake, 'place' | 'written'>;

/** Line n of the skeleton is its tag n; a partial has lines of its own. */
function placesIn({ tags }: Skeleton, partials: TextPartials = NO_PARTIALS) {
  const spotsOf = ({ tag, partial }: Pick<TemplateMistake, 'tag' | 'partial'>): Spot[] => {
    if (partial !== undefined) return [partials.spotOf(partial, tag)];
    const found = tags[tag - 1];
    return found ? [{ place: found.place, written: found.written }] : [];
  };
  const mistakes = (all: readonly TemplateMistake[]): PlacedMistake[] =>
    all.flatMap((one) => spotsOf(one).map((spot) => ({ ...spot, says: one.says })));
  return { spotsOf, mistakes };
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
