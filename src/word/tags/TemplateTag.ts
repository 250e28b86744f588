import type { TagPlace } from './TagPlace';

export type TagKind = 'open' | 'else' | 'close' | 'value' | 'comment';

/** A mustache found in a part. */
export interface TemplateTag {
  /** 1-based in the part, in document order; also its line in the skeleton. */
  readonly number: number;
  /** Ready for the parser: `{{#each 行}}`, quotes straightened, entities decoded. */
  readonly source: string;
  readonly kind: TagKind;
  /** What an opening and a closing tag must agree on: `each`, `行`. */
  readonly name: string;
  readonly place: TagPlace;
}

/** @param source normalised, with its braces */
export function classifyTag(source: string): { kind: TagKind; name: string } {
  const inside = source
    .replace(/^\{+~?/, '')
    .replace(/~?\}+$/, '')
    .trim();
  if (inside.startsWith('!')) return { kind: 'comment', name: '' };
  if (inside === '^' || /^else(\s|$)/.test(inside)) return { kind: 'else', name: '' };
  const name = (): string => firstWord(inside.slice(1).trim());
  if (inside.startsWith('#')) return { kind: 'open', name: name() };
  if (inside.startsWith('^')) return { kind: 'open', name: name() };
  if (inside.startsWith('/')) return { kind: 'close', name: name() };
  return { kind: 'value', name: '' };
}

/** A path up to the first blank outside of brackets. */
function firstWord(text: string): string {
  return /^(?:\[[^\]]*\]|[^\s[])*/.exec(text)?.[0].replace(/^\[([^\]]*)\]$/, '$1') ?? text;
}
