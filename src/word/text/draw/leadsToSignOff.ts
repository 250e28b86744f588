import { CLOSING_STYLES } from '../../styles/HouseStyle';
import type { TextBlock } from '../TextTemplate';
import type { Drawing } from './Drawing';
import { isTagLine } from './isTagLine';

/**
 * Whether nothing but lines that keep with their next stands between a line and who signs, or who was there: the last
 * words of a text go along to the next page, where these would stand alone.
 */
export function leadsToSignOff(blocks: readonly TextBlock[], index: number, drawing: Drawing): boolean {
  for (const block of behind(blocks, index)) {
    if (isTagLine(block)) continue;
    if (block.kind !== 'paragraph') return false;
    const look = drawing.paragraphLook(block.look, block.spot);
    if (block.closes || CLOSING_STYLES.includes(look.id)) return true;
    if (!look.keepNext) return false;
  }
  return false;
}

/** The first line that may be printed behind another. */
export function nextBehind(blocks: readonly TextBlock[], index: number): TextBlock | undefined {
  for (const block of behind(blocks, index)) if (!isTagLine(block)) return block;
  return undefined;
}

/** What may be printed behind a line: not the other branch of the block it stands in. */
function* behind(blocks: readonly TextBlock[], index: number): Generator<TextBlock> {
  let skipped = 0;
  for (const block of blocks.slice(index + 1)) {
    const tags = isTagLine(block) && block.kind === 'paragraph' ? block.text : '';
    if (skipped > 0) skipped += count(tags, '{{#') - count(tags, '{{/');
    else if (tags.startsWith('{{else')) skipped = 1;
    else yield block;
  }
}

const count = (text: string, part: string): number => text.split(part).length - 1;
