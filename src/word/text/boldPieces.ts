import { findTags } from '../tags/findTags';

export interface TextPiece {
  readonly text: string;
  readonly bold: boolean;
}

/** `普通**加粗**普通`; asterisks inside tags mean nothing, and an odd one is an asterisk (names are masked as 张*). */
export function boldPieces(text: string): TextPiece[] {
  const { tags } = findTags(text);
  const marks = [...text.matchAll(/\*\*/g)]
    .map(({ index }) => index)
    .filter((at) => !tags.some(({ start, end }) => at > start && at < end));
  const pieces: TextPiece[] = [];
  let from = 0;
  for (let index = 0; index + 1 < marks.length; index += 2) {
    const [open = 0, close = 0] = [marks[index], marks[index + 1]];
    pieces.push(
      { text: text.slice(from, open), bold: false },
      { text: text.slice(open + 2, close), bold: true },
    );
    from = close + 2;
  }
  pieces.push({ text: text.slice(from), bold: false });
  return pieces.filter((piece) => piece.text !== '');
}
