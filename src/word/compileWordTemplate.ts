import { CONTENT_TYPES_PART } from '../opc/contentTypes';
import type { OpcPackage } from '../opc/OpcPackage';
import { openPackage } from '../opc/openPackage';
import { compilePart, type CompiledPart, type ListedTag } from './compilePart';
import { findTextParts, type TextPart } from './findTextParts';
import type { HelperLibrary } from './handlebars/Helper';
import type { TemplatePackage } from './readPackageFacts';
import { readTagLinks } from './readTagLinks';
import type { PlacedMistake, ToldMistake } from './tags/PlacedMistake';
import { TABLE_STYLE } from './tableStyle';
import { NO_PARTIALS } from './TextPartials';
import { parsePart, type PartTree } from './xml/parsePart';

/** A Word template ready to be rendered any number of times. */
export interface WordTemplate {
  readonly source: OpcPackage;
  readonly parts: ReadonlyMap<string, CompiledPart>;
  /** Part that holds title and dates, when there is one. */
  readonly properties: string | undefined;
  /** Every tag with what it was taken for, part by part. */
  readonly tags: readonly ListedTag[];
  readonly main: string;
  /** Set when rendering may change more than the parts. */
  readonly surroundings: TemplatePackage | undefined;
}

/** A template that cannot be used: every mistake of every part, and its tags as far as they are known. */
export interface FaultyTemplate {
  readonly source: OpcPackage;
  readonly mistakes: readonly ToldMistake[];
  readonly tags: readonly ListedTag[];
}

/**
 * Compiles a .docx whose texts hold Handlebars tags. Parts without tags are left alone.
 * @param partials texts with tags that `{{> name}}` may call, by name
 * @throws ProductError `template.mistakes` with all mistakes of all parts; `template.notWord`; as `openPackage`
 */
export async function compileWordTemplate(
  docx: Uint8Array,
  helpers: HelperLibrary,
  partials: ReadonlyMap<string, string> = new Map(),
): Promise<WordTemplate> {
  const template = await readWordTemplate(docx, helpers, partials);
  if ('mistakes' in template) throw (await import('./templateError')).templateError(template.mistakes);
  return template;
}

/**
 * As `compileWordTemplate`, with the mistakes as values.
 * @throws ProductError `template.notWord`; as `openPackage`
 */
export async function readWordTemplate(
  docx: Uint8Array,
  helpers: HelperLibrary,
  partialTexts: ReadonlyMap<string, string> = new Map(),
): Promise<WordTemplate | FaultyTemplate> {
  const source = await openPackage(docx);
  const partials =
    partialTexts.size === 0
      ? NO_PARTIALS
      : (await import('./readTextPartials')).readTextPartials(partialTexts);
  const textParts = await findTextParts(source);
  const texts = new Map<string, string>();
  for (const { name } of textParts) texts.set(name, await source.readText(name));
  const links = await readTagLinks(source, textParts);
  const trees = await graftNotes(textParts, texts);
  const charts = await graftAllCharts(source, textParts, texts, trees);
  const parts = new Map<string, CompiledPart>();
  const mistakes: PlacedMistake[] = [...partials.mistakes];
  const tags: ListedTag[] = [];
  for (const { name, kind, notes } of textParts) {
    if (charts.has(name)) continue;
    const text = texts.get(name) ?? '';
    const own = links.get(name) ?? new Map<string, string>();
    // Other parts know comments by the marks of their paragraphs.
    const tree = trees.get(name) ?? (notes === 'w:comment' ? parsePart(text, name, true) : undefined);
    if (!tree && own.size === 0 && !/[{}｛｝]|%7b%7b/i.test(text)) continue;
    const result = await compilePart(tree ?? text, name, helpers, {
      kind,
      links: own,
      partials,
      houseTables: text.includes(`"${TABLE_STYLE}"`),
      always: notes !== undefined && trees.has(name),
    });
    if (!result) continue;
    for (const tag of result.tags) tags.push(tag);
    if (!('mistakes' in result)) parts.set(name, result);
    else for (const mistake of result.mistakes) mistakes.push(mistake);
  }
  if (mistakes.length > 0) {
    const { told } = await import('./mistakes/told');
    return { source, mistakes: told(mistakes), tags };
  }
  // What was saved as .dotx has to become a document.
  const isDotx = /\.template\.main\+xml/i.test(await source.readText(CONTENT_TYPES_PART));
  const mayAdd = isDotx || links.size > 0 || [...parts.values()].some(({ reaches }) => reaches);
  return {
    source,
    parts,
    properties: source.nameOf('docProps/core.xml'),
    tags,
    main: textParts[0]?.name ?? '',
    surroundings: mayAdd
      ? await (await import('./additions')).readPackageFacts(source, textParts, texts, parts, links)
      : undefined,
  };
}

/**
 * Charts stand where they are referred to when they hold tags or blocks may repeat them.
 * @param trees of parts that have one already; those charts were put into are added
 * @returns charts that are written there
 */
async function graftAllCharts(
  source: OpcPackage,
  textParts: readonly TextPart[],
  texts: ReadonlyMap<string, string>,
  trees: Map<string, PartTree>,
): Promise<Set<string>> {
  const grafted = new Set<string>();
  for (const { name, kind, notes } of textParts) {
    const text = texts.get(name) ?? '';
    if (kind !== 'text' || notes !== undefined || !/<\w+:chart\s/.test(text)) continue;
    // Few templates hold charts: what fills them is loaded for those.
    const { graftCharts } = await import('./rich/chart/refill/graftCharts');
    const { holdsBlocks } = await import('./NoteShelf');
    const tree = trees.get(name) ?? parsePart(text, name);
    const here = await graftCharts(source, name, tree.root, holdsBlocks(tree.root));
    if (here.size > 0) trees.set(name, tree);
    for (const part of here) grafted.add(part);
  }
  return grafted;
}

/** Notes stand at their references when blocks may repeat them or leave them out. */
async function graftNotes(
  textParts: readonly TextPart[],
  texts: ReadonlyMap<string, string>,
): Promise<Map<string, PartTree>> {
  const [main] = textParts;
  const text = main && texts.get(main.name);
  const noteParts = textParts.filter(({ notes }) => notes !== undefined);
  if (!main || text === undefined || noteParts.length === 0 || !/[{｛]{2}/.test(text)) return new Map();
  const tree = parsePart(text, main.name);
  const { holdsBlocks, NoteShelf } = await import('./NoteShelf');
  if (!holdsBlocks(tree.root)) return new Map([[main.name, tree]]);
  const shelf = new NoteShelf(
    new Map(
      noteParts.map(({ name, notes = 'w:footnote' }) => {
        const keepMarks = notes === 'w:comment';
        return [name, { tree: parsePart(texts.get(name) ?? '', name, keepMarks), name: notes }] as const;
      }),
    ),
  );
  shelf.graft(tree.root);
  return new Map([[main.name, tree], ...shelf.remaining()]);
}
