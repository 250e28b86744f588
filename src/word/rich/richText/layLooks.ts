import type { TextRun } from './RichText';

/** Characters that may stand between two places where both texts agree: 2024-07-05 and 2024年7月5日 need 1, … and …… too. */
const WIDEST_GAP = 12;
/** Beyond so many, one character that both have is chance. */
const NARROW = 4;

/**
 * The looks of runs, laid along a text that was made from theirs: punctuation corrected, dates written out, blanks cut
 * off, characters changed into Traditional ones. Nothing but the looks comes from the runs: what is printed is the text,
 * to the letter. Takes as long as the text, however unlike the two are.
 */
export function layLooks(runs: readonly TextRun[], text: string): TextRun[] {
  const written = runs.map((run) => run.text).join('');
  const owners = runs.flatMap((run, index) => new Array<number>(run.text.length).fill(index));
  const found = written === text ? owners : lay(owners, foldEach(written), foldEach(text), text);
  const laid: TextRun[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && found[at] === found[from]) continue;
    laid.push({ ...runs[found[from] ?? 0], text: text.slice(from, at) });
    from = at;
  }
  return laid;
}

/** Which run each character of the text belongs to. */
function lay(
  owners: readonly number[],
  written: readonly string[],
  printed: readonly string[],
  text: string,
): number[] {
  const found: number[] = [];
  let at = 0;
  while (found.length < printed.length) {
    if (at < written.length && written[at] === printed[found.length]) {
      found.push(owners[at] ?? 0);
      at += 1;
      continue;
    }
    const [dropped, added] = gapAt(written, at, printed, found.length);
    for (let count = 0; count < added; count += 1) {
      // What replaces something looks like what it replaces, what was added like what stands before it.
      const from = dropped > 0 ? at + Math.floor((count * dropped) / added) : at - 1;
      found.push(owners[from] ?? owners[at] ?? owners.at(-1) ?? 0);
    }
    at += dropped;
  }
  for (let index = 1; index < text.length; index += 1)
    if (/[\udc00-\udfff]/.test(text.charAt(index))) found[index] = found[index - 1] ?? 0;
  return found;
}

/** How many characters of each to pass over until both agree again; the fewest. */
function gapAt(
  written: readonly string[],
  at: number,
  printed: readonly string[],
  index: number,
): [dropped: number, added: number] {
  for (let width = 1; width <= WIDEST_GAP; width += 1) {
    for (let added = width; added >= 0; added -= 1) {
      const a = at + width - added;
      const b = index + added;
      const agree = a < written.length && written[a] === printed[b] && b < printed.length;
      if (agree && (width <= NARROW || written[a + 1] === printed[b + 1])) return [width - added, added];
    }
  }
  return [at < written.length ? 1 : 0, 1];
}

const FOLDED: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '。': '.',
  '—': '-',
  '…': '.',
};

/** Every character as it is when width and kind of sign do not count. */
function foldEach(text: string): string[] {
  return Array.from({ length: text.length }, (_, index) => {
    const sign = text.charAt(index);
    if (sign >= '\uff01' && sign <= '\uff5e') return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
    return FOLDED[sign] ?? sign;
  });
}
