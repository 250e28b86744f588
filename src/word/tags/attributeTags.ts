import { LINK_START, linkEnd } from '../skeleton/linkActs';
import { isElement, type XmlElement, type XmlTagNode, type XmlText } from '../xml/XmlNode';
import { findTags } from './findTags';
import { isCheckBox } from './isCheckBox';
import { IS_LINK } from './Markup';
import type { TagPlace } from './TagPlace';
import { readTag } from './TemplateTag';

/** Attributes a reader sees or hears: descriptions of pictures and tables, screen tips. */
const TEXTS: readonly (readonly [RegExp, RegExp])[] = [
  [/:(?:docPr|cNvPr)$/, /^(?:descr|title|name)$/],
  [/^v:/, /^(?:alt|title)$/],
  [/^w:tbl(?:Caption|Description)$/, /^\w+:val$|^val$/],
  [/^w:hyperlink$|^a:hlink/, /^(?:\w+:)?tooltip$/],
];
const ATTRIBUTE = /(\s)([^\s=<>]+)(\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;

/** Finds tags in the attributes of a start tag and cuts it at them. */
export function placeInAttributes(
  element: XmlElement,
  place: TagPlace,
  links: ReadonlyMap<string, string>,
): void {
  const pieces: NonNullable<XmlElement['start']> = [];
  let written = 0;
  for (const match of element.open.matchAll(ATTRIBUTE)) {
    const [whole, blank = '', name = '', equals = ''] = match;
    const value = match[4] ?? match[5] ?? '';
    const target = IS_LINK.test(element.name) && /:id$|:href$/.test(name) ? links.get(value) : undefined;
    const isText =
      isBoxName(element, name) || TEXTS.some(([owner, own]) => owner.test(element.name) && own.test(name));
    if (target === undefined && !isText) continue;
    const nodes = plainNodes(target ?? value, element, place, name);
    if (!nodes.some(({ kind }) => kind === 'tag')) continue;
    pieces.push({
      kind: 'text',
      raw: `${element.open.slice(written, match.index)}${blank}${name}${equals}"`,
    });
    if (target === undefined) pieces.push(...nodes);
    else pieces.push(LINK_START, ...nodes, linkEnd('relationship'));
    pieces.push({ kind: 'text', raw: '"' });
    written = match.index + whole.length;
  }
  if (pieces.length === 0) return;
  pieces.push({ kind: 'text', raw: element.open.slice(written) });
  element.start = pieces;
}

/** Title and tag of a control are for machines, except that of a check box, which its tag ticks. */
function isBoxName({ name, parent }: XmlElement, attribute: string): boolean {
  if (!/^w:(?:tag|alias)$/.test(name) || !/^(?:\w+:)?val$/.test(attribute)) return false;
  return parent?.children.some((child) => isElement(child) && isCheckBox(child)) ?? false;
}

/** A text of one line with its tags as nodes. */
export function plainNodes(
  written: string,
  parent: XmlElement,
  place: TagPlace,
  attribute?: string,
): (XmlText | XmlTagNode)[] {
  const text = written.replaceAll('｛｛', '{{').replaceAll('｝｝', '}}');
  const nodes: (XmlText | XmlTagNode)[] = [];
  let at = 0;
  const keep = (end: number): void => {
    if (end > at) nodes.push({ kind: 'text', raw: text.slice(at, end) });
  };
  for (const { start, end } of findTags(text).tags) {
    keep(start);
    const tag = readTag(text.slice(start, end), place, written.slice(start, end));
    nodes.push({ kind: 'tag', tag, parent, plain: true, ...(attribute === undefined ? {} : { attribute }) });
    at = end;
  }
  keep(text.length);
  return nodes;
}
