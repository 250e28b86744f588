import { ambiguousCharacters, chosenCharacters } from './taiwanCharacters';
import { taiwanVocabulary } from './taiwanVocabulary';
import { taiwanWriting } from './taiwanWriting';
import { traditionalCharacters } from './traditionalCharacters';

/**
 * A text of ours as a Taiwan office writes it: 工作簿里的负责人 becomes 活頁簿裡的負責人. Text that is Traditional already stays as
 * it is, and so do names; what a sentence quotes and what a firm is called keep their words and change their script only.
 */
export function taiwanText(text: string): string {
  return convert(text, vocabulary);
}

/** The same words in Traditional characters, as they are spelt in Taiwan. */
export function traditionalText(text: string): string {
  return convert(text, writing);
}

interface Words {
  /** By the first character: words with what they become, longest first. */
  readonly byStart: ReadonlyMap<string, readonly (readonly [word: string, becomes: string])[]>;
}

/** Simplified characters no Traditional text holds, with what Taiwan writes for them. */
const characters = readCharacters();
/** Characters no Simplified text holds. */
const traditionalOnly = new Set([...traditionalCharacters].filter((_, index) => index % 2 === 0));
const writing = readWords(taiwanWriting);
const ownWords = readWords(taiwanVocabulary);
const vocabulary = readWords(`${taiwanWriting}${taiwanVocabulary}`);

/** What these are in a text that is Simplified for sure, and outside the words that say otherwise. */
const IN_SIMPLIFIED = new Map(
  '后後里裡并並几幾云雲愿願丰豐听聽坏壞挂掛荐薦筑築涌湧么麼'
    .match(/../g)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Numbers with what counts them. A Taiwan sheet has 列 across and 欄 down. */
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/(?<=第\s?\d+\s?(?:[、至—–~-]\s?\d+\s?)?)列/g, '欄'],
  [/(?<=第\s?\d+\s?(?:[、至—–~-]\s?\d+\s?)?|(?<!第)\d\s?)行(?![业為为动動程政])/g, '列'],
  [/(?<=\d\s?[个個]?)余(?=[项項个個人次份家元万萬件名天台])/g, '餘'],
  [/(?<=\d\s?[个個]?)周(?=[内內后後前以之，。；、）)的]|$)/g, '週'],
  [/(?<=[至到逢每上下本])周(?=[一二三四五六日])/g, '週'],
  [/^列(?![入为出明席示支举印])/, '欄'],
  [/周(?=[一二三四五六日](?:$|[前后至到上下早晚中，。；、（）()\s\d]))/g, '週'],
  [/于(?=\d)/g, '於'],
];

const QUOTED = /([「『“《‘][^「『“《‘」』”》’]*[」』”》’])/;
const CLAUSE = /([，。；：、！？（）()\s]+)/;
const FIRM = /(?:公司|集团|事务所|大学|学院|研究院)$/;

function convert(text: string, words: Words): string {
  if (!/[\u3400-\u9fff]/.test(text)) return text;
  const pieces = text.split(QUOTED);
  const own = scriptOf(pieces.filter((_, index) => index % 2 === 0).join(''));
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) return convertPiece(piece, own, words);
      const script = scriptOf(piece);
      const quoted = convertPiece(piece, script, writing);
      return own === 'simplified' || script === 'simplified' ? inCornerQuotes(quoted) : quoted;
    })
    .join('');
}

/** “…” and ‘…’ as Taiwan quotes. */
const inCornerQuotes = (quoted: string): string =>
  quoted.replace(/^“(.*)”$/s, '「$1」').replace(/^‘(.*)’$/s, '『$1』');

type Script = 'simplified' | 'traditional' | 'both';

/** One Simplified character makes a text Simplified: what it holds of the other script was put into it. */
function scriptOf(text: string): Script {
  if (holdsAny(text, (character) => characters.has(character))) return 'simplified';
  return holdsAny(text, (character) => traditionalOnly.has(character)) ? 'traditional' : 'both';
}

function convertPiece(piece: string, script: Script, words: Words): string {
  if (script === 'traditional') return piece;
  // Alike in both scripts, as 余光中 and 信息 are: only what is surely a word of ours.
  if (script === 'both') return words === writing ? piece : replaceWords(piece, ownWords, false);
  return COUNTED.reduce((all, [pattern, becomes]) => all.replace(pattern, becomes), piece)
    .split(CLAUSE)
    .map((clause) => replaceWords(clause, FIRM.test(clause) ? writing : words, true))
    .join('');
}

function replaceWords(text: string, { byStart }: Words, isSimplified: boolean): string {
  let result = '';
  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    const found = byStart.get(character)?.find(([word]) => text.startsWith(word, at));
    if (found) {
      result += found[1];
      at += found[0].length;
    } else {
      const otherwise = isSimplified ? IN_SIMPLIFIED.get(character) : undefined;
      result += characters.get(character) ?? otherwise ?? character;
      at += 1;
    }
  }
  return result;
}

function holdsAny(text: string, test: (character: string) => boolean): boolean {
  for (const character of text) if (test(character)) return true;
  return false;
}

function readCharacters(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const ambiguous = new Set(ambiguousCharacters);
  for (let index = 0; index < traditionalCharacters.length; index += 2) {
    const simplified = traditionalCharacters.charAt(index + 1);
    if (!ambiguous.has(simplified) && !found.has(simplified))
      found.set(simplified, traditionalCharacters.charAt(index));
  }
  for (let index = 0; index < chosenCharacters.length; index += 2)
    found.set(chosenCharacters.charAt(index), chosenCharacters.charAt(index + 1));
  return found;
}

/** Later pairs win over earlier ones of the same word. */
function readWords(list: string): Words {
  const words = list.trim().split(/\s+/);
  const becomes = new Map<string, string>();
  for (let index = 0; index + 1 < words.length; index += 2)
    becomes.set(words[index] ?? '', words[index + 1] ?? '');
  const byStart = new Map<string, [string, string][]>();
  for (const pair of becomes) {
    const start = pair[0].charAt(0);
    byStart.set(start, [...(byStart.get(start) ?? []), pair]);
  }
  for (const pairs of byStart.values()) pairs.sort((a, b) => b[0].length - a[0].length);
  return { byStart };
}
