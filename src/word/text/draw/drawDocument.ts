import { pageOf } from '../../styles/pageOf';
import { RELATIONSHIP_NAMESPACE, WORD_NAMESPACE, XML_HEAD } from '../../styles/xmlHead';
import type { TextBlock } from '../TextTemplate';
import { drawBlocks } from './drawBlocks';
import { isTagLine } from './isTagLine';
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
  /** Whether a paper of its own begins here, in a text that holds several. */
  readonly newPaper: boolean;
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
    ...(cover.length > 0 ? [{ landscape: false, cover: true, newPaper: false, blocks: [...cover] }] : []),
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
  const several = blocks.some(opensPaper);
  const pages: Pages[] = [];
  const open = (turned: boolean, newPaper: boolean, added: readonly TextBlock[]): void => {
    pages.push({ landscape: turned, cover: false, newPaper, blocks: [...added] });
  };
  const add = (turned: boolean, added: readonly TextBlock[]): void => {
    const before = pages.at(-1);
    if (before?.landscape === turned) before.blocks.push(...added);
    else if (before?.blocks.every(isTagLine)) {
      pages.pop();
      open(turned, before.newPaper, [...before.blocks, ...added]);
    } else open(turned, several && before === undefined, added);
  };
  for (const block of blocks) {
    if (opensPaper(block)) open(pages.at(-1)?.landscape ?? landscape, true, []);
    else if (block.kind === 'landscape') add(true, block.blocks);
    else if (block.kind === 'imprint') add(pages.at(-1)?.landscape ?? landscape, [block]);
    else if (block.kind !== 'annex') add(landscape, [block]);
  }
  return withoutBareEnd(pages, landscape);
}

/** `:::新份` */
export const opensPaper = (block: TextBlock): boolean =>
  block.kind === 'pageBreak' && block.newPaper === true;

/** The end of a loop over papers holds its last one: pages as those before it. */
function withoutBareEnd(pages: Pages[], landscape: boolean): Pages[] {
  const [before, last] = pages.slice(-2);
  if (!before || !last?.blocks.every(isTagLine)) {
    return pages.length > 0 ? pages : [{ landscape, cover: false, newPaper: false, blocks: [] }];
  }
  const others = pages.slice(0, -2);
  return last.newPaper
    ? [...others, before, { ...before, blocks: last.blocks }]
    : [...others, { ...before, blocks: [...before.blocks, ...last.blocks] }];
}

/** What stands at the foot of the page needs a paragraph to hang on. */
function endAnchor(blocks: readonly TextBlock[]): string {
  const last = blocks.findLast((block) => !isTagLine(block));
  const needed = last === undefined || last.kind === 'imprint' || last.kind === 'pageBreak';
  return needed ? '<w:p><w:pPr><w:pStyle w:val="SectionEnd"/></w:pPr></w:p>' : '';
}

function sectionOf(
  { landscape, cover, newPaper }: Pages,
  feet: readonly DrawnFoot[],
  drawing: Drawing,
): string {
  const references = feet
    .filter((foot) => foot.landscape === undefined || foot.landscape === landscape)
    .map(({ part, kind, pages }) => `<w:${kind}Reference w:type="${pages}" r:id="${idOf(part)}"/>`)
    .join('');
  return `<w:sectPr>${references}${pageOf(drawing.style, landscape, { titlePage: cover, newPaper }).xml}</w:sectPr>`;
}

/** `word/footer1.xml` → `footer1` */
export const idOf = (part: string): string => part.replace(/^.*\/|\.xml$/g, '');
