import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A line of a printed page; lengths in mm from the top left corner of the paper. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const MM = 25.4 / 72;
const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/;

/** The lines of a PDF from top to bottom: words that stand at one height. */
export function readPdfLines(pdf: Uint8Array): PdfLine[] {
  const folder = mkdtempSync(join(tmpdir(), 'duban-lines-'));
  try {
    writeFileSync(join(folder, 'paper.pdf'), pdf);
    const boxes = execFileSync('pdftotext', ['-bbox', join(folder, 'paper.pdf'), '-'], { encoding: 'utf8' });
    return linesIn(boxes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linesIn(boxes: string): PdfLine[] {
  const words: PdfLine[] = [];
  let page = 0;
  for (const row of boxes.split('\n')) {
    if (row.includes('<page ')) page += 1;
    const match = WORD.exec(row);
    if (!match) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = match.slice(1, 5).map((point) => Number(point) * MM);
    words.push({ page, text: match[5] ?? '', left, right, top, bottom });
  }
  const lines: PdfLine[] = [];
  for (const word of words.sort((a, b) => a.page - b.page || middle(a) - middle(b) || a.left - b.left)) {
    const line = lines.at(-1);
    if (line?.page === word.page && Math.abs(middle(line) - middle(word)) < 1.5) {
      lines[lines.length - 1] = {
        ...line,
        text: line.text + word.text,
        left: Math.min(line.left, word.left),
        right: Math.max(line.right, word.right),
      };
    } else lines.push(word);
  }
  return lines;
}

const middle = ({ top, bottom }: PdfLine): number => (top + bottom) / 2;
