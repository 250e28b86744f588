import { spliceText } from '../../../opc/spliceText';
import { childOf, parseXml } from '../../../opc/XmlElement';
import { prefixOf } from '../draw/BookXml';
import { insertChild, upTo } from '../draw/insertChild';
import { WORKBOOK_SEQUENCE } from '../draw/workbookSequence';

/** The workbook part so that the program that opens it works all formulas out again: their inputs have changed. */
export function askForRecalculation(text: string, part: string): string {
  const root = parseXml(text, part);
  const settings = childOf(root, 'calcPr');
  if (!settings) {
    const xml = `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`;
    return spliceText(text, [insertChild(text, root, upTo(WORKBOOK_SEQUENCE, 'definedNames'), xml)]);
  }
  const known = settings.attributes.find(({ qualifiedName }) => qualifiedName === 'fullCalcOnLoad');
  if (known) return spliceText(text, [{ start: known.valueStart, end: known.valueEnd, text: '1' }]);
  const at = settings.start + 1 + settings.qualifiedName.length;
  return spliceText(text, [{ start: at, end: at, text: ' fullCalcOnLoad="1"' }]);
}
