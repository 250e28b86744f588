import type { ColumnFormat, ColumnSpec } from './ColumnSpec';

/** Quotes and brackets whole. */
const PIECES = /\[[^\]]*\]|'[^']*'|[^]/g;
const SEPARATOR = /^[,，;；\n]$/;

/**
 * Columns as written: `序号,事项=工作事项,完成时限:日期 '月日'`: field, heading, format. A field whose name holds such signs stands in
 * `[…]`, or is told by being one of the known names.
 */
export function parseColumns(written: string, known: ReadonlySet<string>): ColumnSpec[] {
  return splitOutside(written, SEPARATOR)
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => (known.has(item) ? { field: item, heading: item } : parseColumn(item, known)));
}

/** Names in a list: `部门,责任人`. */
export function parseNames(written: string): string[] {
  return splitOutside(written, SEPARATOR)
    .map((item) => unbracketed(item.trim()))
    .filter((item) => item !== '');
}

function parseColumn(item: string, known: ReadonlySet<string>): ColumnSpec {
  const [name = '', ...afterEquals] = splitOutside(item, /^[=＝]$/);
  // Signs inside a known name are its own.
  if (afterEquals.length > 0 && splitOutside(name, /^[:：]$/).length === 1) {
    const [heading = '', ...format] = splitOutside(afterEquals.join('='), /^[:：]$/);
    return { field: unbracketed(name.trim()), heading: unbracketed(heading.trim()), ...formatOf(format) };
  }
  const parts = splitOutside(item, /^[:：]$/);
  const whole = parts.findIndex((_, at) =>
    known.has(
      parts
        .slice(0, at + 1)
        .join(':')
        .trim(),
    ),
  );
  const cut = whole < 0 ? 1 : whole + 1;
  const field = unbracketed(parts.slice(0, cut).join(':').trim());
  return { field, heading: field, ...formatOf(parts.slice(cut)) };
}

function formatOf(parts: readonly string[]): { format?: ColumnFormat } {
  const words = splitOutside(parts.join(':').trim(), /^\s$/).filter((word) => word !== '');
  const [helper, ...rest] = words;
  if (helper === undefined) return {};
  const hash: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const args: unknown[] = [];
  for (const word of rest) {
    const [, key, value] = /^([^'=]+)=(.*)$/s.exec(word) ?? [];
    if (key === undefined || value === undefined) args.push(literal(word));
    else hash[key] = literal(value);
  }
  return { format: { helper, args, hash } };
}

function literal(word: string): unknown {
  if (/^-?\d+(?:\.\d+)?$/.test(word)) return Number(word);
  return /^'.*'$/s.test(word) ? word.slice(1, -1) : word;
}

function splitOutside(text: string, separator: RegExp): string[] {
  const parts = [''];
  for (const piece of text.match(PIECES) ?? []) {
    if (separator.test(piece)) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

const unbracketed = (name: string): string => /^\[([^\]]*)\]$/.exec(name)?.[1] ?? name;
