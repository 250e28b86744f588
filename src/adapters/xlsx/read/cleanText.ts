/** Characters nobody can see and no document can hold, and half characters. */
const HARMFUL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const HARMFUL_OR_SURROGATE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

/**
 * A text as the file spells it → as the user sees it: `_x000A_` escapes undone, line breaks as `\n`, control
 * characters dropped, half characters (lone surrogates) as U+FFFD.
 */
export function cleanText(written: string): string {
  let text = written.includes('_x') ? unescape(written) : written;
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (HARMFUL_OR_SURROGATE.test(text)) {
    text = text.replace(HARMFUL, (char) => (char >= '\ud800' && char <= '\udfff' ? '\uFFFD' : ''));
  }
  return detached(text);
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
