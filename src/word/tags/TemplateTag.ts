import { decodeEntities } from '../xml/escapeXml';
import { normaliseTag } from './normaliseTag';
import { readNames, type Names } from './readNames';
import type { TagPlace } from './TagPlace';
import { readTagWords, type TagWords } from './TagWords';

export type TagKind = 'open' | 'else' | 'close' | 'value' | 'comment';

/** A mustache found in a part. */
export interface TemplateTag {
  /** 1-based in the part, in document order. */
  readonly number: number;
  /** As its author typed it, in one line. */
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

/**
 * @param raw the tag as the XML has it, braces and entities
 * @param typed the same before its braces were made narrow
 */
export function readTag(raw: string, place: TagPlace, typed = raw): TemplateTag {
  const names = typed === raw ? readNames(raw) : undefined;
  if (names) return tagOfNames(raw, names, place);
  const plain = withElse(normaliseTag(raw));
  const { kind, name, bare } = classifyTag(plain);
  const { source, words } = kind === 'open' ? readTagWords(plain) : { source: plain, words: NO_WORDS };
  const written = decodeEntities(typed).replace(/[\u0000-\u001f\u2028\u2029]+/g, ' ');
  return { number: 0, written, source, kind, name, bare, words, place };
}

const KINDS = { '': 'value', '#': 'open', '/': 'close' } as const;

/** Nothing in it to be put right, and no words for us. */
function tagOfNames(source: string, { sign, paths: [name, ...more] }: Names, place: TagPlace): TemplateTag {
  const bare = more.length === 0;
  return { number: 0, written: source, source, kind: KINDS[sign], name, bare, words: NO_WORDS, place };
}

/** `{{否则}}` and `{{否则 如果 逾期}}` are what `else` is in Chinese. */
function withElse(tag: string): string {
  return tag.replace(/^(\{\{~?)\s*否[则則](?:\s*(?=~?\}\}$)|\s+|(?=(?:如果|除非)\s))/, '$1else ');
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
