export interface Clause {
  readonly start: number;
  readonly end: number;
}

const BREAK = /[,;。.!?]|…+/g;

/** Parts of a normalised text between commas, semicolons and full stops; points and commas inside numbers do not count. */
export function findClauses(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(BREAK)) {
    if ((mark === '.' || mark === ',') && isInsideNumber(text, index)) continue;
    if (index > start) clauses.push({ start, end: index });
    start = index + mark.length;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}

function isInsideNumber(text: string, index: number): boolean {
  return /^\d.\d$/.test(text.slice(index - 1, index + 2));
}
