import { Tokenizer } from 'htmlparser2';
import { XmlEvents } from './XmlEvents';
import type { XmlHandlers } from './XmlTag';

export interface XmlScanner {
  /** @throws ProductError `xml.damaged`, `xml.doctype`; whatever a handler throws */
  write(chunk: string): void;
  /** @throws ProductError `xml.damaged` when the document is not whole */
  end(): void;
}

/** Scans a document that comes in pieces. @param part named in errors */
export function createXmlScanner(handlers: XmlHandlers, part: string): XmlScanner {
  const events = new XmlEvents(handlers, part);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, events);
  let carried = '';
  const feed = (text: string): void => {
    events.feed(text);
    tokenizer.write(text);
  };
  return {
    write(chunk) {
      const text = carried + chunk;
      const whole = lengthWithoutSplitEntity(text);
      carried = text.slice(whole);
      if (whole > 0) feed(text.slice(0, whole));
    },
    end() {
      if (carried !== '') feed(carried);
      tokenizer.end();
    },
  };
}

/** `…&#1288` ends inside a reference: it waits for the next piece. */
function lengthWithoutSplitEntity(text: string): number {
  const start = text.lastIndexOf('&');
  const split = start >= 0 && start > text.length - LONGEST_ENTITY && !text.includes(';', start);
  return split ? start : text.length;
}

const LONGEST_ENTITY = 12;

/**
 * Scans a whole document; offsets are those of `text`, so that pieces of it can be replaced.
 * @param part named in errors
 * @throws ProductError `xml.damaged`, `xml.doctype`; whatever a handler throws
 */
export function scanXml(text: string, handlers: XmlHandlers, part: string): void {
  const scanner = createXmlScanner(handlers, part);
  scanner.write(text);
  scanner.end();
}
