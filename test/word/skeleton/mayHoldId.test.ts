import { idAttributesOf } from '../../../src/word/skeleton/ids';
import { mayHoldId } from '../../../src/word/skeleton/mayHoldId';
import { newElement } from '../../../src/word/xml/XmlNode';

const WITH_IDS = (
  'w:bookmarkStart w:bookmarkEnd w:comment w:commentRangeStart w:commentRangeEnd w:commentReference w:footnote ' +
  'w:footnoteReference w:endnote w:endnoteReference w:permStart w:permEnd w:moveFromRangeStart w:moveFromRangeEnd ' +
  'w:moveToRangeStart w:moveToRangeEnd w:numId w:id w:ins w:del w:moveFrom w:moveTo w:cellIns w:cellDel w:cellMerge ' +
  'w:numberingChange w:rPrChange w:pPrChange w:sectPrChange w:tblGridChange w:customXmlInsRangeStart ' +
  'w:customXmlInsRangeEnd wp:docPr pic:cNvPr wps:cNvPr v:shape v:rect v:group'
).split(' ');

it.each(WITH_IDS)('%s has an id and is known to', (name) => {
  const element = { ...newElement(name, 'w:'), parent: newElement('w:sdtPr', 'w:') };
  expect(idAttributesOf(element)).not.toEqual([]);
  expect(mayHoldId(name)).toBe(true);
});

it.each(
  'w:p w:r w:t w:rPr w:tbl w:tc w:start w:end w:sectPr w:headerReference w:footnotePr w:hyperlink v:shapetype'.split(
    ' ',
  ),
)('%s has none that a block would write again', (name) => expect(mayHoldId(name)).toBe(false));
