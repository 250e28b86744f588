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
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, events);
  return {
    write(chunk) {
      if (chunk === '') return;
      events.feed(chunk);
      tokenizer.write(chunk);
    },
    end: () => tokenizer.end(),
  };
}

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
