import type { NewList } from './skeleton/DocumentChanges';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

export const NUMBERING_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';
export const NEW_NUMBERING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="${W}"></w:numbering>`;

/**
 * The part of numberings with more lists in it.
 * @param restarted Number of a new list → number of the list it is like, except that it begins anew.
 * @param lists New lists by number.
 */
export function addLists(
  text: string,
  restarted: ReadonlyMap<number, string>,
  lists: ReadonlyMap<number, NewList>,
): string {
  const w = /<(\w+:|)numbering\b/.exec(text)?.[1] ?? 'w:';
  const open = text.replace(
    new RegExp(`<${w}numbering\\b([^>]*)/>\\s*$`),
    `<${w}numbering$1></${w}numbering>`,
  );
  const nums = new Map(
    [...open.matchAll(new RegExp(`<${w}num\\b[^>]*?${w}numId="(\\d+)"[^>]*>(.*?)</${w}num>`, 'gs'))].map(
      ([, id = '', inside = '']) => [id, inside],
    ),
  );
  const numbers: string[] = [];
  for (const [number, like] of restarted) {
    const inside = nums.get(like);
    if (inside !== undefined)
      numbers.push(`<${w}num ${w}numId="${number}">${restart(inside, open, w)}</${w}num>`);
  }
  const abstracts: string[] = [];
  let abstractId = highestAbstract(open, w);
  const abstractOf = new Map<number, number>();
  for (const [number, { levels, like = number, overrides = '' }] of lists) {
    let abstract = abstractOf.get(like);
    if (abstract === undefined) {
      abstract = abstractId += 1;
      abstracts.push(`<${w}abstractNum ${w}abstractNumId="${abstract}">${levels}</${w}abstractNum>`);
    }
    abstractOf.set(number, abstract);
    numbers.push(
      `<${w}num ${w}numId="${number}"><${w}abstractNumId ${w}val="${abstract}"/>${overrides}</${w}num>`,
    );
  }
  return insertLists(open, w, abstracts.join(''), numbers.join(''));
}

/** A list's own words, with each level beginning where the list began. */
function restart(inside: string, text: string, w: string): string {
  const [abstract = ''] = new RegExp(`<${w}abstractNumId\\b[^>]*>`).exec(inside) ?? [];
  const id = new RegExp(`${w}val="(\\d+)"`).exec(abstract)?.[1] ?? '';
  const [definition = ''] =
    new RegExp(`<${w}abstractNum\\b[^>]*?${w}abstractNumId="${id}".*?</${w}abstractNum>`, 's').exec(text) ??
    [];
  const overrides = LEVELS.map((level) => {
    const [own = ''] =
      new RegExp(`<${w}lvlOverride\\b[^>]*?${w}ilvl="${level}".*?</${w}lvlOverride>`, 's').exec(inside) ?? [];
    const [ownLevel = ''] = new RegExp(`<${w}lvl\\b.*?</${w}lvl>`, 's').exec(own) ?? [];
    const start =
      startIn(own, `${w}startOverride`, w) ?? startIn(levelIn(definition, level, w), `${w}start`, w) ?? '1';
    return `<${w}lvlOverride ${w}ilvl="${level}"><${w}startOverride ${w}val="${start}"/>${ownLevel}</${w}lvlOverride>`;
  });
  return `${abstract}${overrides.join('')}`;
}

const levelIn = (definition: string, level: number, w: string): string =>
  new RegExp(`<${w}lvl\\b[^>]*?${w}ilvl="${level}".*?</${w}lvl>`, 's').exec(definition)?.[0] ?? '';

const startIn = (xml: string, name: string, w: string): string | undefined =>
  new RegExp(`<${name}\\b[^>]*?${w}val="(\\d+)"`).exec(xml)?.[1];

function highestAbstract(text: string, w: string): number {
  const ids = [...text.matchAll(new RegExp(`${w}abstractNumId="(\\d+)"`, 'g'))];
  return ids.reduce((highest, [, id]) => Math.max(highest, Number(id)), 0);
}

/** Abstract lists stand before the first list, lists before the mark that ends them. */
function insertLists(text: string, w: string, abstracts: string, numbers: string): string {
  const end = text.lastIndexOf(`</${w}numbering>`);
  const mark = text.indexOf(`<${w}numIdMacAtCleanup`);
  const behind = mark < 0 ? end : mark;
  const firstNum = new RegExp(`<${w}num\\s`).exec(text)?.index ?? behind;
  return `${text.slice(0, firstNum)}${abstracts}${text.slice(firstNum, behind)}${numbers}${text.slice(behind)}`;
}
