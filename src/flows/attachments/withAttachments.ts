import type { Attachment } from './Attachment';

/**
 * A copy of the data with attachments in it.
 * @param texts what stands in place of which text
 * @param fields what is the value of which field: `照片`, `会议.照片`
 */
export function withAttachments(
  data: object,
  texts: ReadonlyMap<string, Attachment>,
  fields: ReadonlyMap<string, Attachment>,
): object {
  const copy = replaceTexts(data, texts) as object;
  for (const [path, attachment] of fields) setField(copy, path.split('.'), attachment);
  return copy;
}

function replaceTexts(value: unknown, texts: ReadonlyMap<string, Attachment>): unknown {
  if (typeof value === 'string') return texts.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => replaceTexts(item, texts));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const copy: object = {};
  for (const [name, inner] of Object.entries(value)) define(copy, name, replaceTexts(inner, texts));
  return copy;
}

function setField(owner: object, [name = '', ...rest]: readonly string[], attachment: Attachment): void {
  if (rest.length === 0) return define(owner, name, attachment);
  const inner: unknown = Object.hasOwn(owner, name) ? (owner as Record<string, unknown>)[name] : undefined;
  const record = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner : {};
  define(owner, name, record);
  setField(record, rest, attachment);
}

/** Whatever the data call their fields, `__proto__` too, they are fields. */
function define(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, enumerable: true, writable: true, configurable: true });
}
