import type { Saying } from '../../mistakes/Saying';
import type { HelperTable, ValueHelper } from '../../handlebars/Helper';
import type { DrawSite } from '../../rich/RichContent';
import { SITE_END, siteStart } from '../../skeleton/siteActs';
import { writeXml } from '../../xml/writeXml';
import {
  childNamed,
  findAround,
  isElement,
  removeNode,
  tagNodesOf,
  type XmlElement,
  type XmlTagNode,
} from '../../xml/XmlNode';
import { calledBy } from '../calledHelper';
import { contentOf } from '../containers';
import { liftOutOfRun } from '../lift/liftToRuns';
import type { PlacedMistake } from '../PlacedMistake';
import { holdsSection, visibleNodes } from '../tagOnly';
import { insertBeside } from './blockWalk';
import { letLinesGrow } from './letLinesGrow';
import { Sections } from './Sections';

/** Puts tags that give more than text where it can be drawn: between runs, or in place of their paragraph. */
export function placeRich(root: XmlElement, prefix: string, helpers: HelperTable): PlacedMistake[] {
  const mistakes: PlacedMistake[] = [];
  let sections: Sections | undefined;
  // The last first: what is cut off a run is short then.
  for (const node of tagNodesOf(root).reverse()) {
    const { tag } = node;
    const helper = calledBy(tag, helpers);
    if (!helper?.gives || helper.gives === 'cell' || helper.gives === 'chart' || isElsewhere(node, helper))
      continue;
    sections ??= new Sections(root);
    const paragraph = findAround(node.parent, PARAGRAPH);
    if (helper.tall && paragraph && !node.plain) letLinesGrow(paragraph, prefix);
    const says = node.plain ? textOnly : PLACES[helper.gives](node, sections);
    if (says) mistakes.push({ place: tag.place, written: tag.written, says });
  }
  return mistakes.reverse();
}

const PARAGRAPH = new Set(['w:p']);

function placeInline(node: XmlTagNode, sections: Sections): Saying | undefined {
  const site = siteOf(node, 'inline', sections);
  if (!liftOutOfRun(node)) return textOnly;
  insertBeside(node, node.parent, [siteStart(site)], 'before');
  insertBeside(node, node.parent, [SITE_END], 'behind');
  return undefined;
}

function placeBlock(node: XmlTagNode, sections: Sections): Saying | undefined {
  const paragraph = findAround(node.parent, PARAGRAPH);
  const container = paragraph?.parent;
  if (!paragraph || !container || contentOf(container) !== 'paragraphs') return aloneOnly;
  const all = tagNodesOf(paragraph);
  const seen = [...visibleNodes(paragraph)];
  const others = all.filter((other) => other !== node && other.tag.kind !== 'comment');
  if (seen.some((other) => other !== node && other.kind !== 'tag') || !areBlocksAround(node, others))
    return aloneOnly;
  const site = siteOf(node, 'block', sections);
  for (const tag of all) {
    removeNode(tag.parent, tag);
    tag.parent = container;
  }
  const pieces = all.flatMap((tag) => (tag === node ? [siteStart(site), tag, SITE_END] : [tag]));
  insertBeside(paragraph, container, pieces, 'before');
  if (!holdsSection(paragraph)) removeNode(container, paragraph);
  return undefined;
}

const PLACES = {
  inline: placeInline,
  block: placeBlock,
  either: (node: XmlTagNode, sections: Sections) => placeBlock(node, sections) && placeInline(node, sections),
};

/** It may be text there, or fills in what it stands in. */
const isElsewhere = ({ plain, attribute }: XmlTagNode, { orText, fills }: ValueHelper): boolean =>
  plain && (orText === true || (attribute !== undefined && fills !== undefined));

/** `{{#if 有}}{{表格 行}}{{/if}}` in one paragraph is as good as alone. */
function areBlocksAround(node: XmlTagNode, others: readonly XmlTagNode[]): boolean {
  const opens = others.filter(({ tag }) => tag.kind === 'open');
  const closes = others.filter(({ tag }) => tag.kind === 'close');
  return (
    opens.length + closes.length === others.length &&
    opens.length === closes.length &&
    opens.every(({ tag }) => tag.number < node.tag.number) &&
    closes.every(({ tag }) => tag.number > node.tag.number)
  );
}

function siteOf(node: XmlTagNode, level: DrawSite['level'], sections: Sections): DrawSite {
  const run = findAround(node.parent, new Set(['w:r']));
  const paragraph = findAround(node.parent, PARAGRAPH);
  const textWidth = paragraph && sections.widthAt(paragraph);
  const section = paragraph && sections.isInBody(paragraph) ? sections.of(paragraph) : undefined;
  return {
    level,
    ...(textWidth === undefined ? {} : { textWidth }),
    ...(section ? { section: writeXml(section) } : {}),
    runProperties: propertiesOf(run, 'w:rPr', ['w:rPrChange']),
    paragraphProperties: propertiesOf(paragraph, 'w:pPr', ['w:sectPr', 'w:pPrChange']),
    inLink: findAround(node.parent, new Set(['w:hyperlink'])) !== undefined,
  };
}

export function propertiesOf(
  element: XmlElement | undefined,
  name: string,
  without: readonly string[],
): string {
  const properties = element && childNamed(element, name);
  if (!properties) return '';
  const children = properties.children.filter((child) => !isElement(child) || !without.includes(child.name));
  return children.length === 0 ? '' : writeXml({ ...properties, children });
}

const aloneOnly: Saying = ['aloneOnly'];
export const textOnly: Saying = ['textOnly'];
