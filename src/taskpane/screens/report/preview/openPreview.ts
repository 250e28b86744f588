import { parseAsync, renderDocument } from 'docx-preview';
import type { CopiedContent } from '../../../delivery/ways/copyContent';
import { shortenDocument } from '../../../../word/shortenDocument';
import { cleanNodes } from './cleanNodes';
import { contentOf } from './contentOf';

/** `pages`: as laid out, shrunk or enlarged · `text`: the lines as wide as the pane, to be read. */
export type PreviewLayout = 'pages' | 'text';

export interface OpenPreview {
  /** False: only its beginning is shown. */
  readonly isWhole: boolean;
  /** Of the widest page, in CSS pixels, unshrunk. */
  readonly width: number;
  show(layout: PreviewLayout, zoom: number): void;
  /** Of the whole document; undefined while only its beginning is shown. */
  content(): CopiedContent | undefined;
  /** Brings a `____` into view, counted from 0 and around. @returns how many there are */
  showBlank(index: number): number;
}

/** Characters of XML that are drawn without anyone noticing the wait: some ten pages. */
const AT_ONCE = 200_000;

/** The pages are paper whatever the pane wears; nothing of them reaches out of their frame, nor the pane into it. */
const FRAME = `
:host { all: initial; display: block; }
.docx-wrapper { background: none; padding: 0; align-items: flex-start; width: max-content; }
.docx-wrapper > section.docx { margin-bottom: 12px; box-shadow: 0 0 0 1px #8888; }
.docx { color: #000; font-family: 'Noto Serif CJK SC', 'Songti SC', SimSun, serif; }
.docx a { text-decoration: underline; cursor: default; }
.docx-wrapper[data-layout='text'] { width: auto; align-items: stretch; }
.docx-wrapper[data-layout='text'] > section.docx { width: auto !important; min-height: 0 !important; padding: 12px !important; }
.docx-wrapper[data-layout='text'] > section > :is(header, footer) { display: none; }
.docx-wrapper[data-layout='text'] table { width: 100% !important; table-layout: auto !important; }
.docx-wrapper[data-layout='text'] p { line-height: 1.6 !important; }
.blank { outline: 3px solid #c50f1f; outline-offset: 2px; }
`;

/**
 * Draws a Word document into an element, within a shadow tree of its own; of a long one the beginning, unless the whole
 * is wanted.
 * @throws when it is none the library can draw
 */
export async function openPreview(
  host: HTMLElement,
  bytes: Uint8Array<ArrayBuffer>,
  wantsWhole: boolean,
): Promise<OpenPreview> {
  const beginning = wantsWhole ? undefined : await shortenDocument(bytes, AT_ONCE);
  const options = {
    className: 'docx',
    inWrapper: true,
    ignoreFonts: true,
    renderAltChunks: false,
    useBase64URL: true,
  };
  const nodes = await renderDocument(
    await parseAsync(new Blob([(beginning ?? bytes) as Uint8Array<ArrayBuffer>]), options),
    options,
  );
  cleanNodes(nodes);
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const frame = document.createElement('style');
  frame.textContent = FRAME;
  root.replaceChildren(...nodes, frame);
  const wrapper = root.querySelector<HTMLElement>('.docx-wrapper');
  if (!wrapper) throw new Error('the preview has no pages');
  const pages = [...wrapper.querySelectorAll<HTMLElement>(':scope > section')];
  return {
    isWhole: beginning === undefined,
    width: Math.max(...pages.map((page) => page.offsetWidth)),
    show(layout, zoom) {
      wrapper.dataset['layout'] = layout;
      wrapper.style.setProperty('zoom', String(zoom));
    },
    content: () => (beginning ? undefined : contentOf(pages)),
    showBlank(index) {
      const blanks = blanksIn(wrapper);
      blanks.forEach((blank) => blank.classList.remove('blank'));
      const blank = blanks[index % blanks.length];
      blank?.classList.add('blank');
      blank?.scrollIntoView({ block: 'center', inline: 'center' });
      return blanks.length;
    },
  };
}

/** Elements that print a `____`; longer lines are to be written on. */
function blanksIn(wrapper: HTMLElement): HTMLElement[] {
  const walker = document.createTreeWalker(wrapper, NodeFilter.SHOW_TEXT);
  const found = new Set<HTMLElement>();
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (parentElement && /(^|[^_])____(?!_)/.test(textContent ?? '')) found.add(parentElement);
  }
  return [...found];
}
