import type { CallsOf } from '../handlebars/HelperFamily';
import type { documentHelpers } from './documentHelpers';
import { printedText } from '../handlebars/printedText';
import { drawLink } from '../rich/Link';
import { PageBreak } from '../rich/PageBreak';
import { MergedValue } from '../rich/RichContent';

const SEPARATOR = '、';

export const documentCalls: CallsOf<typeof documentHelpers> = {
  分页: () => new PageBreak(),
  链接: ([address, text]) => drawLink(printedText(address, SEPARATOR), printedText(text, SEPARATOR)),
  合并: ([value], hash) => {
    const text = printedText(value, SEPARATOR);
    const group = printedText(hash['按'] ?? hash['by'], SEPARATOR);
    // Blanks to fill in are no equals.
    return text.trim() === '' ? undefined : new MergedValue(text, group);
  },
};
