import { intersect, renderFixed, sameArea, subtract } from '../model/areas';
import type { Book } from '../model/Book';
import type { RangeRef } from '../model/RangeRef';
import { quoteSheetName } from '../model/sheetNames';
import type { Validation } from '../model/SheetParts';
import { HostError } from '../protocol/HostError';
import { define, rangeOf } from './define';
import { areaOf } from './findRange';

type Ranges = readonly RangeRef[];

/** Excel's limit for a list of entries; one that is a reference has none. */
const LONGEST_LIST = 255;

/** What all cells have in common; null when they differ, undefined when they have none. */
function common(ranges: Ranges, book: Book): Validation | null | undefined {
  const found = new Set<Validation>();
  for (const range of ranges) {
    const area = areaOf(range, book);
    const touching = range.sheet.validations.filter((one) => intersect(one.area, area));
    for (const one of touching) found.add(one);
    const uncovered = touching.reduce((left, one) => left.flatMap((piece) => subtract(piece, one.area)), [
      area,
    ] as readonly (typeof area)[]);
    if (touching.length > 0 && uncovered.length > 0) return null;
  }
  return found.size > 1 ? null : [...found][0];
}

function change(ranges: Ranges, book: Book, next: (old: Validation | undefined) => object | undefined): void {
  const old = common(ranges, book) ?? undefined;
  const wanted = next(old);
  for (const range of ranges) {
    const { sheet } = range;
    if (sheet.protection) throw new HostError('AccessDenied');
    const area = areaOf(range, book);
    sheet.validations = sheet.validations.flatMap((one) =>
      sameArea(one.area, area) ? [] : subtract(one.area, area).map((left) => ({ ...one, area: left })),
    );
    if (wanted) sheet.validations.push({ rule: {}, ignoreBlanks: true, ...wanted, area });
  }
}

/** `{ list: { source } }`: a range becomes its address. */
function parseRule(value: unknown): Readonly<Record<string, unknown>> {
  const rule = value as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  const kinds = Object.entries(rule).filter(([, details]) => details !== null && details !== undefined);
  if (kinds.length !== 1) throw new HostError('InvalidArgument');
  const [[kind, details] = ['', {}]] = kinds;
  const fixed = Object.fromEntries(
    Object.entries(details ?? {}).map(([key, inner]) => [key, asReference(inner)]),
  );
  const source = fixed['source'];
  if (typeof source === 'string' && !source.startsWith('=') && source.length > LONGEST_LIST)
    throw new HostError('InvalidArgument');
  return { [kind]: fixed };
}

function asReference(value: unknown): unknown {
  const range = rangeOf(value);
  return range ? `=${quoteSheetName(range.sheet.name)}!${renderFixed(range.area)}` : value;
}

const types: Readonly<Record<string, string>> = {
  custom: 'Custom',
  date: 'Date',
  decimal: 'Decimal',
  list: 'List',
  textLength: 'TextLength',
  time: 'Time',
  wholeNumber: 'WholeNumber',
};

const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };

export const dataValidationClass = define('DataValidation', {
  scalars: {
    ErrorAlert: {
      get: (ranges, { book }) => common(ranges, book)?.errorAlert ?? NO_ALERT,
      set: (ranges, value, { book }) =>
        change(ranges, book, (old) => ({ ...old, errorAlert: value as Validation['errorAlert'] })),
    },
    IgnoreBlanks: {
      get: (ranges, { book }) => common(ranges, book)?.ignoreBlanks ?? true,
      set: (ranges, value, { book }) =>
        change(ranges, book, (old) => ({ ...old, ignoreBlanks: value === true })),
    },
    Prompt: {
      get: (ranges, { book }) => common(ranges, book)?.prompt ?? NO_PROMPT,
      set: (ranges, value, { book }) =>
        change(ranges, book, (old) => ({ ...old, prompt: value as Validation['prompt'] })),
    },
    Rule: {
      get: (ranges, { book }) => common(ranges, book)?.rule ?? null,
      set: (ranges, value, { book }) => {
        const rule = parseRule(value);
        change(ranges, book, (old) => ({ ...old, rule }));
      },
    },
    Type: {
      get: (ranges, { book }) => {
        const found = common(ranges, book);
        if (found === null) return 'Inconsistent';
        return types[Object.keys(found?.rule ?? {})[0] ?? ''] ?? 'None';
      },
    },
  },
  methods: { Clear: (ranges, _, { book }) => change(ranges, book, () => undefined) },
});
