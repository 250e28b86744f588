import type { TextBlock } from '../TextTemplate';
import { conditionOf, line, partLine, when, type Parts } from './Parts';

/**
 * 出席、请假、列席 of minutes, one line below the text. **Source**: GB/T 9704-2012 §10.3.
 * @param write name and text of one of them, as the house prints it
 */
export function attendance(
  parts: Parts,
  look: string,
  write: (name: string, text: string) => string,
): TextBlock[] {
  const groups = ['出席', '请假', '列席'].map((name) => ({ name, part: parts.get(name) }));
  const named = groups.filter(({ part }) => part !== undefined);
  if (named.length === 0) return [];
  const lines = named.flatMap(({ name, part }) => partLine(part, look, (text) => write(name, text)));
  return when(conditionOf(...named.map(({ part }) => part)), [line('空行'), ...lines]).map(closing);
}

const closing = (block: TextBlock): TextBlock =>
  block.kind === 'paragraph' ? { ...block, closes: true } : block;
