import { taiwanText, traditionalText } from '../../../base/chinese/taiwanText';
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
  const convert = (value: unknown): unknown => {
    if (typeof value === 'string') return FILE_NAME.test(value) ? value : taiwanText(value);
    if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
    const before = known.get(value);
    if (before !== undefined) return before;
    const result: unknown[] | object = Array.isArray(value) ? [] : {};
    known.set(value, result);
    if (Array.isArray(result)) for (const item of value as unknown[]) result.push(convert(item));
    else nameTwice(result, value, convert, names);
    return result;
  };
  return convert(model) as object;
}

function nameTwice(
  result: object,
  source: object,
  convert: (value: unknown) => unknown,
  names: FieldNames | undefined,
): void {
  const entries = Object.entries(source).map(([key, value]) => ({ key, value: convert(value) }));
  const define = (key: string, value: unknown, enumerable: boolean): void => {
    if (!Object.hasOwn(result, key))
      Object.defineProperty(result, key, { value, enumerable, configurable: true });
  };
  const own = new Set(entries.map(({ key }) => key));
  const spelt = new Set(entries.map(({ key }) => traditionalText(key)));
  for (const { key, value } of entries) {
    const shown = taiwanText(key);
    const isTaken =
      own.has(shown) || Object.hasOwn(result, shown) || (spelt.has(shown) && shown !== traditionalText(key));
    define(isTaken ? key : shown, value, true);
  }
  for (const { key, value } of entries) {
    for (const other of [key, traditionalText(key), names?.simplifiedOf(key)])
      if (other !== undefined) define(other, value, false);
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
