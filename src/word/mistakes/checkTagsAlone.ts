import { compileProgram } from '../handlebars/compileProgram';
import type { HelperTable } from '../handlebars/Helper';
import { parseProgram } from '../handlebars/parseProgram';
import { isSyntaxFault } from '../handlebars/SyntaxFault';
import { TemplateFault } from '../handlebars/TemplateFault';
import type { PlacedMistake } from '../tags/PlacedMistake';
import type { TemplateTag } from '../tags/TemplateTag';
import { explainTag } from './explainTag';

/** Nobody mends more at once. */
const MOST_LOOKED_AT = 3000;
const MOST_TOLD = 100;

/**
 * What is wrong with tags by themselves, when the whole cannot be compiled: so all of it is told and not the first only.
 * @param partials names of those that stand beside the template
 */
export function checkTagsAlone(
  tags: readonly TemplateTag[],
  helpers: HelperTable,
  partials: Iterable<string>,
): PlacedMistake[] {
  const found: PlacedMistake[] = [];
  const known = [...partials, ...tags.flatMap(({ source }) => nameInline(source) ?? [])];
  for (const tag of tags.slice(0, MOST_LOOKED_AT)) {
    if (found.length >= MOST_TOLD) break;
    const { place, written } = tag;
    for (const fault of faultsOf(tag, helpers, known)) found.push({ place, written, says: fault });
  }
  return found;
}

function faultsOf(
  tag: TemplateTag,
  helpers: HelperTable,
  partials: readonly string[],
): PlacedMistake['says'][] {
  const text = aloneAsText(tag);
  if (text === undefined) return [];
  const program = parseProgram(text);
  if (isSyntaxFault(program)) return [explainTag(tag)];
  const called = /^\{\{~?>\s*(?!\()(?:"([^"]+)"|\[([^\]]+)\]|([^\s}~]+))/
    .exec(tag.source)
    ?.slice(1)
    .find(Boolean);
  if (called !== undefined && called !== '@partial-block' && !partials.includes(called))
    return [['unknownPartial', called, partials]];
  if (/^\{\{~?#?[>*]/.test(tag.source) || tag.kind === 'else') return [];
  try {
    compileProgram(program, helpers, () => []);
    return [];
  } catch (error) {
    if (error instanceof TemplateFault) return error.mistakes.map(({ says }) => says);
    throw error;
  }
}

/** `{{#*inline "名称"}}` */
const nameInline = (source: string): string | undefined =>
  /^\{\{~?#\*\s*inline\s+(?:"([^"]+)"|'([^']+)')/.exec(source)?.slice(1).find(Boolean);

function aloneAsText({ kind, source, name }: TemplateTag): string | undefined {
  if (kind === 'close' || kind === 'comment') return undefined;
  if (kind === 'else') return `{{#if a}}${source}{{/if}}`;
  if (kind === 'value') return source;
  return `${source}{{/${/[^\p{L}\p{N}_./-]/u.test(name) ? `[${name}]` : name}}}`;
}
