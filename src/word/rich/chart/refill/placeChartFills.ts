import type { Localized } from '../../../../base/Language';
import type { HelperTable } from '../../../handlebars/Helper';
import { givenBy } from '../../../tags/calledHelper';
import type { PlacedMistake } from '../../../tags/PlacedMistake';
import {
  descendants,
  tagNodesOf,
  type XmlActNode,
  type XmlElement,
  type XmlTagNode,
} from '../../../xml/XmlNode';
import { ChartSite } from './ChartSite';

/** Lets tags that bring new data reach the chart in whose title or alternative text they stand. */
export function placeChartFills(root: XmlElement, helpers: HelperTable): PlacedMistake[] {
  const mistakes: PlacedMistake[] = [];
  const filled = new Set<ChartSite>();
  for (const node of tagNodesOf(root)) {
    const { tag } = node;
    if (givenBy(tag, helpers) !== 'chart') continue;
    const site = node.attribute === undefined ? chartAround(node.parent) : chartOfFrame(node.parent);
    const says = site === undefined ? inChartOnly : filled.has(site) ? onceOnly : site.problem;
    if (says) mistakes.push({ place: tag.place, written: tag.written, says });
    if (!site) continue;
    filled.add(site);
    surround(node, site);
  }
  return mistakes;
}

function chartAround(element: XmlElement): ChartSite | undefined {
  let at: XmlElement | undefined = element;
  while (at && !at.chart) at = at.parent;
  return at?.chart instanceof ChartSite ? at.chart : undefined;
}

/** The chart of the frame that has this description. */
function chartOfFrame(description: XmlElement): ChartSite | undefined {
  const { parent } = description;
  if (!parent) return undefined;
  for (const element of descendants(parent)) if (element.chart instanceof ChartSite) return element.chart;
  return undefined;
}

function surround(node: XmlTagNode, site: ChartSite): void {
  const siblings = node.attribute === undefined ? node.parent.children : (node.parent.start ?? []);
  const at = siblings.indexOf(node);
  const before: XmlActNode = { kind: 'act', act: site.fillStart };
  const behind: XmlActNode[] = [{ kind: 'act', act: site.fillEnd }];
  if (node.attribute !== undefined && isWhole(siblings[at - 1], siblings[at + 1]))
    behind.push({ kind: 'act', act: site.description });
  siblings.splice(at, 1, before, node, ...behind);
}

/** Nothing else stands in the attribute. */
function isWhole(before: unknown, behind: unknown): boolean {
  const raw = (piece: unknown): string =>
    typeof piece === 'object' && piece !== null && 'raw' in piece ? String(piece.raw) : '';
  return raw(before).endsWith('="') && raw(behind).startsWith('"');
}

const inChartOnly: Localized = {
  'zh-CN': '“图表数据”要写在 Word 图表的标题里，或图表的替代文字里',
  en: 'chart data belong into the title of a chart made in Word, or into its alternative text',
};
const onceOnly: Localized = {
  'zh-CN': '一张图表里只能有一个“图表数据”',
  en: 'a chart takes its data from one tag only',
};
