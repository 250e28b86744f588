/** The order of `w:rPr`'s children. */
const ORDER = [
  'rStyle',
  'rFonts',
  'b',
  'bCs',
  'i',
  'iCs',
  'caps',
  'smallCaps',
  'strike',
  'dstrike',
  'outline',
  'shadow',
  'emboss',
  'imprint',
  'noProof',
  'snapToGrid',
  'vanish',
  'webHidden',
  'color',
  'spacing',
  'w',
  'kern',
  'position',
  'sz',
  'szCs',
  'highlight',
  'u',
  'effect',
  'bdr',
  'shd',
  'fitText',
  'vertAlign',
  'rtl',
  'cs',
  'em',
  'lang',
  'eastAsianLayout',
  'specVanish',
  'oMath',
];
const CHILD = /<([\w:.-]+)(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?(?:\/>|>.*?<\/\1>)/gs;

/**
 * `<w:rPr>` of a run with further properties, which win over its own.
 * @param properties `<w:rPr>…</w:rPr>` or nothing
 * @param added By local name: the whole element, `<w:b/>`.
 */
export function mergeRunProperties(
  properties: string,
  added: ReadonlyMap<string, string>,
  w: string,
): string {
  if (added.size === 0) return properties;
  const inside = properties.replace(/^<[^>]*>/, '').replace(/<\/[^>]*>$/, '');
  const own = [...inside.matchAll(CHILD)].map(([xml, name = '']) => ({ xml, rank: rankOf(name, w) }));
  const kept = own.filter(({ rank }) => !added.has(ORDER[rank] ?? ''));
  const all = [...kept, ...[...added].map(([name, xml]) => ({ xml, rank: ORDER.indexOf(name) }))];
  const sorted = all.sort((a, b) => a.rank - b.rank).map(({ xml }) => xml);
  return `<${w}rPr>${sorted.join('')}</${w}rPr>`;
}

/** Those of later versions stand behind all. */
function rankOf(name: string, w: string): number {
  const rank = name.startsWith(w) ? ORDER.indexOf(name.slice(w.length)) : -1;
  return rank < 0 ? ORDER.length : rank;
}
