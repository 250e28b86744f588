import { HelperFault } from '../../handlebars/Helper';
import { isElement, childNamed, type XmlElement } from '../../xml/XmlNode';
import type { DocumentParts } from '../DocumentParts';
import { RichContent, type DrawSite } from '../RichContent';
import { Importer } from './Importer';
import { SubDocument, type SubDocumentContent } from './SubDocument';
import { Transcript, type Insertion } from './Transcript';

export interface InsertionWish {
  /** Styles of the same name are those of the report. */
  readonly hostStyles: boolean;
  /** Pages of the sub-document keep their size and margins. */
  readonly keepSections: boolean;
}

/** Another document in place of a paragraph. */
export class InsertedDocument extends RichContent {
  constructor(
    private readonly source: SubDocument,
    private readonly wish: InsertionWish,
  ) {
    super('block');
  }

  *draw(document: DocumentParts, site: DrawSite): Generator<string> {
    const content = SubDocument.contentOf(this.source);
    spend(document, content);
    const { hostStyles } = this.wish;
    const keepSections = this.wish.keepSections && site.section !== undefined;
    const importer = document.once(content, () => new Map<boolean, Importer>());
    const known = importer.get(hostStyles) ?? new Importer(document, content, hostStyles);
    importer.set(hostStyles, known);
    const into: Insertion = {
      document,
      content,
      importer: known,
      lists: new Map(),
      ids: new Map(),
      keepSections,
    };
    const transcript = new Transcript(content.main, document.partName, into);
    const { prefix: w } = document;
    const blocks = content.body.children.filter((child): child is XmlElement => isElement(child));
    if (keepSections) yield sectionEnd(w, site.section ?? '');
    let last = '';
    for (const block of blocks) {
      if (block.name === 'w:sectPr') {
        if (keepSections) yield sectionEnd(w, transcript.block(block));
        continue;
      }
      if (!keepSections && isSectionEnd(block)) continue;
      last = block.name;
      yield transcript.block(block);
    }
    // Tables side by side would be joined.
    if (last === 'w:tbl') yield `<${w}p/>`;
  }
}

/** Elements of all insertions of a report: some hundred thousand paragraphs, more than anybody prints. */
const MOST_ELEMENTS = 1_000_000;
const ACCOUNT = 'elements of sub-documents';

/** @throws HelperFault when the report gets too large */
function spend(document: DocumentParts, content: SubDocumentContent): void {
  const account = document.once(ACCOUNT, () => ({ elements: 0 }));
  // A small one costs its beginning all the same.
  account.elements += LEAST + document.once(content.body, () => elementsIn(content.body));
  if (account.elements > MOST_ELEMENTS) throw new HelperFault(tooMuch);
}

const LEAST = 10;

function elementsIn(root: XmlElement): number {
  let count = 0;
  for (const waiting: XmlElement[] = [root]; ;) {
    const element = waiting.pop();
    if (!element) return count;
    count += 1;
    for (const child of element.children) if (isElement(child)) waiting.push(child);
  }
}

const tooMuch = {
  'zh-CN': `放进报告的子文档合起来太大（超过 ${MOST_ELEMENTS / 10_000} 万个元素，约合 10 万段）：请检查它是否放在了循环里，或分成几份出报告`,
  en: `the sub-documents in the report are too large together (more than ${MOST_ELEMENTS} elements, about 100,000 paragraphs): see whether one stands in a loop, or make several reports`,
};

/** A thin paragraph at which a section ends. */
const sectionEnd = (w: string, section: string): string =>
  `<${w}p><${w}pPr><${w}spacing ${w}before="0" ${w}after="0" ${w}line="20" ${w}lineRule="exact"/>${section}</${w}pPr></${w}p>`;

/** Nothing but the end of a section. */
function isSectionEnd(block: XmlElement): boolean {
  const properties = childNamed(block, 'w:pPr');
  if (block.name !== 'w:p' || !properties || !childNamed(properties, 'w:sectPr')) return false;
  return block.children.every(
    (child) =>
      child === properties ||
      child.kind === 'text' ||
      (isElement(child) && child.name.startsWith('w:bookmark')),
  );
}
