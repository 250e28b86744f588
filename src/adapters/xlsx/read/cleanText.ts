import { visibleText } from '../../../domain/snapshot/visibleText';

/** A text as the file spells it → as the user sees it: `_x000A_` escapes undone, and as `visibleText` has it. */
export function cleanText(written: string): string {
  return detached(visibleText(written.includes('_x') ? unescape(written) : written));
}

function unescape(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** A copy of its own: a slice would keep the whole chunk of XML it was cut from in memory. */
function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
