import { HostError } from '../protocol/HostError';

const LONGEST = 31;

/**
 * @param taken names of the other sheets
 * @throws HostError InvalidArgument, ItemAlreadyExists
 */
export function checkSheetName(name: string, taken: readonly string[]): void {
  const isIllegal =
    name.length === 0 ||
    name.length > LONGEST ||
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (isIllegal) throw new HostError('InvalidArgument');
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new HostError('ItemAlreadyExists');
}

/** `Data`, `'张三''s 表'`: quoted where Excel quotes. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'张三''s 表'!A1` → the sheet's name and what follows it. */
export function splitReference(text: string): { readonly sheet?: string; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.*)$/.exec(text);
  return plain ? { sheet: plain[1] ?? '', rest: plain[2] ?? '' } : { rest: text };
}
