export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Whether a character code is one of `,;。.!?…`. */
const isBreak = (code: number): boolean =>
  code === 0x2c ||
  code === 0x3b ||
  code === 0x3002 ||
  code === 0x2e ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x2026;

/** Parts of a normalised text between commas, semicolons and full stops; points and commas inside numbers do not count. */
export function findClauses(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    if (!isBreak(text.charCodeAt(index)) || isInsideNumber(text, index)) continue;
    if (index > start) clauses.push({ start, end: index });
    start = index + 1;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}

function isInsideNumber(text: string, index: number): boolean {
  return (
    isDigit(text.charCodeAt(index - 1)) &&
    isDigit(text.charCodeAt(index + 1)) &&
    ',.'.includes(text.charAt(index))
  );
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
