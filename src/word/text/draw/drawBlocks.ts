import { textWidthTwips } from '../../styles/lookProperties';
import { TABLE_NOTE_STYLE, type ParagraphLook } from '../../styles/HouseStyle';
import type { TextBlock } from '../TextTemplate';
import { drawContents } from './drawContents';
import { drawImprint } from './drawImprint';
import type { Drawing } from './Drawing';
import { drawItem, drawParagraph } from './drawParagraph';
import { drawTable } from './drawTable';
import { isTagLine } from './isTagLine';
import { leadsToSignOff, nextBehind } from './leadsToSignOff';

const HEADINGS = ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4'];

/** The blocks of pages that are all upright or all turned. */
export function drawBlocks(blocks: readonly TextBlock[], drawing: Drawing, landscape: boolean): string {
  const widthTwips = textWidthTwips(drawing.style, landscape);
  return blocks
    .map((block, index) => {
      if (block.kind === 'item') {
        return drawItem(block, drawing, { widthTwips, kept: leadsToSignOff(blocks, index, drawing) });
      }
      if (!isTagLine(block)) drawing.endList();
      if (block.kind === 'heading') {
        const look = drawing.lookOf(HEADINGS[block.level - 1] ?? 'Heading4');
        return drawParagraph(block.text, look, drawing, { widthTwips, ...gapBelow(blocks, index, look) });
      }
      if (block.kind === 'paragraph') {
        const look = drawing.paragraphLook(block.look, block.spot);
        return isTagLine(block)
          ? drawParagraph(block.text, look, drawing, { widthTwips })
          : drawParagraph(block.text, look, drawing, {
              spot: block.spot,
              widthTwips,
              kept: leadsToSignOff(blocks, index, drawing),
              ...gapBelow(blocks, index, look),
            });
      }
      if (block.kind === 'pageBreak') return PAGE_BREAK;
      if (block.kind === 'contents') return drawContents(drawing);
      if (block.kind === 'imprint') return drawImprint(block, drawing, landscape);
      if (block.kind !== 'table') throw new Error(`${block.kind} has pages of its own`);
      const below = hasOwnGap(blocks[index + 1], drawing) ? '' : gap(leadsOn(blocks, index, drawing));
      return `${drawTable(block, drawing, widthTwips)}${below}`;
    })
    .join('');
}

/** A thin empty line; it also keeps two tables apart, which Word would join. */
const gap = (kept: boolean): string =>
  `<w:p><w:pPr><w:pStyle w:val="TableGap"/>${kept ? '<w:keepNext/>' : ''}</w:pPr></w:p>`;
const PAGE_BREAK = '<w:p><w:pPr><w:pStyle w:val="SectionEnd"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>';

/** A line of text that announces a table keeps some distance; titles and units of tables stand close. */
const BEFORE_TABLE_TWIPS = 100;
const TEXT_LOOKS = ['BodyText', 'LeadIn', 'Labelled', 'LabelledLead', 'Flush'];

function gapBelow(blocks: readonly TextBlock[], index: number, look: ParagraphLook): { afterTwips?: number } {
  const next = blocks.slice(index + 1).find((block) => !isTagLine(block));
  const announces = TEXT_LOOKS.includes(look.id) || /^Heading/.test(look.id);
  return next?.kind === 'table' && announces ? { afterTwips: BEFORE_TABLE_TWIPS } : {};
}

/** Whether a table stands on the page of what follows: its note, or the end of the paper. */
function leadsOn(blocks: readonly TextBlock[], index: number, drawing: Drawing): boolean {
  const next = nextBehind(blocks, index);
  const isNote =
    next?.kind === 'paragraph' && drawing.paragraphLook(next.look, next.spot).id === TABLE_NOTE_STYLE;
  return isNote || leadsToSignOff(blocks, index, drawing);
}

/** What a note below a table brings along itself. */
function hasOwnGap(next: TextBlock | undefined, drawing: Drawing): boolean {
  return next?.kind === 'paragraph' && (drawing.paragraphLook(next.look, next.spot).beforePt ?? 0) > 0;
}
