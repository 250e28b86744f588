import { parseAsync, renderDocument } from 'docx-preview';
import { cleanNodes } from './cleanNodes';

const OPTIONS = {
  className: 'docx',
  inWrapper: true,
  ignoreFonts: true,
  renderAltChunks: false,
  useBase64URL: true,
};

export interface DrawnSlice {
  /** Whatever there is to show: styles, and the wrapper. */
  readonly nodes: readonly Node[];
  /** Holds the pages. */
  readonly wrapper: HTMLElement;
}

/** A Word document as the library draws it, with nothing in it that acts. @throws when it is none it can draw */
export async function drawSlice(docx: Uint8Array): Promise<DrawnSlice> {
  const nodes = await renderDocument(
    await parseAsync(new Blob([docx as Uint8Array<ArrayBuffer>]), OPTIONS),
    OPTIONS,
  );
  cleanNodes(nodes);
  const wrapper = nodes.find(
    (node): node is HTMLElement => node instanceof HTMLElement && node.matches('.docx-wrapper'),
  );
  if (!wrapper) throw new Error('the preview has no pages');
  return { nodes, wrapper };
}

export const pagesOf = (wrapper: HTMLElement): HTMLElement[] => [
  ...wrapper.querySelectorAll<HTMLElement>(':scope > section'),
];

/**
 * Puts what has been drawn of the next part behind what is there: on its last page what goes on there, then further pages.
 * @returns what was added
 */
export function appendSlice(wrapper: HTMLElement, { wrapper: drawn }: DrawnSlice): HTMLElement[] {
  const [goesOn, ...further] = pagesOf(drawn);
  const last = pagesOf(wrapper).at(-1)?.querySelector<HTMLElement>(':scope > article:last-of-type');
  const more = [...(goesOn?.querySelectorAll<HTMLElement>(':scope > article') ?? [])];
  last?.after(...more);
  wrapper.append(...further);
  return [...more, ...further];
}
