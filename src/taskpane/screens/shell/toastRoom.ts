import { useEffect, type CSSProperties, type RefObject } from 'react';

const HEIGHT = '--duban-toasts';
/** Between the toasts and the edge of the pane. */
const MARGIN = 8;

/** How far above the edge of the pane whatever else sticks to it has to stand, in CSS. */
export const aboveToasts = `var(${HEIGHT}, 0px)`;

/** Where no toasts are, as in a dialog over the page. */
export const withoutToasts = { [HEIGHT]: '0px' } as CSSProperties;

/** Keeps the toasts off other things at the bottom: these rise above them, and so does what gets the focus. */
export function useToastRoom(toasts: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = toasts.current;
    if (!element) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const { offsetHeight } = element;
      style.setProperty(HEIGHT, `${offsetHeight === 0 ? 0 : offsetHeight + MARGIN}px`);
    });
    observer.observe(element);
    style.scrollPaddingBottom = aboveToasts;
    return () => {
      observer.disconnect();
      style.removeProperty(HEIGHT);
      style.removeProperty('scroll-padding-bottom');
    };
  }, [toasts]);
}
