import { addFormatRules, removeFormatRules } from '../../../../src/adapters/xlsx/draw/formatRules';
import { mentioning } from '../../../../src/domain/marks/ownNames';
import { MAIN } from '../../../support/xlsx/tinyWorkbook';

const isOurs = mentioning(['DUBAN_']);
const rule = { areas: 'A2:A9', formula: 'AND($A2<DUBAN_NOW,"<&"<>"")', dxfId: 3 };
const written = (priority: number, prefix = '') =>
  `<${prefix}conditionalFormatting sqref="A2:A9"><${prefix}cfRule type="expression" dxfId="3" priority="${priority}">` +
  `<${prefix}formula>AND($A2&lt;DUBAN_NOW,"&lt;&amp;"&lt;&gt;"")</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`;
const sheet = (inside: string) =>
  `<?xml version="1.0"?>\n<worksheet xmlns="${MAIN}">${inside}</worksheet>\r\n`;
const cells =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a&lt;/sheetData&gt;</t></is></c></row></sheetData>';
const own =
  '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="7"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';

describe('rules go where the schema wants them, behind the user’s', () => {
  it.each([
    { case: 'an empty sheet', before: '<sheetData/>', after: '', priority: 1 },
    { case: 'cells alone', before: cells, after: '', priority: 1 },
    {
      case: 'merges before, validation and links behind',
      before: `${cells}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`,
      after: '<dataValidations count="0"/><hyperlinks/><pageMargins/>',
      priority: 1,
    },
    {
      case: 'rules of the user',
      before: `${cells}<sheetProtection/>${own}`,
      after: '<pageMargins/>',
      priority: 8,
    },
    {
      case: 'extended rules of the user with a lower priority number still free',
      before: cells,
      after:
        '<extLst><ext uri="{78C0D931}"><x14:conditionalFormattings xmlns:x14="x"><x14:conditionalFormatting><x14:cfRule priority="12"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
      priority: 13,
    },
    {
      case: 'white space between parts',
      before: `\n  ${cells}\n  ${own}`,
      after: '\n  <drawing/>\n',
      priority: 8,
    },
  ])('$case', ({ before, after, priority }) => {
    const text = sheet(before + after);
    const drawn = addFormatRules(text, 'sheet', [rule]);
    expect(drawn).toBe(sheet(before + written(priority) + after));
    expect(removeFormatRules(drawn, 'sheet', isOurs)).toBe(text);
  });

  it('puts a word before the user’s rules and behind them in priority, and takes it out again', () => {
    const text = sheet(`${cells}${own}<pageMargins/>`);
    const drawn = addFormatRules(text, 'sheet', [rule, { ...rule, beforeOthers: true }]);
    const highest = Number(/priority="(\d+)"/.exec(own)?.[1]);
    expect(drawn).toBe(sheet(`${cells}${written(highest + 2)}${own}${written(highest + 1)}<pageMargins/>`));
    expect(removeFormatRules(drawn, 'sheet', isOurs)).toBe(text);
  });

  it('keeps the prefix of the document', () => {
    const text = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row/></x:sheetData><x:pageMargins/></x:worksheet>`;
    const drawn = addFormatRules(text, 'sheet', [rule]);
    expect(drawn).toBe(text.replace('<x:pageMargins/>', `${written(1, 'x:')}<x:pageMargins/>`));
    expect(removeFormatRules(drawn, 'sheet', isOurs)).toBe(text);
  });

  it('opens up a root without anything inside', () => {
    const drawn = addFormatRules(`<worksheet xmlns="${MAIN}"/>`, 'sheet', [rule]);
    expect(drawn).toBe(`<worksheet xmlns="${MAIN}">${written(1)}</worksheet>`);
  });

  it.each([
    { case: 'behind them', inside: cells, behind: '<!-- </sheetData> -->' },
    { case: 'among them', inside: cells.replace('<row', '<!-- </sheetData> --><row'), behind: '' },
    { case: 'before them', inside: `<!-- <sheetData> -->${cells}`, behind: '' },
  ])('is not misled by a comment $case that looks like the end of the cells', ({ inside, behind }) => {
    const drawn = addFormatRules(sheet(`${inside}${behind}<pageMargins/>`), 'sheet', [rule]);
    expect(drawn).toBe(sheet(`${inside}${written(1)}${behind}<pageMargins/>`));
  });
});

describe('rules are taken out wherever they are by now', () => {
  const ours = '<cfRule type="expression" dxfId="9" priority="1"><formula>DUBAN_NOW&gt;A1</formula></cfRule>';
  const theirs = '<cfRule type="expression" dxfId="1" priority="2"><formula>A1&gt;1</formula></cfRule>';
  it.each([
    {
      case: 'merged with a rule of the user on the same cells',
      drawn: `${cells}<conditionalFormatting sqref="A1:A5">${theirs}${ours}</conditionalFormatting>`,
      left: `${cells}<conditionalFormatting sqref="A1:A5">${theirs}</conditionalFormatting>`,
    },
    {
      case: 'multiplied by copying',
      drawn: `${cells}<conditionalFormatting sqref="A1">${ours}</conditionalFormatting>${own}<conditionalFormatting sqref="B1">${ours}</conditionalFormatting>`,
      left: `${cells}${own}`,
    },
    {
      case: 'written as the extended kind',
      drawn: `${cells}<extLst><ext uri="a"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule><xm:f>DUBAN_DONE=1</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
      left: cells,
    },
    {
      case: 'beside extended rules of the user',
      drawn: `${cells}<extLst><ext uri="a"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule><xm:f>DUBAN_DONE=1</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting><x14:cfRule/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
      left: `${cells}<extLst><ext uri="a"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
    },
  ])('$case', ({ drawn, left }) => {
    expect(removeFormatRules(sheet(drawn), 'sheet', isOurs)).toBe(sheet(left));
  });

  it('gives the same text back when cells merely speak of us', () => {
    const text = sheet(cells.replace('a&lt;', 'DUBAN_NOW '));
    expect(removeFormatRules(text, 'sheet', isOurs)).toBe(text);
  });

  it.each([
    ['DUBAN_NOW>1', true],
    ['A1>duban_now', true],
    ['MYDUBAN_NOW>1', false],
    ['SHEET.DUBAN_NOW>1', false],
    ['A1>NOW()', false],
    ['DUBAN_NOWADAYS>1', false],
    ['DUBAN_OWN>1', false],
    ['DUBAN2_NOW>1', false],
  ])('%s is ours: %s', (formula, is) => expect(isOurs(formula)).toBe(is));

  it('nothing is ours where there are no names of ours', () => {
    expect(mentioning([])('DUBAN_NOW>1')).toBe(false);
  });
});
