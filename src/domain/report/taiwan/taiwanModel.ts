import { taiwanText, traditionalText } from '../../../base/chinese/taiwanText';
import { memoise } from '../../checks/memoise';
import type { FieldNames } from './FieldNames';

/** What a file is called is not ours to change. */
const FILE_NAME = /\.(?:xls[xmb]?|et|docx?|wps|pdf|png|jpe?g|gif|bmp)$/i;

/**
 * A model as a Taiwan office's template wants it: texts in its words, and every field by its Simplified and its Traditional
 * name, which lead to one and the same value. Going through the fields meets each once, by the name Taiwan has for it.
 * Values that are no plain data stay as they are.
 * @param names of the report's fields, for models that come in Traditional
 */
export function taiwanModel(model: object, names?: FieldNames): object {
  const known = new Map<object, unknown>();
  const keysOf = memoise((key: string) => writtenKeys(key, names));
  const convert = (value: unknown): unknown => {
    if (typeof value === 'string') return FILE_NAME.test(value) ? value : taiwanText(value);
    if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
    const before = known.get(value);
    if (before !== undefined) return before;
    const result: unknown[] | object = Array.isArray(value) ? [] : {};
    known.set(value, result);
    if (Array.isArray(result)) for (const item of value as unknown[]) result.push(convert(item));
    else nameAgain(result, value, convert, keysOf);
    return result;
  };
  return convert(model) as object;
}

/** A key, as it is spelt and as Taiwan says it. */
interface WrittenKey {
  readonly own: string;
  /** Its name in the report, which a model in Traditional does not say. */
  readonly simplified: string;
  readonly spelt: string;
  readonly said: string;
}

function writtenKeys(own: string, names: FieldNames | undefined): WrittenKey {
  const simplified = names?.simplifiedOf(own) ?? own;
  return { own, simplified, spelt: traditionalText(simplified), said: taiwanText(simplified) };
}

function nameAgain(
  result: object,
  source: object,
  convert: (value: unknown) => unknown,
  keysOf: (key: string) => WrittenKey,
): void {
  const entries = Object.entries(source).map(([own, value]) => ({ ...keysOf(own), value: convert(value) }));
  const define = (key: string, value: unknown, enumerable: boolean): void => {
    if (Object.hasOwn(result, key)) return;
    Object.defineProperty(result, key, { value, enumerable, configurable: true });
  };
  // What another field is called by its spelling is no second name of this one: 责任人 beside 负责人.
  const taken = new Map(entries.flatMap(({ own, spelt }) => [[spelt, own] as const, [own, own] as const]));
  for (const { own, said, value } of entries)
    define((taken.get(said) ?? own) === own ? said : own, value, true);
  for (const { own, simplified, spelt, value } of entries)
    for (const key of [own, simplified, spelt]) define(key, value, false);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
