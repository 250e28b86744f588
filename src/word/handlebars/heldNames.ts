import { TextValue } from './TextValue';

/** What a value holds that stands where a text is wanted. */
export interface HeldNames {
  /** Of several, one after the other: it is a list of them. */
  readonly list: boolean;
  /** The first fields it has; none when nothing can be named. */
  readonly names: readonly string[];
}

const MOST_NAMES = 4;
/** Items of a list that are looked at. */
const MOST_ITEMS = 1000;

/** An object of the model: fields, and no text of its own. */
export const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof TextValue);

/** Undefined for what can be printed. */
export function heldNames(value: object): HeldNames | undefined {
  const list = Array.isArray(value);
  const group = list ? value.slice(0, MOST_ITEMS).flat(3).find(isGroup) : isGroup(value) ? value : undefined;
  if (!group) return undefined;
  return { list, names: Object.keys(group).slice(0, MOST_NAMES) };
}
