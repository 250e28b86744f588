/** Children of `w:pPr` and `w:rPr` in the order of the schema. **Source**: ISO/IEC 29500-1 §17.3. */
const ORDER = {
  // prettier-ignore
  pPr: ['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl', 'numPr', 'suppressLineNumbers', 'pBdr', 'shd', 'tabs', 'suppressAutoHyphens', 'kinsoku', 'wordWrap', 'overflowPunct', 'topLinePunct', 'autoSpaceDE', 'autoSpaceDN', 'bidi', 'adjustRightInd', 'snapToGrid', 'spacing', 'ind', 'contextualSpacing', 'mirrorIndents', 'suppressOverlap', 'jc', 'textDirection', 'textAlignment', 'textboxTightWrap', 'outlineLvl', 'divId', 'cnfStyle', 'rPr', 'sectPr', 'pPrChange'],
  // prettier-ignore
  rPr: ['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'strike', 'dstrike', 'outline', 'shadow', 'emboss', 'imprint', 'noProof', 'snapToGrid', 'vanish', 'webHidden', 'color', 'spacing', 'w', 'kern', 'position', 'sz', 'szCs', 'highlight', 'u', 'effect', 'bdr', 'shd', 'fitText', 'vertAlign', 'rtl', 'cs', 'em', 'lang', 'eastAsianLayout', 'specVanish', 'oMath', 'rPrChange'],
} as const;

export type PropertyKind = keyof typeof ORDER;
export type PropertyName<Kind extends PropertyKind> = (typeof ORDER)[Kind][number];

const CHILD = /<([\w:.-]+)(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?(?:\/>|>.*?<\/\1>)/gs;

/**
 * The properties of a paragraph or run with further ones, which win over its own.
 * @param properties `<w:rPr>…</w:rPr>` or nothing
 * @param added By local name: the whole element, `<w:b/>`.
 */
export function mergeProperties<Kind extends PropertyKind>(
  kind: Kind,
  properties: string,
  added: ReadonlyMap<PropertyName<Kind>, string>,
  w: string,
): string {
  if (added.size === 0) return properties;
  const order: readonly string[] = ORDER[kind];
  // Those of later versions stand behind all.
  const rankOf = (name: string): number => {
    const rank = name.startsWith(w) ? order.indexOf(name.slice(w.length)) : -1;
    return rank < 0 ? order.length : rank;
  };
  const inside = properties.replace(/^<[^>]*>/, '').replace(/<\/[^>]*>$/, '');
  const own = [...inside.matchAll(CHILD)].map(([xml, name = '']) => ({ xml, rank: rankOf(name) }));
  const further = [...added].map(([name, xml]) => ({ xml, rank: order.indexOf(name) }));
  const kept = own.filter(({ rank }) => !further.some((one) => one.rank === rank));
  const sorted = [...kept, ...further].sort((a, b) => a.rank - b.rank).map(({ xml }) => xml);
  return `<${w}${kind}>${sorted.join('')}</${w}${kind}>`;
}
