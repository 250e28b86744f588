import { compileProgram } from '../handlebars/compileProgram';
import type { HelperTable } from '../handlebars/Helper';
import { isSyntaxFault, parseProgram } from '../handlebars/parseProgram';
import { TemplateFault } from '../handlebars/TemplateFault';
import type { PlacedMistake } from '../tags/PlacedMistake';
import type { TemplateTag } from '../tags/TemplateTag';
import { explainTag } from './explainTag';

/** Nobody mends more at once. */
const MOST_LOOKED_AT = 3000;
const MOST_TOLD = 100;

/**
 * What is wrong with tags by themselves, when the whole cannot be compiled: so all of it is told and not the first only.
 * What a tag calls that the template itself may define (partials) is left aside.
 */
export function checkTagsAlone(tags: readonly TemplateTag[], helpers: HelperTable): PlacedMistake[] {
  const found: PlacedMistake[] = [];
  for (const tag of tags.slice(0, MOST_LOOKED_AT)) {
    if (found.length >= MOST_TOLD) break;
    const { place, written } = tag;
    for (const says of faultsOf(tag, helpers)) found.push({ place, written, says });
  }
  return found;
}

function faultsOf(tag: TemplateTag, helpers: HelperTable): PlacedMistake['says'][] {
  const text = aloneAsText(tag);
  if (text === undefined) return [];
  const program = parseProgram(text);
  if (isSyntaxFault(program)) return [explainTag(tag)];
  if (/^\{\{~?#?[>*]/.test(tag.source) || tag.kind === 'else') return [];
  try {
    compileProgram(program, helpers, () => []);
    return [];
  } catch (error) {
    if (error instanceof TemplateFault) return error.mistakes.map(({ says }) => says);
    throw error;
  }
}

function aloneAsText({ kind, source, name }: TemplateTag): string | undefined {
  if (kind === 'close' || kind === 'comment') return undefined;
  if (kind === 'else') return `{{#if a}}${source}{{/if}}`;
  if (kind === 'value') return source;
  return `${source}{{/${/[^\p{L}\p{N}_./-]/u.test(name) ? `[${name}]` : name}}}`;
}
