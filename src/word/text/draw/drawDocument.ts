import { pageOf } from '../../styles/pageOf';
import { RELATIONSHIP_NAMESPACE, WORD_NAMESPACE, XML_HEAD } from '../../styles/xmlHead';
import type { TextBlock } from '../TextTemplate';
import { drawBlocks, isTagLine } from './drawBlocks';
import type { DrawnFoot } from './drawFeet';
import type { Drawing } from './Drawing';

/** Boxes to tick are newer than the standard: a reader that does not know them is told to pass over what makes them so. */
const BOXES_TO_TICK =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"';

/** Pages that are all upright or all turned. */
interface Pages {
  readonly landscape: boolean;
  readonly cover: boolean;
  readonly blocks: TextBlock[];
}

/** document.xml; relationships to the feet are called as their parts are. */
export function drawDocument(
  cover: readonly TextBlock[],
  blocks: readonly TextBlock[],
  feet: readonly DrawnFoot[],
  drawing: Drawing,
  landscape: boolean,
): string {
  const pages = [
    ...(cover.length > 0 ? [{ landscape: false, cover: true, blocks: [...cover] }] : []),
    ...partPages(blocks, landscape),
  ];
  const last = pages.length - 1;
  const body = pages.map((each, index) => {
    const properties = sectionOf(each, feet, drawing);
    const drawn = drawBlocks(each.blocks, drawing, each.landscape);
    if (index === last) return `${drawn}${endAnchor(each.blocks)}${properties}`;
    return `${drawn}<w:p><w:pPr><w:pStyle w:val="SectionEnd"/>${properties}</w:pPr></w:p>`;
  });
  return (
    `${XML_HEAD}<w:document ${WORD_NAMESPACE} ${RELATIONSHIP_NAMESPACE} ${BOXES_TO_TICK}><w:body>` +
    `${body.join('')}</w:body></w:document>`
  );
}

/** Lines that hold nothing but tags have no page of their own: they go with what follows, or else with what was before. */
function partPages(blocks: readonly TextBlock[], landscape: boolean): Pages[] {
  const pages: Pages[] = [];
  const add = (turned: boolean, added: readonly TextBlock[]): void => {
    const before = pages.at(-1);
    if (before?.landscape === turned) before.blocks.push(...added);
    else if (before?.blocks.every(isTagLine)) {
      pages[pages.length - 1] = { landscape: turned, cover: false, blocks: [...before.blocks, ...added] };
    } else pages.push({ landscape: turned, cover: false, blocks: [...added] });
  };
  for (const block of blocks) {
    if (block.kind === 'landscape') add(true, block.blocks);
    else if (block.kind === 'imprint') add(pages.at(-1)?.landscape ?? landscape, [block]);
    else if (block.kind !== 'annex') add(landscape, [block]);
  }
  const last = pages.at(-1);
  if (pages.length > 1 && last?.blocks.every(isTagLine)) {
    pages.pop();
    pages.at(-1)?.blocks.push(...last.blocks);
  }
  return pages.length > 0 ? pages : [{ landscape, cover: false, blocks: [] }];
}

/** What stands at the foot of the page needs a paragraph to hang on. */
function endAnchor(blocks: readonly TextBlock[]): string {
  const last = blocks.findLast((block) => !isTagLine(block));
  const needed = last === undefined || last.kind === 'imprint' || last.kind === 'pageBreak';
  return needed ? '<w:p><w:pPr><w:pStyle w:val="SectionEnd"/></w:pPr></w:p>' : '';
}

function sectionOf({ landscape, cover }: Pages, feet: readonly DrawnFoot[], drawing: Drawing): string {
  const references = feet
    .filter((foot) => foot.landscape === undefined || foot.landscape === landscape)
    .map(({ part, kind, pages }) => `<w:${kind}Reference w:type="${pages}" r:id="${idOf(part)}"/>`)
    .join('');
  return `<w:sectPr>${references}${pageOf(drawing.style, landscape, cover).xml}</w:sectPr>`;
}

/** `word/footer1.xml` → `footer1` */
export const idOf = (part: string): string => part.replace(/^.*\/|\.xml$/g, '');
