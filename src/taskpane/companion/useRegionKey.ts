import { useEffect } from 'react';

/** The parts of the page, and what in them the keyboard goes to at first. */
const regions = [
  { part: '.sheets', first: '[role=grid]' },
  { part: '.pane', first: '[role=tab][aria-selected=true]' },
] as const;

/** F6 goes from the sheets to the pane and back, as between the parts of an Office window: to where one was there. */
export function useRegionKey(): void {
  useEffect(() => {
    const left = new Map<string, HTMLElement>();
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      const region = regions.find(({ part }) => target.closest(part));
      if (region) left.set(region.part, target);
    };
    const leap = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('dialog[open]')) return;
      const isInPane = document.activeElement?.closest('.pane') !== null;
      const { part, first } = regions[isInPane ? 0 : 1];
      const known = left.get(part);
      const target = known?.isConnected ? known : document.querySelector<HTMLElement>(`${part} ${first}`);
      if (!target) return;
      target.focus();
      event.preventDefault();
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('keydown', leap);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('keydown', leap);
    };
  }, []);
}
