import { isDepartmentWord, isGivenName, isJobTitle, mayBeSurname } from './latinNames';

/** Signs that stand between owners and inside no Latin name; a numbering (1. ②) counts as one. */
const HARD = /[;\n、|\\+→①-⑳]|(?<![\w.])\d{1,2}[.)](?!\d)|\//;

const CONJUNCTION = /\s+(?:and|or|with)\s+|\s*&\s*/gi;

/** R&D, AT&T, QA/QC: the sign belongs to an abbreviation. */
const ABBREVIATION = /(?<![A-Za-z])(?:[A-Z]{1,2}&[A-Z]|QA\/QC|[A-Z]\/[A-Z])(?![A-Za-z])/g;
const AMPERSAND = '\u0001';
const SLASH = '\u0002';

/** What may follow a name after a comma without being a second one. */
const SUFFIX =
  /^(?:jr|sr|i{2,3}|iv|ph\.? ?d|m\.?d|mba|pmp|cpa|cfa|esq|inc|ltd|llc|llp|plc|corp|co|gmbh|s\.?a|pte|pty)\b/i;

const INITIALS = /^(?:[A-Z]\.? ?-?){1,3}$/;
const MAIL = /[^\s@,;<>()]{1,64}@[^\s@,;<>()]{1,255}/g;
const TELEPHONE = /(?<!\w)\+?\d[\d -]{5,18}\d(?!\w)|\b(?:tel|phone|mobile|e-?mail|ext)\b\.?:?|< *>/gi;
const BY_WORDS = /^(?:by|owner:?|responsible:?) /i;

/** Whether an owner text is written in Latin letters only: what parts it is another matter than in Chinese. */
export function isLatinText(text: string): boolean {
  return /[A-Za-z]/.test(text) && !/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/.test(text);
}

/**
 * The owners of a Latin text. A comma may turn a name round (Smith, John) and `and` may stand inside one (Research
 * and Development, Procter & Gamble): they part owners only where both sides are evidently complete.
 */
export function splitLatin(text: string): readonly string[] {
  const parts = text
    .replace(ABBREVIATION, (found) => found.replace(/[&/]/, (sign) => (sign === '&' ? AMPERSAND : SLASH)))
    .replace(MAIL, ' ')
    .replace(TELEPHONE, ' ')
    .split(HARD)
    .map(clean)
    .filter((part) => part !== '');
  const owners = joinPairs(parts)
    .flatMap(splitCommas)
    .map((owner) => owner.replaceAll(AMPERSAND, '&').replaceAll(SLASH, '/'));
  return [...new Set(owners.length > 0 ? owners : (text.match(MAIL) ?? []))];
}

const clean = (part: string): string =>
  part
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:.-]+|[\s,:-]+$/g, '')
    .replace(BY_WORDS, '');

/** Finance/John Smith is a unit and its person. */
function joinPairs(parts: readonly string[]): readonly string[] {
  const [first = '', second = ''] = parts;
  const isPair = parts.length === 2 && isUnit(first) !== isUnit(second) && [first, second].some(isFullName);
  return isPair ? [`${first}/${second}`] : parts;
}

function splitCommas(text: string): readonly string[] {
  if (TURNED_NAMES.test(text)) return text.split(/\s+(?:and|&)\s+/i);
  if (isCompoundUnit(text)) return [text];
  const parts = joinSuffixes(text.split(/\s*,\s*/).filter((part) => part !== ''));
  const listed = parts.map((part) => part.replace(/^(?:and|or|&)\s+/i, ''));
  const [first = '', second = ''] = listed;
  if (parts.length === 1) return splitConjunctions(first);
  if (parts.length === 2) return parts[1] !== second || areTwo(first, second) ? listed : [text];
  const turned = turnedNames(listed);
  return turned ?? listed.flatMap(splitConjunctions);
}

/** Smith, John and Doe, Jane. */
const TURNED_NAMES = /^[^\s,]+, ?[^\s,]+(?: (?:and|&) [^\s,]+, ?[^\s,]+)+$/i;

