import type { TextAnnex, TextBlock } from '../TextTemplate';
import { balanced, line } from './Parts';

/** What annexes look like in a house. */
export interface AnnexLooks {
  readonly mark: string;
  readonly title: string;
  /** Characters of the title that fit on an upright and on a turned page. */
  readonly room: (landscape: boolean) => number;
  /** Between the mark and the title. */
  readonly gap: readonly TextBlock[];
  readonly behindTitle: readonly TextBlock[];
}

/** Annexes on pages of their own: 附件1 … when there are several. **Source**: GB/T 9704-2012 §7.3.7. */
export function drawnAnnexes(annexes: readonly TextAnnex[], looks: AnnexLooks): TextBlock[] {
  return annexes.flatMap((annex, index): TextBlock[] => {
    const label = annex.label ?? (annexes.length > 1 ? String(index + 1) : '');
    const blocks: TextBlock[] = [
      line(looks.mark, `附件${label}`),
      ...looks.gap,
      ...annex.blocks.flatMap((block) =>
        block.kind === 'heading' && block.level === 1
          ? [line(looks.title, balanced(block.text, looks.room(annex.landscape))), ...looks.behindTitle]
          : [block],
      ),
    ];
    return annex.landscape ? [{ kind: 'landscape', blocks }] : blocks;
  });
}

/** The text without its annexes, and these. */
export function partAnnexes(blocks: readonly TextBlock[]): {
  readonly text: TextBlock[];
  readonly annexes: TextAnnex[];
} {
  return {
    text: blocks.filter((block) => block.kind !== 'annex'),
    annexes: blocks.filter((block) => block.kind === 'annex'),
  };
}
