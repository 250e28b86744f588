import { lookUp } from '../../handlebars/lookUp';

/** What a helper goes through: a list as it is, the values of a map-like value, a single value as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value === undefined || value === null || value === '') return [];
  if (value instanceof Set) return [...Set.prototype.values.call(value)];
  if (value instanceof Map) return [...Map.prototype.values.call(value)];
  return typeof value === 'object' ? Object.values(value) : [value];
}

/** A field of an item, also one inside another: `责任.部门`. The item itself without a field. */
export function fieldOf(item: unknown, field: string | undefined): unknown {
  if (field === undefined) return item;
  const own = lookUp(item, field);
  if (own !== undefined || !field.includes('.')) return own;
  return field.split('.').reduce(lookUp, item);
}