/** Smith, J., Doe, A. */
function turnedNames(parts: readonly string[]): string[] | undefined {
  if (parts.length % 2 === 1) return undefined;
  const pairs = parts.flatMap((part, index) =>
    index % 2 === 0 ? [[part, parts[index + 1] ?? ''] as const] : [],
  );
  const isTurned = pairs.every(
    ([surname, given]) =>
      (INITIALS.test(given) || isGivenName(given)) && (!isGivenName(surname) || mayBeSurname(surname)),
  );
  return isTurned ? pairs.map(([surname, given]) => `${surname}, ${given}`) : undefined;
}

/** Health, Safety and Environment is one unit; in Finance, HR and IT the abbreviations stand for themselves. */
function isCompoundUnit(text: string): boolean {
  if (!/,.* (?:and |& ?)/i.test(text)) return false;
  const words = text
    .split(/[\s,&]+/)
    .filter((word) => word !== '' && !/^(?:and|dept\.?|department|team|group)$/i.test(word));
  return words.every((word) => isDepartmentWord(word) && !/^[A-Z]{2,4}$/.test(word));
}

function joinSuffixes(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const belongs = last !== undefined && (SUFFIX.test(part) || (isJobTitle(part) && isFullName(last)));
    if (belongs) joined[joined.length - 1] = `${last}, ${part}`;
    else joined.push(part);
  }
  return joined;
}

/** Only when both are complete by themselves; Smith, John and Acme, Inc. are not. */
function areTwo(first: string, second: string): boolean {
  if (isUnit(first) && isUnit(second)) return true;
  if (isJobTitle(first) && isJobTitle(second)) return true;
  if (isFullName(first)) return isFullName(second) || isGivenName(second);
  return isGivenName(first) && !mayBeSurname(first) && (isGivenName(second) || isFullName(second));
}

function splitConjunctions(text: string): readonly string[] {
  const owners: string[] = [];
  let from = 0;
  const signs = [...text.matchAll(CONJUNCTION)];
  for (const [position, { 0: found, index }] of signs.entries()) {
    const left = text.slice(from, index);
    const right = text.slice(index + found.length, signs[position + 1]?.index);
    if (!areCompleteApart(left, right)) continue;
    owners.push(left);
    from = index + found.length;
  }
  return [...owners, text.slice(from)];
}

/** Sales and Marketing, HR & Admin may be one unit; Finance Team and Legal Team are two. */
function areCompleteApart(left: string, right: string): boolean {
  return kindOf(left) !== 'words' && kindOf(right) !== 'words';
}

const LONGEST_NAME = 60;

/** `words`: something that may be half of a name. */
function kindOf(text: string): 'person' | 'unit' | 'words' {
  if (text.length > LONGEST_NAME) return 'words';
  if (isFullName(text) || isGivenName(text)) return 'person';
  return NAMED_UNIT.test(text) ? 'unit' : 'words';
}

const NAMED_UNIT = / (?:dept\.?|department|team|group|office|division|committee|centre|center|unit|branch)$/i;

function isUnit(text: string): boolean {
  return (
    NAMED_UNIT.test(text) ||
    /^[A-Z][A-Z0-9&\u0001]{1,5}$/.test(text) ||
    text.split(/\s*[&\u0001]\s*| and | /i).every(isDepartmentWord)
  );
}

const CAPITALISED = /^\p{Lu}[\p{L}'’.-]*$/u;
const PARTICLE = /^(?:de|la|del|da|dos|di|van|der|den|von|bin|al|el|le)$/;

/** Two to five words with capitals, none of them a word of departments: John Smith, Ana de la Cruz; not van der Berg. */
function isFullName(text: string): boolean {
  const [first = '', ...rest] = text.split(' ');
  if (rest.length === 0 || rest.length > 4 || NAMED_UNIT.test(text) || isJobTitle(text)) return false;
  const isName = (word: string) => CAPITALISED.test(word) && !isDepartmentWord(word);
  return isName(first) && rest.every((word) => PARTICLE.test(word) || isName(word));
}
