import { compileProgram, type Template } from './handlebars/compileProgram';
import type { HelperTable } from './handlebars/Helper';
import { listFields } from './handlebars/listFields';
import { findSyntaxFault, isSyntaxFault, parseProgram } from './handlebars/parseProgram';
import { says } from './handlebars/says';
import { TemplateFault } from './handlebars/TemplateFault';
import { buildSkeleton, chunksIn } from './skeleton/buildSkeleton';
import type { Chunk } from './skeleton/Chunk';
import { liftTags } from './tags/liftTags';
import { pairTags } from './tags/pairTags';
import { placeTags, type PlacedMistake } from './tags/placeTags';
import type { TemplateTag } from './tags/TemplateTag';
import { parsePart } from './xml/parsePart';

/** One part of a template. */
export interface CompiledPart {
  readonly template: Template<Chunk>;
  /** Prefix of WordprocessingML: `w:`. */
  readonly prefix: string;
  readonly fields: readonly string[];
  /** Mistakes of a run, from tag numbers to places. */
  place(fault: TemplateFault): PlacedMistake[];
}

/**
 * Undefined for a part without a single tag: it is left as it is.
 * @param xml the part's text
 * @throws ProductError `xml.damaged`, `xml.doctype`
 */
export function compilePart(
  xml: string,
  name: string,
  helpers: HelperTable,
): CompiledPart | { readonly mistakes: readonly PlacedMistake[] } | undefined {
  const tree = parsePart(xml, name);
  const placed = placeTags(tree.root, name);
  if (placed.tags.length === 0 && placed.mistakes.length === 0 && !placed.escaped) return undefined;
  const paired = pairTags(placed.tags);
  if (paired.excessive) return { mistakes: paired.mistakes };
  const malformed = placed.tags.filter(isMalformed).map((tag) => mistakeAt(tag, says.badTag()));
  const early = [...placed.mistakes, ...paired.mistakes, ...malformed];
  if (early.length > 0) return { mistakes: early.sort((a, b) => a.place.paragraph - b.place.paragraph) };
  const misplaced = liftTags(tree.root, paired.blocks);
  if (misplaced.length > 0) return { mistakes: misplaced };
  const { text, chunks } = buildSkeleton(tree);
  const program = parseProgram(text);
  const place = (fault: TemplateFault): PlacedMistake[] =>
    fault.mistakes.flatMap(({ tag, says: sentence }) => {
      const found = placed.tags[tag - 1];
      return found ? [mistakeAt(found, sentence)] : [];
    });
  if (isSyntaxFault(program))
    return { mistakes: place(new TemplateFault([{ tag: program.line, says: says.badTag() }])) };
  try {
    const template = compileProgram(program, helpers, (content) => chunksIn(content, chunks));
    return { template, prefix: tree.prefix, fields: listFields(program, helpers), place };
  } catch (error) {
    if (error instanceof TemplateFault) return { mistakes: place(error) };
    throw error;
  }
}

function mistakeAt(tag: TemplateTag, sentence: PlacedMistake['says']): PlacedMistake {
  return { place: tag.place, written: tag.source, says: sentence };
}

/** Whether a tag is no Handlebars when looked at alone; so all such tags are found, not the first only. */
function isMalformed({ kind, source, name }: TemplateTag): boolean {
  const closing = `{{/${/[^\p{L}\p{N}_.-]/u.test(name) ? `[${name}]` : name}}}`;
  if (kind === 'open') return findSyntaxFault(`${source}${closing}`) !== undefined;
  if (kind === 'else') return findSyntaxFault(`{{#if a}}${source}{{/if}}`) !== undefined;
  if (kind === 'close') return false;
  return findSyntaxFault(source) !== undefined;
}
