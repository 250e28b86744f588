import type { CallsOf } from '../../handlebars/HelperFamily';
import type { richTextHelpers } from './richTextHelpers';
import { HelperFault, type HelperPlace } from '../../handlebars/Helper';
import { PrintedRichText } from '../../rich/richText/PrintedRichText';
import { readMarkdown } from '../../rich/richText/readMarkdown';
import { richFormOf } from '../../rich/richText/RichForms';
import { RichText } from '../../rich/richText/RichText';
import { spend } from '../Budget';
import { textOf } from '../textOf';
import { isBlankValue } from '../values/isBlankValue';

/** Far more than a cell holds (32,767). */
const LONGEST = 200_000;

export const richTextCalls: CallsOf<typeof richTextHelpers> = {
  富文本: ([value], _hash, place) => {
    if (isBlankValue(value)) return undefined;
    const rich = typeof value === 'string' ? richFormOf(value, place) : value;
    if (!(rich instanceof RichText)) return value;
    checked(rich.plainText, place);
    return new PrintedRichText(rich.paragraphs);
  },
  标记文本: ([value], _hash, place) => {
    if (isBlankValue(value)) return undefined;
    if (value instanceof RichText) return new PrintedRichText(value.paragraphs);
    return new PrintedRichText(readMarkdown(checked(textOf(value), place)));
  },
};

function checked(text: string, place: HelperPlace): string {
  spend(place, 1 + Math.floor(text.length / 4));
  if (text.length <= LONGEST) return text;
  throw new HelperFault({
    'zh-CN': `文字超过 ${LONGEST / 10_000} 万字，排不了格式`,
    en: `formatted text may have ${LONGEST} characters at most`,
  });
}
