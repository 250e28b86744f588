import { scanXml } from '../../opc/scanXml';

/** A paragraph of a part with the places of its runs; offsets into the part's text. */
export interface ScannedParagraph {
  /** The paragraph around it, when it stands in a text box. */
  readonly outer: ScannedParagraph | undefined;
  readonly start: number;
  /** Where something may be added behind its last run; of `<w:p/>` behind the tag. */
  contentEnd: number;
  readonly selfClosing: boolean;
  readonly runs: ScannedRun[];
}

export interface ScannedRun {
  readonly start: number;
  end: number;
  text: string;
}

/**
 * The paragraphs of a part, in the order tags are counted by (the first is number 1).
 * @param prefix of WordprocessingML, `w:`
 */
export function findRuns(xml: string, prefix: string, part: string): ScannedParagraph[] {
  const found: ScannedParagraph[] = [];
  const open: {
    paragraph: ScannedParagraph;
    run: ScannedRun | undefined;
    runDepth: number;
    depth: number;
  }[] = [];
  let inText = false;
  scanXml(
    xml,
    {
      open({ qualifiedName, start, end, depth, selfClosing }) {
        const at = open.at(-1);
        if (qualifiedName === `${prefix}p` || qualifiedName === 'a:p') {
          const paragraph = { outer: at?.paragraph, start, contentEnd: end, selfClosing, runs: [] };
          found.push(paragraph);
          open.push({ paragraph, run: undefined, runDepth: 0, depth });
        } else if (qualifiedName === `${prefix}r` && at && !at.run) {
          at.run = { start, end, text: '' };
          at.runDepth = depth;
          at.paragraph.runs.push(at.run);
        }
        inText = qualifiedName === `${prefix}t`;
      },
      text(text) {
        const run = open.at(-1)?.run;
        if (inText && run) run.text += text;
      },
      close({ qualifiedName, start, end, depth }) {
        inText = false;
        const at = open.at(-1);
        if (!at) return;
        if (at.run && qualifiedName === `${prefix}r` && depth === at.runDepth) {
          at.run.end = end;
          at.run = undefined;
        } else if (depth === at.depth) {
          at.paragraph.contentEnd = start;
          open.pop();
        }
      },
    },
    part,
  );
  return found;
}

/** The runs that hold the n-th of equal texts (0 is the first); all runs when it is not found. */
export function runsWith({ runs }: ScannedParagraph, written: string, nth: number): readonly ScannedRun[] {
  const whole = runs.map(({ text }) => text).join('');
  let from = -1;
  for (let times = 0; times <= nth; times += 1) {
    const next = whole.indexOf(written, from + 1);
    if (next < 0) break;
    from = next;
  }
  if (from < 0) return runs;
  const to = from + written.length;
  let at = 0;
  return runs.filter(({ text }) => {
    const start = at;
    at += text.length;
    return start < to && at > from;
  });
}
