import type { TextBlock, TextLine } from '../TextTemplate';
import { valueArguments } from '../valueCall';
import { valuePaths } from '../valuePaths';

/** One value of the front matter. */
export interface Part {
  readonly text: string;
  /** `名称*`: printed although its fields are empty, as a blank to fill in. */
  readonly required: boolean;
}

/** The elements of a paper that its front matter names. */
export class Parts {
  constructor(private readonly entries: Readonly<Record<string, string>>) {}

  get(name: string): Part | undefined {
    const text = this.entries[name];
    if (text !== undefined) return text === '' ? undefined : { text, required: false };
    const needed = this.entries[`${name}*`] ?? this.entries[`${name}＊`];
    return needed === undefined || needed === '' ? undefined : { text: needed, required: true };
  }

  /** Several lines of one name. */
  list(name: string): Part[] {
    const part = this.get(name);
    return part ? part.text.split('\n').map((text) => ({ ...part, text })) : [];
  }

  isOn(name: string): boolean {
    return this.entries[name] === '有';
  }

  has(...names: readonly string[]): boolean {
    return names.some((name) => this.get(name) !== undefined);
  }
}

export const line = (look: string, text = ''): TextLine => ({ kind: 'paragraph', look, text });
const tag = (text: string): TextLine => ({ kind: 'paragraph', text });

/** The condition under which a part is there at all; undefined when it always is. */
export function conditionOf(...parts: readonly (Part | undefined)[]): string | undefined {
  const given = parts.filter((part) => part !== undefined);
  const paths = given.map(({ text, required }) => (required ? [] : valuePaths(text)));
  if (paths.some((some) => some.length === 0)) return undefined;
  const all = [...new Set(paths.flat())].slice(0, MOST_PATHS);
  if (all.length === 0) return undefined;
  return all.length === 1 ? all[0] : `(或者 ${all.join(' ')})`;
}

/** What the helper takes. */
const MOST_PATHS = 10;

/** The blocks when the condition holds, else the others. */
export function when(
  condition: string | undefined,
  blocks: readonly TextBlock[],
  otherwise: readonly TextBlock[] = [],
): TextBlock[] {
  if (condition === undefined) return [...blocks];
  const middle = otherwise.length > 0 ? [tag('{{else}}'), ...otherwise] : [];
  return [tag(`{{#if ${condition}}}`), ...blocks, ...middle, tag('{{/if}}')];
}

/** A part as one line; nothing when it is not named. */
export function partLine(part: Part | undefined, look: string, write = (text: string) => text): TextBlock[] {
  return part ? when(conditionOf(part), [line(look, write(part.text))]) : [];
}

/** Inside of a line: the text, left out when the part's fields are empty. */
export function inLine(part: Part | undefined, write = (text: string) => text): string {
  if (!part) return '';
  const condition = conditionOf(part);
  const text = write(part.text);
  return condition === undefined ? text : `{{#if ${condition}}}${text}{{/if}}`;
}

/** A title with its words kept whole over the lines. */
export function balanced(text: string, room: number): string {
  const given = /^\{\{分行 /.test(text) ? undefined : valueArguments(text);
  return given === undefined ? text : `{{分行 ${given} 每行=${room}}}`;
}
