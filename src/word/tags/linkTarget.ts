/** Braces as Word writes them into an address: `%7B%7B网址%7D%7D`; the tag between them is decoded. */
export function unescapedBraces(address: string): string {
  return address.replace(/%7b%7b(.{1,2000}?)%7d%7d/gi, (_, inside: string) => `{{${decoded(inside)}}}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % is a plain character.
    return text;
  }
}

/** Whether braces open and close in it. */
export function mayHoldTag(text: string): boolean {
  const open = text.indexOf('{{');
  return open >= 0 && text.includes('}}', open);
}

/**
 * An address a document may lead to: http, https, mailto; undefined for anything else (files, programs, scripts).
 * `www.example.com` is taken for https; `http://https://…`, from a tag typed behind a scheme, is put right.
 */
export function safeLink(written: string): string | undefined {
  const address = written
    .trim()
    .replace(/^https?:\/\/(?=[a-z][a-z\d+.-]*:(?!\d))/i, '')
    .replace(/[\s"<>\\^`{|}]/g, (sign) => encodeURIComponent(sign));
  if (/^(?:https?:\/\/[^/]|mailto:[^/])/i.test(address)) return address;
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=[/?#]|$)/i.test(address) ? `https://${address}` : undefined;
}
