export interface CopiedContent {
  readonly text: string;
  /** The same with its formats. */
  readonly html?: string;
}

/**
 * Puts a text on the clipboard, within the user's click. First the old way, which needs no permission and works in
 * frames of other sites; then the new one.
 * @returns whether it is there
 */
export async function copyContent({ text, html }: CopiedContent): Promise<boolean> {
  if (copyByEvent(text, html)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused: the caller shows the text, to be copied by hand.
    return false;
  }
}

/** `copy` is only fired with something selected in some web views. */
function copyByEvent(text: string, html: string | undefined): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    done = event.clipboardData !== null;
  };
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = ' ';
  area.style.cssText = 'position:fixed;inset-inline-start:-9999px;top:0';
  area.setAttribute('aria-hidden', 'true');
  document.body.append(area);
  area.select();
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && done;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
