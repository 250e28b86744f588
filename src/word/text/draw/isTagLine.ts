import type { TextBlock } from '../TextTemplate';

/** Nothing but tags of blocks: such a line leaves no trace, and parts no list. */
export function isTagLine(block: TextBlock): boolean {
  return (
    block.kind === 'paragraph' &&
    block.text !== '' &&
    /^(?:\{\{(?:[#/^][^{}]*|else\b[^{}]*|![^]*?)\}\}\s*)+$/.test(block.text)
  );
}
