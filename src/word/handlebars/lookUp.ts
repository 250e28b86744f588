import type { DataFrame } from './Frame';

/**
 * An own property of a value; undefined for inherited ones and for functions: a model is data,
 * and no template reaches `constructor`, `__proto__` or a method through it.
 */
export function lookUp(owner: unknown, name: string): unknown {
  if (owner === null || owner === undefined) return undefined;
  if (!Object.hasOwn(owner, name)) return undefined;
  const value = (owner as Record<string, unknown>)[name];
  return typeof value === 'function' ? undefined : value;
}

/** `@name`: from the nearest frame that sets it. */
export function lookUpData(frame: DataFrame | undefined, name: string): unknown {
  // So that {{#if @partial-block}} can ask for it; what it is stays out of reach.
  if (name === 'partial-block') return frame?.partialBlock ? true : undefined;
  for (let at = frame; at; at = at.outer) if (Object.hasOwn(at.values, name)) return lookUp(at.values, name);
  return undefined;
}
