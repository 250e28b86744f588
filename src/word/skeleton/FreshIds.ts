import type { IdSpace } from './IdSpace';
import type { TakenIds } from './TakenIds';

const MOST = 2 ** 31 - 1;
/** Word cuts longer names of bookmarks. */
const LONGEST_NAME = 40;

/** Gives ids nobody has, in one rendering; never the same one twice. */
export class FreshIds {
  private readonly given = new Map<IdSpace, Set<string>>();
  private readonly next = new Map<string, number>();

  constructor(private readonly taken: TakenIds) {}

  number(space: IdSpace): number {
    let number = this.next.get(space) ?? this.firstFree(space);
    while (!this.isFree(space, String(number))) number = number >= MOST ? 1 : number + 1;
    this.next.set(space, number + 1);
    this.give(space, String(number));
    return number;
  }

  /** The wanted one when nobody has it. */
  wanted(space: IdSpace, wanted: string): string {
    if (!this.isFree(space, wanted)) return this.like(space, wanted);
    this.give(space, wanted);
    return wanted;
  }

  /** Something like the original: the next number, or the name with a number behind. */
  like(space: IdSpace, original: string): string {
    if (space !== 'bookmarkName' && space !== 'shape' && /^-?\d+$/.test(original))
      return String(this.number(space));
    const stem = space === 'shape' ? original.replace(/\d+$/, '') : `${original.slice(0, LONGEST_NAME - 7)}_`;
    const key = `${space} ${stem}`;
    let number = this.next.get(key) ?? (space === 'shape' ? Number(/\d+$/.exec(original)?.[0] ?? 1) : 1);
    do number += 1;
    while (!this.isFree(space, `${stem}${number}`));
    this.next.set(key, number);
    this.give(space, `${stem}${number}`);
    return `${stem}${number}`;
  }

  private firstFree(space: IdSpace): number {
    let highest = 0;
    for (const id of this.taken.of(space)) highest = Math.max(highest, Number(id) || 0);
    return highest >= MOST ? 1 : highest + 1;
  }

  private isFree(space: IdSpace, id: string): boolean {
    return !this.taken.of(space).has(id) && !this.given.get(space)?.has(id);
  }

  private give(space: IdSpace, id: string): void {
    const given = this.given.get(space);
    if (given) given.add(id);
    else this.given.set(space, new Set([id]));
  }
}
