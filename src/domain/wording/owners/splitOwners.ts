import { kindOfOwner, type OwnerKind } from './kindOfOwner';
import { bare } from './OwnerText';
import { splitConjunctions } from './splitConjunctions';
import { splitGlued } from './splitGlued';
import { isLatinText, splitLatin } from './splitLatin';

/** Signs between owners: a numbering (1. ①), an arrow, punctuation, a line break, blanks. */
const SIGN =
  /[、,;\\|&+→①-⑳]|[-=]>|(?<![A-Za-z0-9._-])@(?=\S)|(?<![\dA-Za-z.])\d{1,2}[.)](?!\d)| (?:and|or) (?=[\u4e00-\u9fff])|[/:\n]| +/g;

/** They may also stand between a unit and its person: 财务部/张三. */
const SOFT = /^[/:\n ]/;

/** Telephone numbers, e-mail addresses and bare numbers are nobody. */
const NOBODY =
  /^[+\d][\d\s()-]*$|^[^\s@]{1,64}@[^\s@]{1,255}$|^(?:电话|手机|联系电话|联系方式|邮箱|tel|email)\.?$/i;
const GLUED_TELEPHONE = /(?<!\d)\+?\d[\d-]{6,18}$/;
const BY_WORDS = /^由|(?:共同|具体|牵头|全面)?负责$/g;

interface Piece {
  readonly text: string;
  /** The sign before it; the hardest, when there are several. */
  readonly sign: string;
}

/** Characters that do not count; see `OwnerText`. */
const BLOTS = /\u0000+/g;

/** The owners a normalised text names, each once. Blotted-out characters do not count. */
export function splitOwners(text: string): readonly string[] {
  if (isLatinText(text)) return splitLatin(text.replace(BLOTS, ' '));
  const pieces = joinNames(splitSigns(text)).flatMap(splitInside);
  const owners = joinPairs(pieces);
  return owners.length < 2 ? owners : [...new Set(owners)];
}

function splitSigns(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let sign = '、';
  const add = (to: number) => {
    const piece = withoutExtras(bare(text.slice(from, to)));
    if (piece !== '' && !NOBODY.test(piece)) {
      pieces.push({ text: piece, sign });
      sign = ' ';
    }
  };
  for (const { 0: found, index } of text.matchAll(SIGN)) {
    if (isInsideWord(text, index, found)) continue;
    add(index);
    sign = harder(sign, found);
    from = index + found.length;
  }
  add(text.length);
  return pieces;
}

function withoutExtras(piece: string): string {
  const name = /\d$/.test(piece) ? piece.replace(GLUED_TELEPHONE, '') : piece;
  return name.startsWith('由') || name.endsWith('责') ? name.replace(BY_WORDS, '') : name;
}

/** 张三 / 李四 and 张三、 李四: the blank does not count beside another sign. */
function harder(first: string, second: string): string {
  const rank = (sign: string) => (/^ /.test(sign) ? 0 : SOFT.test(sign) ? 1 : 2);
  return rank(second) >= rank(first) ? second : first;
}

/** R&D, P&G: the sign belongs to an abbreviation. */
function isInsideWord(text: string, index: number, sign: string): boolean {
  return (
    sign === '&' &&
    /(?:^|[^A-Za-z])[A-Z]&[A-Z]|[A-Z]&[A-Z](?:$|[^A-Za-z])/.test(
      text.slice(Math.max(0, index - 2), index + 3),
    )
  );
}

/** A blank parts two owners only when both have two characters: 张 三, 王 建国 and John Smith are one each. */
function joinNames(pieces: readonly Piece[]): Piece[] {
  if (pieces.length < 2) return [...pieces];
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && piece.sign.startsWith(' ') && isOneName(last.text, piece.text)) {
      const blank = isLatin(piece.text) || isLatin(last.text) ? ' ' : '';
      joined[joined.length - 1] = { ...last, text: `${last.text}${blank}${piece.text}` };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

function isOneName(first: string, second: string): boolean {
  if (isLatin(second) && isBilingual(first, second)) return true;
  if (isLatin(first) && isBilingual(second, first)) return true;
  if (isLatin(first) && isLatin(second)) return first.length < 60;
  if (isSingle(first) ? isLatin(second) : isSingle(second) && isLatin(first)) return true;
  return (isSingle(first) && second.length <= 3) || (isSingle(second) && first.length <= 2);
}

const isSingle = (text: string): boolean => /^[\u4e00-\u9fff]$/.test(text);
const isLatin = (text: string): boolean =>
  /^\p{Script=Latin}[\p{Script=Latin}.'’ -]*$/u.test(text) && !/^[A-Z]{2,3}$/.test(text);

/** 张三 San Zhang may be one name in two scripts: nobody is counted twice for that. */
const isBilingual = (chinese: string, latin: string): boolean => {
  const name = /^[\u4e00-\u9fff]{2,4}(?= |$)/.exec(chinese)?.[0];
  return name !== undefined && kindOfOwner(name) === 'person' && kindOfOwner(latin) === 'person';
};

function splitInside(piece: Piece): Piece[] {
  const texts = splitConjunctions(piece.text).flatMap(splitGlued);
  if (texts.length === 1) return [piece];
  return texts.map((text, index) => ({ text, sign: index === 0 ? piece.sign : '、' }));
}

/** Joins a unit, a title and a person that belong together: 财务部/张三, 市场部 经理 王五. */
function joinPairs(pieces: readonly Piece[]): string[] {
  if (pieces.length === 1) return pieces.map(({ text }) => text);
  const groups: { text: string; readonly kinds: OwnerKind[] }[] = [];
  for (const { text, sign } of pieces) {
    const kind = kindOfOwner(text);
    const last = groups.at(-1);
    if (last && SOFT.test(sign) && belongs(last, text, kind, sign)) {
      last.kinds.push(kind);
      last.text += (sign === '\n' ? ' ' : sign) + text;
    } else {
      groups.push({ text, kinds: [kind] });
    }
  }
  return groups.map(({ text }) => text);
}

const INSTITUTION = /(?:公司|集团|大学|学校|学院|医院|银行|局|委员会|政府|研究院|中学|小学|国小|国中)$/;

function belongs(
  group: { readonly text: string; readonly kinds: readonly OwnerKind[] },
  text: string,
  kind: OwnerKind,
  sign: string,
): boolean {
  if (kind === 'other' || group.kinds.includes('other')) return false;
  if (!group.kinds.includes(kind)) return true;
  // A unit inside an institution: 市教育局 基础教育科.
  const nested = INSTITUTION.test(group.text) && !INSTITUTION.test(text);
  return kind === 'department' && group.kinds.length === 1 && sign.startsWith(' ') && nested;
}
