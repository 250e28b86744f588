import { ProductError } from '../../base/ProductError';
import { scanXml } from '../../opc/scanXml';
import type { XmlElement } from './XmlNode';

/** A part of the package as a tree. */
export interface PartTree {
  /** Everything before the root element. */
  readonly prolog: string;
  readonly root: XmlElement;
  /** Prefix of WordprocessingML with its colon: `w:`. */
  readonly prefix: string;
}

const WORD_NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Words that only help comparing and co-authoring; a quarter of a row's size, and wrong once a row is repeated. */
const VOLATILE = / (?:w14:(?:paraId|textId)|[A-Za-z]+:rsid\w*)="[^"]*"/g;
const REVISION_MARKS = / [A-Za-z]+:rsid\w*="[^"]*"/g;

/** Left out of the tree: proofing marks, and the table style hints that are stale once rows move. */
const DROPPED = new Set(['w:proofErr', 'w:cnfStyle', 'w:lastRenderedPageBreak']);

/** Far more than Word writes, far less than the stack holds. */
const MAX_DEPTH = 500;

/**
 * @param keepMarks Keeps paragraph ids: other parts refer to those of comments.
 * @throws ProductError `template.tooNested`, `xml.damaged`, `xml.doctype`
 */
export function parsePart(text: string, part: string, keepMarks = false): PartTree {
  const volatile = keepMarks ? REVISION_MARKS : VOLATILE;
  const top: XmlElement = { kind: 'element', name: '', open: '', close: '', parent: undefined, children: [] };
  let at = top;
  let consumed = 0;
  let prolog = '';
  let prefix = 'w:';
  const keepText = (until: number): void => {
    if (until > consumed && at !== top) at.children.push({ kind: 'text', raw: text.slice(consumed, until) });
  };
  scanXml(
    text,
    {
      open(tag) {
        if (tag.depth > MAX_DEPTH) throw new ProductError('template.tooNested', { part });
        if (tag.depth === 1) {
          prolog = text.slice(0, tag.start);
          prefix = wordPrefixOf(tag.attributes());
        }
        keepText(tag.start);
        consumed = tag.end;
        const written = tag.qualifiedName;
        const name = written === `${prefix}${tag.name}` ? `w:${tag.name}` : written;
        const source = text.slice(tag.start, tag.end).replace(volatile, '');
        const open = tag.selfClosing ? source.replace(/\s*\/>$/, '>') : source;
        const element: XmlElement = {
          kind: 'element',
          name,
          open,
          close: `</${written}>`,
          parent: at,
          children: [],
        };
        if (!DROPPED.has(name)) at.children.push(element);
        at = element;
      },
      close(tag) {
        keepText(tag.start);
        consumed = tag.end;
        at = at.parent ?? top;
      },
    },
    part,
  );
  const root = top.children.find((child) => child.kind === 'element');
  if (!root) throw new Error(`${part} has no root element`);
  root.parent = undefined;
  return { prolog, root, prefix };
}

function wordPrefixOf(attributes: readonly { qualifiedName: string; value: string }[]): string {
  const declared = attributes.find(({ value }) => WORD_NAMESPACES.has(value))?.qualifiedName ?? 'xmlns:w';
  return declared === 'xmlns' ? '' : `${declared.slice('xmlns:'.length)}:`;
}
