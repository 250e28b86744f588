import { decodeEntities, escapeXml } from '../xml/escapeXml';
import type { XmlActNode } from '../xml/XmlNode';
import type { DocumentSink } from './DocumentSink';
import { safeLink } from '../tags/linkTarget';

/** Where a link from data leads when it may not be followed. */
const NOWHERE = 'about:blank';

/** What is written from here on is an address; it is looked at as a whole before it goes into the document. */
export const LINK_START: XmlActNode = { kind: 'act', act: { act: (sink: DocumentSink) => sink.capture() } };

/** @param where A relationship of its own for each address, or the text of a field code. */
export function linkEnd(where: 'relationship' | 'field'): XmlActNode {
  return {
    kind: 'act',
    act: {
      act(sink: DocumentSink) {
        const target = safeLink(decodeEntities(sink.release())) ?? NOWHERE;
        sink.write(escapeXml(where === 'field' ? target : sink.relateHyperlink(target)));
      },
    },
  };
}
