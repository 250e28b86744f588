import type { Paged } from './PaneState';

/** Undefined while its page has not come. */
export function itemAt<Item>({ size, pages }: Paged<Item>, index: number): Item | undefined {
  return pages[Math.floor(index / size)]?.[index % size];
}
