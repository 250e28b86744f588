/** Characters nobody can see and no document can hold, and half characters. */
const HARMFUL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const HARMFUL_OR_SURROGATE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

/** A cell's text as the user sees it: line breaks as `\n`, control characters dropped, half characters as U+FFFD. */
export function visibleText(written: string): string {
  const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  if (!HARMFUL_OR_SURROGATE.test(text)) return text;
  return text.replace(HARMFUL, (char) => (char >= '\ud800' && char <= '\udfff' ? '\uFFFD' : ''));
}
