import type { TextBlock } from '../TextTemplate';
import { conditionOf, line, when, type Part } from './Parts';

const LOOP = /^(\{\{#(?:each|循环)\s[^{}]*\}\})(.*)(\{\{\/(?:each|循环)\}\})$/;

/**
 * 附件说明: one attachment without a number, several with; the names of all of them line up.
 * **Source**: GB/T 9704-2012 §7.3.4.
 */
export function attachmentNote(parts: readonly Part[], before: readonly TextBlock[]): TextBlock[] {
  const [first, ...others] = parts;
  if (!first) return [];
  const loop = LOOP.exec(first.text);
  if (loop && others.length === 0) return loopedNote(loop, first, before);
  if (others.length === 0) {
    return when(conditionOf(first), [...before, line('附件说明', `附件：${first.text}`)]);
  }
  const rows = others.map((part, at) => line('附件说明续项', `${at + 2}.\t${part.text}`));
  return when(conditionOf(...parts), [...before, line('附件说明首项', `附件：1.\t${first.text}`), ...rows]);
}

function loopedNote(
  [, open = '', inside = '', close = '']: RegExpExecArray,
  part: Part,
  before: readonly TextBlock[],
): TextBlock[] {
  const rows: TextBlock[] = [
    { kind: 'paragraph', text: open },
    ...when(
      '@first',
      when('@last', [line('附件说明', `附件：${inside}`)], [line('附件说明首项', `附件：1.\t${inside}`)]),
      [line('附件说明续项', `{{序号 @index}}.\t${inside}`)],
    ),
    { kind: 'paragraph', text: close },
  ];
  return when(conditionOf(part), [...before, ...rows]);
}
