import { readInlines } from './readInlines';
import type { RichParagraph, TextRun } from './RichText';

const HEADING = /^ {0,3}#{1,6}[ \t\u3000]+(.*)$/;
const BULLET = /^([ \t]*)(?:[-*+•·][ \t\u3000]+|[•·](?=\S))(.*)$/;
const NUMBER = /^([ \t]*)(\d{1,3})(?:[.)）．、][ \t\u3000]+|[.)）．、](?=[^\d\s]))(.*)$/;
/** Deeper lists are shown at this level. */
const DEEPEST = 2;

/**
 * Paragraphs of a small Markdown: **粗** *斜* ++underline++ ~~strike~~ `as it is` [text](address), `- ` and `1. `
 * lists, headings as bold lines. Each line stays a line; an empty one begins a paragraph. HTML is text.
 * Takes as long as the text is, whatever it says.
 */
export function readMarkdown(text: string): RichParagraph[] {
  const paragraphs: { runs: TextRun[]; item?: NonNullable<RichParagraph['item']> }[] = [];
  let isOpen = false;
  let indents: number[] = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const bullet = BULLET.exec(line);
    const number = bullet ? null : NUMBER.exec(line);
    const heading = bullet || number ? null : HEADING.exec(line);
    if (line.trim() === '') isOpen = false;
    else if (bullet || number) {
      const [, indent = ''] = bullet ?? number ?? [];
      indents = [...indents.filter((own) => own < widthOf(indent)), widthOf(indent)];
      const level = Math.min(DEEPEST, indents.length - 1);
      paragraphs.push({
        runs: readInlines((bullet?.[2] ?? number?.[3] ?? '').trim()),
        item: number ? { kind: 'number', level, start: Number(number[2]) } : { kind: 'bullet', level },
      });
      isOpen = true;
      continue;
    } else if (heading) {
      paragraphs.push({ runs: readInlines(headingText(heading[1] ?? ''), { bold: true }) });
      isOpen = false;
    } else {
      const last = isOpen ? paragraphs.at(-1) : undefined;
      if (last) last.runs.push({ text: '\n' }, ...readInlines(line.trim()));
      else paragraphs.push({ runs: readInlines(line.trim()) });
      isOpen = true;
      if (last?.item) continue;
    }
    // Blank lines may stand between the items of a list.
    if (line.trim() !== '') indents = [];
  }
  return paragraphs;
}

/** Signs may close a heading too: `# 一 #`. */
const headingText = (written: string): string => written.trim().replace(/[ \t]#+$/, '');

const widthOf = (indent: string): number => indent.replaceAll('\t', '    ').length;
