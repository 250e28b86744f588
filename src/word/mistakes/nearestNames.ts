import { synonymGroups } from './synonyms';

/** Fewer than this in common is a guess nobody is helped by. */
const LEAST = 0.5;
const MOST_TOLD = 3;
/** Names that are longer are compared with nothing: comparing costs the product of the lengths. */
const LONGEST = 40;
const MOST_COMPARED = 2000;

/**
 * Names somebody may have meant, best first: the same words written otherwise, synonyms, slips of the keyboard,
 * names that share most of their characters. None when nothing comes near.
 */
export function nearestNames(wanted: string, names: Iterable<string>, most = MOST_TOLD): string[] {
  const plain = fold(wanted);
  if (plain === '' || plain.length > LONGEST) return [];
  const groups = synonymGroups(plain);
  const scored: { name: string; score: number }[] = [];
  let compared = 0;
  for (const name of names) {
    if ((compared += 1) > MOST_COMPARED) break;
    if (name === wanted) continue;
    const score = likeness(plain, fold(name), groups);
    if (score >= LEAST) scored.push({ name, score });
  }
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  // Beside a name that is nearly the same, one that is only akin confuses.
  return scored
    .filter(({ score }) => score >= best - 0.35)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Without what an input method or a habit changes: width, case, blanks, signs. */
function fold(name: string): string {
  return name
    .slice(0, 4 * LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function likeness(wanted: string, name: string, groups: readonly ReadonlySet<string>[]): number {
  if (name === '' || name.length > LONGEST) return 0;
  if (wanted === name) return 1;
  if (groups.some((group) => group.has(name))) return 0.95;
  const length = Math.max(wanted.length, name.length);
  const bySlips = 1 - slipsBetween(wanted, name) / length;
  const isChinese = /\p{Script=Han}/u.test(wanted) && /\p{Script=Han}/u.test(name);
  if (!isChinese) return bySlips >= (length < 4 ? 0.6 : 0.65) ? bySlips : contained(wanted, name, 3);
  return Math.max(sharedPart(wanted, name), contained(wanted, name, 2));
}

/** 时间 in 时间节点, 责任人 in 责任人姓名. */
function contained(a: string, b: string, atLeast: number): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= atLeast && long.includes(short) ? 0.55 + (0.4 * short.length) / long.length : 0;
}

/** How many characters two names share, of all they have. */
function sharedPart(a: string, b: string): number {
  const rest = [...b];
  let shared = 0;
  for (const sign of a) {
    const at = rest.indexOf(sign);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}

/** Letters to be changed, added, dropped, or swapped with their neighbour. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, at(beforeLast, j - 2) + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? 0;
