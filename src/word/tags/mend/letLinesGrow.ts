import { childNamed, isElement, newElement, type XmlElement } from '../../xml/XmlNode';

/** What stands behind `w:spacing` in a paragraph's properties. */
const BEHIND = new Set([
  'w:ind',
  'w:contextualSpacing',
  'w:mirrorIndents',
  'w:suppressOverlap',
  'w:jc',
  'w:textDirection',
  'w:textAlignment',
  'w:textboxTightWrap',
  'w:outlineLvl',
  'w:divId',
  'w:rPr',
  'w:sectPr',
  'w:pPrChange',
]);
const LINE_RULE = /\s[\w:]*lineRule\s*=\s*(?:"[^"]*"|'[^']*')/;

/**
 * Lines of an exact height, which official papers have, would show a strip of a picture. Where the paragraph or its
 * style may say so, a line is at least that high instead.
 */
export function letLinesGrow(paragraph: XmlElement, prefix: string): void {
  let properties = childNamed(paragraph, 'w:pPr');
  if (!properties) {
    properties = newElement('w:pPr', prefix);
    properties.parent = paragraph;
    paragraph.children.unshift(properties);
  }
  const spacing = childNamed(properties, 'w:spacing');
  if (!spacing) {
    const added = newElement('w:spacing', prefix, ` ${prefix}lineRule="atLeast"`);
    added.parent = properties;
    const next = properties.children.findIndex((child) => isElement(child) && BEHIND.has(child.name));
    properties.children.splice(next < 0 ? properties.children.length : next, 0, added);
    return;
  }
  const rule = LINE_RULE.exec(spacing.open)?.[0];
  const saysLine = /\s[\w:]*line\s*=/.test(spacing.open);
  if (rule === undefined && !saysLine) {
    spacing.open = spacing.open.replace(/\s*>$/, ` ${prefix}lineRule="atLeast">`);
  } else if (rule !== undefined && /exact/i.test(rule)) {
    spacing.open = spacing.open.replace(LINE_RULE, ` ${prefix}lineRule="atLeast"`);
  }
}
