const MAX_LENGTH = 31;

/** The wanted name, or `检查结果 (2)` when it is taken. @param taken in lower case */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, MAX_LENGTH - suffix.length) + suffix;
  }
  return name;
}
