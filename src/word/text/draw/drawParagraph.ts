import { itemIndent } from '../../styles/drawNumbering';
import type { ParagraphLook } from '../../styles/HouseStyle';
import type { TextItem, TextSpot } from '../TextTemplate';
import type { Drawing } from './Drawing';
import { drawRuns } from './drawRuns';

export interface ParagraphOptions {
  readonly spot?: TextSpot | undefined;
  /** Width of the text: where a blank to fill in ends. */
  readonly widthTwips: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Room below it, instead of the look's. */
  readonly afterTwips?: number;
  /** On the page of what follows, whatever the look says. */
  readonly kept?: boolean;
}

/** One paragraph in a style of the house; only what depends on the text itself is set beside the style. */
export function drawParagraph(
  text: string,
  look: ParagraphLook,
  drawing: Drawing,
  { spot, widthTwips, align, afterTwips, kept }: ParagraphOptions,
): string {
  const { xml, fills } = drawRuns(text, drawing, spot);
  const properties = [
    `<w:pStyle w:val="${look.id}"/>`,
    kept && !look.keepNext ? '<w:keepNext/>' : '',
    fills ? fillTab(widthTwips) : '',
    afterTwips === undefined ? '' : `<w:spacing w:after="${afterTwips}"/>`,
    look.id.startsWith('Labelled') ? labelIndent(text, look.sizePt) : '',
    align && align !== look.align ? `<w:jc w:val="${align}"/>` : '',
  ];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${xml}</w:p>`;
}

/** An item of a list; its number comes from the list, its looks from the style of lists. */
export function drawItem(
  item: TextItem,
  drawing: Drawing,
  { widthTwips, kept }: Pick<ParagraphOptions, 'widthTwips' | 'kept'>,
): string {
  const { xml, fills } = drawRuns(item.text, drawing, item.spot);
  const chars = item.list === 'item' ? drawing.style.numbering.items[item.level - 1]?.itemChars : undefined;
  return (
    `<w:p><w:pPr><w:pStyle w:val="ListText"/>${kept ? '<w:keepNext/>' : ''}<w:numPr><w:ilvl w:val="${item.level - 1}"/>` +
    `<w:numId w:val="${drawing.listOf(item)}"/></w:numPr>${fills ? fillTab(widthTwips) : ''}` +
    // Stated here too: the style's own indent of 0 might win over the list's.
    `${itemIndent(chars, drawing.lookOf('ListText').sizePt)}</w:pPr>${xml}</w:p>`
  );
}

const fillTab = (widthTwips: number): string =>
  `<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="${widthTwips}"/></w:tabs>`;

/** 主席：…: further lines begin behind the colon. */
function labelIndent(text: string, sizePt: number): string {
  const label = /^[^：:{}]{1,10}[：:]/.exec(text)?.[0];
  if (label === undefined) return '';
  const chars = [...label].length;
  const twips = chars * sizePt * 20;
  return `<w:ind w:leftChars="${chars * 100}" w:left="${twips}" w:hangingChars="${chars * 100}" w:hanging="${twips}"/>`;
}
