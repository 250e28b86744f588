import type { CopiedContent } from '../../../delivery/ways/copyContent';
import { contentOf, joinContents } from './contentOf';
import { appendSlice, drawSlice, pagesOf } from './drawSlice';
import { startSlicing, type Slices } from './startSlicing';

/** `pages`: as laid out, shrunk or enlarged · `text`: the lines as wide as the pane, to be read. */
export type PreviewLayout = 'pages' | 'text';

export interface OpenPreview {
  /** How much of the document is shown, 0 to 1. */
  readonly share: number;
  /** Of the widest page, in CSS pixels, unshrunk. */
  readonly width: number;
  show(layout: PreviewLayout, zoom: number): void;
  /**
   * Draws on to the end, a part at a time, so that nothing stands still meanwhile.
   * @param onShare hears how much is shown by now; false ends it
   */
  drawRest(onShare: (share: number) => boolean): Promise<void>;
  /** Of the whole document; undefined while only its beginning is shown. */
  content(): CopiedContent | undefined;
  /** Brings a `____` into view, counted from 0 and around. @returns how many there are */
  showBlank(index: number): number;
  /** Nothing more is to be drawn. */
  close(): void;
}

/** Characters of XML that are drawn without anyone noticing the wait: some four pages. */
const AT_ONCE = 80_000;

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
/* Parts that were drawn later are laid out when they come into sight. */
.later { content-visibility: auto; contain-intrinsic-size: auto 1600px; }
.blank { outline: 3px solid #c50f1f; outline-offset: 2px; }
`;

/**
 * Draws a Word document into an element, within a shadow tree of its own; of a long one the beginning.
 * @throws when it is none the library can draw
 */
export async function openPreview(host: HTMLElement, bytes: Uint8Array<ArrayBuffer>): Promise<OpenPreview> {
  const slices = await startSlicing(bytes, AT_ONCE);
  try {
    return await openSliced(host, slices);
  } catch (error) {
    slices.end();
    throw error;
  }
}

async function openSliced(host: HTMLElement, slices: Slices): Promise<OpenPreview> {
  const first = await slices.next();
  if (!first) throw new Error('the document has no parts');
  const { nodes, wrapper } = await drawSlice(first.docx);
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const frame = document.createElement('style');
  frame.textContent = FRAME;
  root.replaceChildren(...nodes, frame);
  const widest = (): number => Math.max(...pagesOf(wrapper).map((page) => page.offsetWidth));
  let { share } = first;
  if (share === 1) slices.end();
  let width = widest();
  let content = (): CopiedContent | undefined =>
    share === 1 ? joinContents([contentOf(pagesOf(wrapper))]) : undefined;
  return {
    get share() {
      return share;
    },
    get width() {
      return width;
    },
    show(layout, zoom) {
      wrapper.dataset['layout'] = layout;
      wrapper.style.setProperty('zoom', String(zoom));
    },
    async drawRest(onShare) {
      const contents = [contentOf(pagesOf(wrapper))];
      for (let slice = await slices.next(); slice; slice = await slices.next()) {
        const added = appendSlice(wrapper, await drawSlice(slice.docx));
        contents.push(contentOf(added, slice.continues));
        added.forEach((part) => part.classList.add('later'));
        ({ share } = slice);
        if (!onShare(share)) return;
        await aPause();
      }
      slices.end();
      width = widest();
      content = () => joinContents(contents);
    },
    content: () => content(),
    showBlank(index) {
      const blanks = blanksIn(wrapper);
      blanks.forEach((blank) => blank.classList.remove('blank'));
      const blank = blanks[index % blanks.length];
      blank?.classList.add('blank');
      blank?.scrollIntoView({ block: 'center', inline: 'center' });
      return blanks.length;
    },
    close: () => slices.end(),
  };
}

/** For whatever else the page has to do. */
const aPause = (): Promise<void> => new Promise((done) => setTimeout(done));

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
