/** Children of `w:pPr` and `w:rPr` in the order of the schema, as far as we set one of them. */
const ORDER = {
  pPr: [
    'spacing',
    'ind',
    'contextualSpacing',
    'mirrorIndents',
    'suppressOverlap',
    'jc',
    'textDirection',
    'textAlignment',
    'textboxTightWrap',
    'outlineLvl',
    'divId',
    'cnfStyle',
    'rPr',
    'sectPr',
    'pPrChange',
  ],
  rPr: [
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
    'rPrChange',
  ],
} as const;

/**
 * Properties with one of them replaced or added, in its place.
 * @param properties `<w:pPr>…</w:pPr>`, or nothing
 * @param attributes of the new element, with their prefix
 */
export function setProperty<Kind extends keyof typeof ORDER>(
  kind: Kind,
  properties: string,
  name: (typeof ORDER)[Kind][number],
  attributes: string,
  w: string,
): string {
  const inside = properties
    .replace(new RegExp(`^<${w}${kind}\\b[^>]*/>$`), '')
    .replace(new RegExp(`^<${w}${kind}\\b[^>]*>|</${w}${kind}>$`, 'g'), '')
    .replace(new RegExp(`<${w}${name}\\b[^>]*/>`), '');
  const order: readonly string[] = ORDER[kind];
  const later = order.slice(order.indexOf(name) + 1).join('|');
  const found = inside.search(new RegExp(`<${w}(?:${later})\\b`));
  const at = found < 0 ? inside.length : found;
  return `<${w}${kind}>${inside.slice(0, at)}<${w}${name} ${attributes}/>${inside.slice(at)}</${w}${kind}>`;
}
