/** As a `ref`: takes the focus when it appears. */
export function focusAtFirst(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
