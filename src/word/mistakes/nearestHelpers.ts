import { nearestNames } from './nearestNames';

interface Named {
  readonly names: readonly string[];
}
/** Under all their names. */
export type NamedHelpers = ReadonlyMap<string, Named>;

/** Names of helpers somebody may have meant, one for each, in the language the name was written in. */
export function nearestHelpers(wanted: string, helpers: NamedHelpers): string[] {
  const found = new Map<Named, string>();
  for (const name of nearestNames(wanted, helpers.keys(), 9)) {
    const helper = helpers.get(name);
    if (helper && !found.has(helper)) found.set(helper, nameInScript(wanted, helper, name));
  }
  return [...found.values()].slice(0, 3);
}

/** The name as found when it is of the same script, else the helper's first name of that script. */
function nameInScript(wanted: string, { names }: Named, found: string): string {
  const isLatin = (name: string): boolean => /^[\x20-\x7e]*$/.test(name);
  if (isLatin(found) === isLatin(wanted)) return found;
  return names.find((name) => isLatin(name) === isLatin(wanted)) ?? found;
}
