import { parseXml } from '../../../opc/XmlElement';

/** Of `w:pPr`, as far as they matter here, in the order the schema wants. */
const ORDER = [
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs',
  'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd',
  'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment',
  'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
].flatMap((line) => line.split(' '));

/**
 * Properties of a paragraph that holds a picture-like thing: centred unless it says otherwise, not indented, and of
 * automatic line height, because Word cuts off what is higher than an exact one.
 * @param properties `<w:pPr>…</w:pPr>` or nothing
 */
export function graphicParagraph(properties: string, w: string): string {
  const own = properties === '' ? [] : childrenOfProperties(properties);
  const without = own.filter(({ name }) => !['spacing', 'ind', 'numPr', 'snapToGrid'].includes(name));
  const spacing = own.find(({ name }) => name === 'spacing')?.xml ?? `<${w}spacing/>`;
  const children = [
    ...without,
    { name: 'snapToGrid', xml: `<${w}snapToGrid ${w}val="0"/>` },
    { name: 'spacing', xml: automatic(spacing, w) },
    { name: 'ind', xml: `<${w}ind ${w}firstLineChars="0" ${w}firstLine="0"/>` },
  ];
  if (!own.some(({ name }) => name === 'jc'))
    children.push({ name: 'jc', xml: `<${w}jc ${w}val="center"/>` });
  children.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  return `<${w}pPr>${children.map(({ xml }) => xml).join('')}</${w}pPr>`;
}

function childrenOfProperties(properties: string): { name: string; xml: string }[] {
  const root = parseXml(properties, 'pPr');
  return root.children.map(({ name, start, end }) => ({ name, xml: properties.slice(start, end) }));
}

function automatic(spacing: string, w: string): string {
  const kept = spacing.replace(new RegExp(`\\s${w}(?:line|lineRule)\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'g'), '');
  return kept.replace(/\s*\/?>.*$/s, ` ${w}line="240" ${w}lineRule="auto"/>`);
}
