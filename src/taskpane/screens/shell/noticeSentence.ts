import type { NoticeText } from '../../session/Notice';
import type { PaneWords } from '../../texts/PaneWords';
import { noticeTexts } from './noticeTexts';

/** A notice as one sentence; a failure brings its own. */
export function noticeSentence(text: NoticeText, words: PaneWords): string {
  const say = words.of(noticeTexts);
  switch (text.kind) {
    case 'failure':
      return text.message;
    case 'checked':
      return say(text.findings === 0 ? 'checkedClean' : 'checked', { findings: text.findings });
    case 'fixed':
      return say(fixedKind(text), { fixed: text.fixed, skipped: text.skipped });
    case 'unmarked':
      return say(text.hadMarks ? 'unmarked' : 'unmarkedNone');
    case 'undone':
      return say('undone', { cells: text.cells });
    case 'sheetsAdded':
      return say('sheetsAdded', { tables: text.tables });
    case 'templateKept':
    case 'templateRemoved':
      return say(text.kind, { name: text.name });
    case 'reportWritten':
      return say(text.missing > 0 ? 'reportIncomplete' : 'reportWritten', {
        fileName: text.fileName,
        missing: text.missing,
      });
    default:
      return say(text.kind);
  }
}

function fixedKind({ fixed, skipped }: { fixed: number; skipped: number }): keyof typeof noticeTexts {
  if (fixed === 0) return 'fixedNone';
  return skipped > 0 ? 'fixedPartly' : 'fixed';
}
