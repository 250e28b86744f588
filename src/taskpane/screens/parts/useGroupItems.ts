import { useEffect, useState } from 'react';
import { itemAt } from '../../session/itemAt';
import type { Paged } from '../../session/PaneState';

/** So many more at a press. */
const MORE = 60;

interface GroupOfItems<Item> {
  /** Those of all groups, as far as they have come. */
  readonly items: Paged<Item>;
  /** Where the group begins among them. */
  readonly start: number;
  readonly count: number;
  /** How many stand there before more are asked for. */
  readonly atFirst: number;
  readonly isOpen: boolean;
  /** When it is another, the items come anew. */
  readonly view: unknown;
  readonly need: (first: number, last: number) => void;
}

interface GroupItems<Item> {
  /** Undefined where one is still coming; none while the group is closed. */
  readonly shown: readonly (Item | undefined)[];
  /** How many are not shown. */
  readonly left: number;
  /** How many come at the next press. */
  readonly more: number;
  readonly showMore: () => void;
}

/** What stands in a group of a long list: asked for while it is open, more at a press. */
export function useGroupItems<Item>(group: GroupOfItems<Item>): GroupItems<Item> {
  const { items, start, count, atFirst, isOpen, view, need } = group;
  const [wanted, setWanted] = useState(atFirst);
  const length = Math.min(wanted, count);
  useEffect(() => {
    if (isOpen) need(start, start + length - 1);
  }, [need, isOpen, start, length, view]);
  const left = count - length;
  return {
    shown: Array.from({ length: isOpen ? length : 0 }, (_, index) => itemAt(items, start + index)),
    left,
    more: Math.min(MORE, left),
    showMore: () => setWanted(length + MORE),
  };
}
