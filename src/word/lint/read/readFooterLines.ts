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
  const align =
    element.name === 'wp:anchor'
      ? childNamed(childNamed(element, 'wp:positionH'), 'wp:align')?.text.trim()
      : element.name.startsWith('v:')
        ? /mso-position-horizontal:\s*(\w+)/.exec(element.attributes['style'] ?? '')?.[1]
        : undefined;
  return ALIGNS.has(align ?? '') ? (align as BoxAlign) : undefined;
}
