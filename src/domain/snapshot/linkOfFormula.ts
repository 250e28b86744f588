/** The target of `HYPERLINK("https://…", …)` when it is written out; undefined for any other formula. */
export function linkOfFormula(formula: string): string | undefined {
  const match = /^HYPERLINK\s*\(\s*"((?:[^"]|"")*)"\s*[,)]/i.exec(formula.trimStart());
  return match?.[1]?.replaceAll('""', '"') || undefined;
}
