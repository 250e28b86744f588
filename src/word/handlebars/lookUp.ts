/**
 * An own property of a value; undefined for inherited ones and for functions: a model is data,
 * and no template reaches `constructor`, `__proto__` or a method through it.
 */
export function lookUp(owner: unknown, name: string): unknown {
  if (owner === null || owner === undefined) return undefined;
  const holder = Object(owner) as Record<string, unknown>;
  if (!Object.hasOwn(holder, name)) return undefined;
  const value = holder[name];
  return typeof value === 'function' ? undefined : value;
}
