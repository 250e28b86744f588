import { normaliseTag } from './normaliseTag';
import type { TagPlace } from './TagPlace';
import { readTagWords, type TagWords } from './TagWords';

export type TagKind = 'open' | 'else' | 'close' | 'value' | 'comment';

/** A mustache found in a part. */
export interface TemplateTag {
  /** 1-based in the part, in document order. */
  readonly number: number;
  /** As its author sees it, in one line. */
  readonly written: string;
  /** Ready for the parser: `{{#each 行}}`, quotes straightened, entities decoded, our own words taken out. */
  readonly source: string;
  readonly kind: TagKind;
  /** What an opening and a closing tag must agree on: `each`, `行`; of a value the helper or field. */
  readonly name: string;
  /** Whether anything follows the name. */
  readonly bare: boolean;
  readonly words: TagWords;
  readonly place: TagPlace;
}

const NO_WORDS: TagWords = { level: undefined, restart: false, unknown: undefined };

/** @param raw the tag as the XML has it, braces and entities */
export function readTag(raw: string, place: TagPlace): TemplateTag {
  const written = normaliseTag(raw);
  const { kind, name, bare } = classifyTag(written);
  const { source, words } = kind === 'open' ? readTagWords(written) : { source: written, words: NO_WORDS };
  return { number: 0, written, source, kind, name, bare, words, place };
}

/** @param source normalised, with its braces */
function classifyTag(source: string): Pick<TemplateTag, 'kind' | 'name' | 'bare'> {
  const inside = source
    .replace(/^\{+~?/, '')
    .replace(/~?\}+$/, '')
    .trim();
  if (inside.startsWith('!')) return { kind: 'comment', name: '', bare: true };
  if (inside === '^' || /^else(\s|$)/.test(inside)) return { kind: 'else', name: '', bare: true };
  const kind = /^[#^]/.test(inside) ? 'open' : inside.startsWith('/') ? 'close' : 'value';
  const call = kind === 'value' ? inside : inside.replace(/^(?:#[*>]?|[\^/])\s*/, '');
  const first = firstWord(call);
  return { kind, name: first.replace(/^\[([^\]]*)\]$/, '$1'), bare: first.length === call.length };
}

/** A path up to the first blank outside of brackets. */
function firstWord(text: string): string {
  return /^(?:\[[^\]]*\]|[^\s[])*/.exec(text)?.[0] ?? text;
}
