import { toSimplified } from './toSimplified';

/** A bracket right after a Chinese character with letters and exactly one tone mark in it: 務(wù), 综（zōng）. */
const TONED_BRACKET = /(?<=[\u3400-\u9fff])[(（]([a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-zü]{0,4})[)）]/g;

const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|er|i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|ue|n|ng|m)$/;

/**
 * Text copied from document-sharing sites, made usable: the pinyin they insert after characters removed
 * (`務(wù)` → 务; `(KPI)`, `(hotel)`, `(café)` stay), Traditional characters Simplified. Layout, digits and
 * punctuation stay as they are.
 */
export function cleanPastedText(text: string): string {
  const composed = text.normalize('NFC');
  return toSimplified(
    composed.replace(TONED_BRACKET, (bracket, letters: string) => (isSyllable(letters) ? '' : bracket)),
  );
}

function isSyllable(letters: string): boolean {
  return SYLLABLE.test(letters.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
}
