import type { OpcPackage } from '../../../opc/OpcPackage';
import { createXmlScanner } from '../../../opc/scanXml';
import type { XmlTag } from '../../../opc/XmlTag';
import { cleanText } from './cleanText';
import type { ReadingBudget } from './ReadingBudget';

/** The workbook's shared strings in order, rich text joined, phonetic readings (`rPh`) left out. */
export async function readSharedStrings(
  source: OpcPackage,
  part: string | undefined,
  budget: ReadingBudget,
): Promise<readonly string[]> {
  if (part === undefined || !source.has(part)) return [];
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  const open = ({ name, depth }: XmlTag): void => {
    if (depth === 2) text = '';
    else if (name === 'rPh') inPhonetic = true;
    else if (name === 't') inText = !inPhonetic;
  };
  const close = ({ name, depth }: XmlTag): void => {
    inText = false;
    if (name === 'rPh') inPhonetic = false;
    if (depth !== 2 || name !== 'si') return;
    strings.push(cleanText(text));
  };
  const addText = (piece: string): void => {
    if (!inText) return;
    budget.countText(piece.length);
    text = text === '' ? piece : text + piece;
  };
  const scanner = createXmlScanner({ open, close, text: addText }, part);
  await source.streamText(part, (chunk) => scanner.write(chunk));
  scanner.end();
  return strings;
}
