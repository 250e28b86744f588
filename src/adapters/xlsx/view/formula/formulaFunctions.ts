import {
  FormulaError,
  firstError,
  isArray,
  numberOf,
  one,
  pairwise,
  textOf,
  type Result,
  type Value,
} from './formulaValues';

/** Functions our conditional formats call, after Excel's rules. */
export const formulaFunctions: Readonly<Record<string, (args: readonly Result[]) => Result>> = {
  AND: (args) => firstError(args) ?? args.every((arg) => numberOf(one(arg)) !== 0),
  IF: ([test = null, yes = null, no = false]) => firstError([test]) ?? (numberOf(one(test)) !== 0 ? yes : no),
  IFERROR: ([value = null, other = null]) => (one(value) instanceof FormulaError ? other : value),
  ISERROR: ([value = null]) => one(value) instanceof FormulaError,
  ISNUMBER: ([value = null]) =>
    isArray(value) ? value.map((item) => typeof item === 'number') : typeof value === 'number',
  ISTEXT: ([value = null]) => typeof one(value) === 'string',
  INT: ([value = null]) => pairwise(value, 0, (a) => Math.floor(numberOf(a))),
  LEN: ([value = null]) => pairwise(value, 0, (a) => textOf(a).length),
  LEFT: ([value = null, count = 1]) => pairwise(value, count, (a, b) => textOf(a).slice(0, numberOf(b))),
  TRIM: ([value = null]) => pairwise(value, 0, (a) => textOf(a).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  SUBSTITUTE: ([value = null, from = null, to = null]) =>
    pairwise(value, 0, (a) => textOf(a).replaceAll(textOf(one(from)), textOf(one(to)))),
  LOWER: ([value = null]) => pairwise(value, 0, (a) => textOf(a).toLowerCase()),
  FIND: ([wanted = null, within = null]) =>
    pairwise(wanted, within, (a, b) => {
      const index = textOf(b).indexOf(textOf(a));
      return index < 0 ? new FormulaError('#VALUE!') : index + 1;
    }),
  ABS: ([value = null]) => pairwise(value, 0, (a) => Math.abs(numberOf(a))),
  MOD: ([value = null, by = 1]) =>
    pairwise(value, by, (a, b) => numberOf(a) - numberOf(b) * Math.floor(numberOf(a) / numberOf(b))),
  NOT: ([value = null]) => pairwise(value, 0, (a) => numberOf(a) === 0),
  N: ([value = null]) => pairwise(value, 0, (a) => (typeof a === 'string' ? 0 : numberOf(a))),
  VALUE: ([value = null]) => pairwise(value, 0, (a) => valueOf(a)),
  COUNTIF: ([value = null, pattern = null]) => {
    const cell = one(value);
    return typeof cell === 'string' && new RegExp(`^${wildcards(textOf(one(pattern)))}$`, 'is').test(cell)
      ? 1
      : 0;
  },
  SUMPRODUCT: ([values = null]) => {
    const list = isArray(values) ? values : [values];
    return (
      firstError(list) ??
      list.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0)
    );
  },
  MATCH: ([wanted = null, list = null]) => {
    const sought = one(wanted);
    if (sought instanceof FormulaError) return sought;
    const text = textOf(sought);
    if (text.length > 255) return new FormulaError('#VALUE!');
    const values = isArray(list) ? list : [list];
    const index = /[*?~]/.test(text) ? findPattern(values, text) : placesOf(values).get(text.toLowerCase());
    return index === undefined ? new FormulaError('#N/A') : index + 1;
  },
};

/** As VALUE in a Chinese Excel: numbers, percentages, dates. */
function valueOf(value: Value): Value {
  if (typeof value === 'boolean') throw new FormulaError('#VALUE!');
  if (typeof value !== 'string') return numberOf(value);
  const text = value.trim();
  if (/^-?[\d,]*\.?\d+%?$/.test(text)) {
    const number = Number(text.replace(/[,%]/g, ''));
    return text.endsWith('%') ? number / 100 : number;
  }
  const date = /^(?:(\d{4})[年/-])?(\d{1,2})[月/-](\d{1,2})日?(?: \d{1,2}:\d{2})?$/.exec(text);
  if (!date || Number(date[2]) > 12 || Number(date[3]) > 31) throw new FormulaError('#VALUE!');
  return Date.UTC(Number(date[1] ?? 2024), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25569;
}

function wildcards(text: string): string {
  return text
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/~([*?~])|[*?]/g, (whole, literal?: string) =>
      literal ? `\\${literal}` : whole === '*' ? '.*' : '.',
    );
}

/** Places of texts in lists that are looked through again and again. */
const known = new WeakMap<readonly Value[], ReadonlyMap<string, number>>();

function placesOf(list: readonly Value[]): ReadonlyMap<string, number> {
  const found = known.get(list);
  if (found) return found;
  const places = new Map<string, number>();
  list.forEach((value, index) => {
    const key = typeof value === 'string' ? value.toLowerCase() : undefined;
    if (key !== undefined && !places.has(key)) places.set(key, index);
  });
  known.set(list, places);
  return places;
}

function findPattern(list: readonly Value[], text: string): number | undefined {
  const pattern = new RegExp(`^${wildcards(text)}$`, 'is');
  const index = list.findIndex((value) => typeof value === 'string' && pattern.test(value));
  return index < 0 ? undefined : index;
}
