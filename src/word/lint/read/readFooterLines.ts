import type { Resolver } from '../resolve/Resolver';
import { readParagraph } from './readParagraph';
import { childNamed, type WordElement } from './WordElement';
import type { Paragraph } from './WordDocument';

/** The lines of a header or footer, those in text boxes and tables too. */
export function readFooterLines(root: WordElement, resolver: Resolver): readonly Paragraph[] {
  const lines: Paragraph[] = [];
  collect(root, undefined, (element, boxAlign) =>
    lines.push(readParagraph(element, resolver, { ...(boxAlign && { boxAlign }) })),
  );
  return lines;
}

type BoxAlign = Paragraph['boxAlign'];

function collect(
  element: WordElement,
  boxAlign: BoxAlign,
  found: (paragraph: WordElement, boxAlign: BoxAlign) => void,
): void {
  for (const child of element.children) {
    // The same box twice: for Word, and for programs that know no shapes.
    if (child.name === 'mc:Fallback') continue;
    if (child.name === 'w:p') found(child, boxAlign);
    collect(child, anchorAlign(child) ?? boxAlign, found);
  }
}

const ALIGNS = new Set(['left', 'center', 'right', 'outside', 'inside']);

/** Where a floating shape stands between the margins. */
function anchorAlign(element: WordElement): BoxAlign {
  const align = writtenAlign(element);
  return ALIGNS.has(align ?? '') ? (align as BoxAlign) : align === undefined ? undefined : 'placed';
}

/** What is written of it; empty when it is placed by lengths, undefined when this is no floating shape. */
function writtenAlign(element: WordElement): string | undefined {
  if (element.name === 'wp:anchor')
    return childNamed(childNamed(element, 'wp:positionH'), 'wp:align')?.text.trim() ?? '';
  const { style = '' } = element.attributes;
  if (!element.name.startsWith('v:') || !/position:\s*absolute/.test(style)) return undefined;
  return /mso-position-horizontal:\s*(\w+)/.exec(style)?.[1] ?? '';
}
