import type { Sheet } from '../snapshot/Snapshot';
import { isFindingsSheet } from './isFindingsSheet';
import { markNames, namePrefix, signatureOf } from './names';

/** A defined name, as an adapter lists it. */
export interface BookName {
  readonly name: string;
  /** No leading `=`. */
  readonly refersTo: string;
  /** It belongs to one sheet only. */
  readonly isLocal: boolean;
}

/** What a sheet that names lead to holds; of its rows those at the top are enough. */
export type LedSheet = Pick<Sheet, 'name' | 'rows'>;

/** Everything of ours, as names tell. */
export interface OwnNames<Name> {
  readonly names: readonly Name[];
  /** Names of our sheets, as they are called now. */
  readonly sheets: ReadonlySet<string>;
  /** What our names begin with; several when a user put two marked workbooks together. */
  readonly prefixes: readonly string[];
}

/** Names that begin alike, by what follows: `NOW`, `TEXT` … */
interface Family<Name> {
  readonly prefix: string;
  readonly members: readonly { readonly suffix: string; readonly name: Name }[];
}

const KNOWN = new Set(Object.values(markNames).map((name) => name.slice(namePrefix.length)));
const RESULTS = markNames.results.slice(namePrefix.length);
const NOW = markNames.now.slice(namePrefix.length);

/** So many of our names together are no coincidence, even when our data sheet is gone. */
const TELLING = 6;

/** Sheets that names like ours lead to, in lower case: `findOwnNames` has to see what these hold. */
export function ledSheets(names: readonly BookName[]): ReadonlySet<string> {
  return new Set(familiesOf(names).flatMap((family) => [...targetsOf(family)]));
}

/**
 * Finds what is ours: names that our data sheet vouches for by a cell of its own, and the sheets they lead to, whatever
 * these are called by now. A copy the user made of a sheet is the user's, and so is a name that only looks like ours.
 * @param sheets at least those of `ledSheets`
 */
export function findOwnNames<Name extends BookName>(
  names: readonly Name[],
  sheets: readonly LedSheet[],
): OwnNames<Name> {
  const ours: Name[] = [];
  const ourSheets = new Set<string>();
  const prefixes: string[] = [];
  for (const family of familiesOf(names)) {
    const targets = targetsOf(family);
    const led = sheets.filter(({ name }) => targets.has(name.toLowerCase()));
    const isData = (sheet: LedSheet) => holds(sheet, signatureOf(family.prefix));
    if (!led.some(isData) && !isTelling(family)) continue;
    prefixes.push(family.prefix);
    ours.push(...family.members.map(({ name }) => name));
    for (const sheet of led)
      if (isData(sheet) || (leadsToResults(family, sheet) && isFindingsSheet(sheet)))
        ourSheets.add(sheet.name);
  }
  return { names: ours, sheets: ourSheets, prefixes };
}

/** What our names may begin with so that none of them is a name of the user's, in any scope, or of a table. @param taken as written */
export function freePrefixAmong(taken: readonly string[]): string {
  const upper = new Set(taken.map((name) => name.toUpperCase()));
  let prefix: string = namePrefix;
  for (let number = 2; [...KNOWN].some((name) => upper.has(prefix + name)); number += 1)
    prefix = `DUBAN${number}_`;
  return prefix;
}

/** Tells whether a formula uses a name of ours. @param prefixes of our names in this workbook */
export function mentioning(prefixes: readonly string[]): (formula: string) => boolean {
  const ours = new RegExp(`(?<![\\w.])(?:${prefixes.join('|')})(?:${[...KNOWN].join('|')})(?![\\w.])`, 'i');
  return (formula) => prefixes.length > 0 && ours.test(formula);
}

/** The sheet a reference leads to: `'督办''数据'!$B$3` → `督办'数据`. */
export function sheetIn(reference: string): string | undefined {
  const match = /^\s*(?:'((?:[^']|'')+)'|([^'!()]+))!/.exec(reference);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2];
}

/** The reference with another sheet: `'Duban数据'!$B$3` → `'Duban数据 (2)'!$B$3`. */
export function withSheet(reference: string, sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'${reference.slice(reference.lastIndexOf('!'))}`;
}

function familiesOf<Name extends BookName>(names: readonly Name[]): readonly Family<Name>[] {
  const families = new Map<string, { suffix: string; name: Name }[]>();
  for (const name of names) {
    const [, prefix = '', suffix = ''] = /^(DUBAN\d*_)([A-Z]+)$/.exec(name.name.toUpperCase()) ?? [];
    if (!KNOWN.has(suffix)) continue;
    const family = families.get(prefix) ?? [];
    families.set(prefix, family);
    family.push({ suffix, name });
  }
  return [...families].map(([prefix, members]) => ({ prefix, members }));
}

/** Sheets that workbook-level names of a family lead to. */
function targetsOf({ members }: Family<BookName>): ReadonlySet<string> {
  const targets = members.flatMap(({ name }) => (name.isLocal ? [] : [targetOf(name)]));
  return new Set(targets.filter((target) => target !== undefined));
}

const targetOf = ({ refersTo }: BookName): string | undefined => sheetIn(refersTo)?.toLowerCase();

function leadsToResults({ members }: Family<BookName>, sheet: LedSheet): boolean {
  return members.some(
    ({ suffix, name }) =>
      suffix === RESULTS &&
      !name.isLocal &&
      name.refersTo.trim().endsWith('!$A$1') &&
      targetOf(name) === sheet.name.toLowerCase(),
  );
}

function holds({ rows }: LedSheet, text: string): boolean {
  return rows.slice(0, 1).some(({ cells }) => cells.some(({ value }) => value === text));
}

function isTelling({ members }: Family<BookName>): boolean {
  const clock = members.some(({ suffix, name }) => suffix === NOW && /^NOW\(\)$/i.test(name.refersTo.trim()));
  return clock && new Set(members.map(({ suffix }) => suffix)).size >= TELLING;
}
