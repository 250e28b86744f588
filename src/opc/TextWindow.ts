/** The longest tag, comment or CDATA section that a streamed document may spread over several pieces (characters). */
const MAX_PENDING = 8_000_000;

/** The part of a streamed text that may still be asked for; offsets are those of the whole text. */
export class TextWindow {
  /** Text from `offset` on; what lies before is used up. */
  text = '';
  offset = 0;
  /** What lies before this offset may be forgotten with the next piece. */
  usedUpTo = 0;

  /** Adds a piece. Returns false when too much is waiting for its end. */
  feed(chunk: string): boolean {
    const pending = this.text.slice(this.usedUpTo - this.offset);
    this.text = pending + chunk;
    this.offset = this.usedUpTo;
    return pending.length <= MAX_PENDING;
  }

  slice(start: number, end: number): string {
    return this.text.slice(start - this.offset, end - this.offset);
  }

  startsWith(text: string, start: number): boolean {
    return this.text.startsWith(text, start - this.offset);
  }

  indexOf(text: string, from: number): number {
    return this.text.indexOf(text, from - this.offset) + this.offset;
  }

  /** Offset of `<` of a closing tag: `</name>` nearly always, but white space may stand before and behind the name. */
  closingTagStart(nameStart: number): number {
    const from = nameStart - 2 - this.offset;
    return (this.text.charCodeAt(from) === 60 ? from : this.text.lastIndexOf('<', from)) + this.offset;
  }

  /** Offset behind `>` of a closing tag. */
  closingTagEnd(nameEnd: number): number {
    const to = nameEnd - this.offset;
    return (this.text.charCodeAt(to) === 62 ? to : this.text.indexOf('>', to)) + 1 + this.offset;
  }
}
