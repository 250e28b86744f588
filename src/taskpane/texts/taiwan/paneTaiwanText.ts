import { taiwanText } from '../../../base/chinese/taiwanText';
import { sentences, spellings } from './corrections';

/** The name of the product is no word: 督办 of an office's papers is 列管 in Taiwan, ours is 督辦. */
const PRODUCT = '\uE000';
/** What a text of the pane quotes are its own buttons, not somebody's words. */
const OPEN = '\uE001';
const CLOSE = '\uE002';

/** A text of the pane, before its values are filled in, as Taiwan writes it. */
export function paneTaiwanText(text: string): string {
  const corrected = sentences.get(text);
  if (corrected !== undefined) return corrected;
  const hidden = text.replaceAll('督办', PRODUCT).replace(/[“「]/g, OPEN).replace(/[”」]/g, CLOSE);
  const converted = taiwanText(hidden)
    .replaceAll(PRODUCT, '督辦')
    .replaceAll(OPEN, '「')
    .replaceAll(CLOSE, '」');
  return spellings.reduce((said, [from, to]) => said.replaceAll(from, to), converted);
}
