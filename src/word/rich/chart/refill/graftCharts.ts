import type { Localized } from '../../../../base/Language';
import { CONTENT_TYPES_PART, contentTypeOf, parseContentTypes } from '../../../../opc/contentTypes';
import type { OpcPackage } from '../../../../opc/OpcPackage';
import { hasType, readRelationships } from '../../../../opc/relationships';
import { parseXml, childOf } from '../../../../opc/XmlElement';
import { insertBeside } from '../../../tags/mend/blockWalk';
import { parsePart } from '../../../xml/parsePart';
import { descendants, findAround, type XmlActNode, type XmlElement } from '../../../xml/XmlNode';
import type { DocumentAct } from '../../../skeleton/DocumentSink';
import { chartGroups, chartSeries, isFillable, isSingle } from './chartParts';
import { ChartSite } from './ChartSite';
import type { ChartCompanion, TemplateChart } from './TemplateChart';

/** What only one chart may have: Word writes into it. */
const OWN = ['package', 'chartStyle', 'chartColorStyle'];
const BRACES = /[{｛]{2}/;
const DRAWING = new Set(['w:drawing']);

/** A chart a part refers to. */
interface ReferredChart {
  readonly chart: TemplateChart;
  readonly text: string;
}

/**
 * Puts charts that hold tags, or that blocks may repeat, where a part refers to them.
 * @param root of that part
 * @returns the charts that are written there from now on
 */
export async function graftCharts(
  source: OpcPackage,
  part: string,
  root: XmlElement,
  repeats: boolean,
): Promise<Set<string>> {
  const charts = await readReferredCharts(source, part);
  const grafted = new Map<string, ReferredChart>();
  for (const reference of [...descendants(root)]) {
    const [, before, id] = /^(<(?:\w+:)?chart\b.*?\s\w+:id\s*=\s*["'])([^"']*)/s.exec(reference.open) ?? [];
    const referred = id === undefined ? undefined : charts.get(id);
    const { parent } = reference;
    if (before === undefined || id === undefined || !referred || !parent?.name.endsWith('graphicData'))
      continue;
    if (!repeats && !BRACES.test(referred.text) && !BRACES.test(drawingTags(reference))) continue;
    graft(reference, parent, referred, before, id);
    grafted.set(referred.chart.part, referred);
  }
  for (const { chart } of grafted.values()) await readCompanions(source, chart);
  return new Set(grafted.keys());
}

/** By relationship. */
async function readReferredCharts(source: OpcPackage, part: string): Promise<Map<string, ReferredChart>> {
  const found = new Map<string, ReferredChart>();
  for (const [id, relationship] of await readRelationships(source, part)) {
    const name = relationship.external ? undefined : source.nameOf(relationship.target);
    if (!hasType(relationship, 'chart') || name === undefined) continue;
    const relationships = [...(await readRelationships(source, name)).values()];
    const chart = { part: name, relationships, companions: new Map<string, ChartCompanion>() };
    found.set(id, { chart, text: await source.readText(name) });
  }
  return found;
}

async function readCompanions(
  source: OpcPackage,
  { relationships, companions }: TemplateChart,
): Promise<void> {
  const types = parseContentTypes(await source.readText(CONTENT_TYPES_PART));
  for (const relationship of relationships) {
    const { target, external } = relationship;
    if (external || !OWN.some((type) => hasType(relationship, type)) || !source.has(target)) continue;
    const contentType = contentTypeOf(types, target);
    if (contentType !== undefined)
      companions.set(target, { contentType, bytes: await source.readBytes(target) });
  }
}

function graft(
  reference: XmlElement,
  parent: XmlElement,
  { chart, text }: ReferredChart,
  before: string,
  id: string,
): void {
  const { prolog, root } = parsePart(text, chart.part);
  const drawing = findAround(parent, DRAWING);
  const alone = drawing !== undefined && isAlone(parent, drawing);
  const { single, problem } = judgeChart(text, chart.part);
  const site = new ChartSite(chart, id, prolog, single, alone, problem);
  root.parent = parent;
  root.from = { part: chart.part, paragraph: 0 };
  root.chart = site;
  insertBeside(reference, parent, [act(site.chartStart), root, act(site.chartEnd)], 'before');
  reference.start = [
    { kind: 'text', raw: before },
    act(site.idHere),
    { kind: 'text', raw: reference.open.slice(before.length + id.length) },
  ];
  if (!alone || !drawing.parent) return;
  insertBeside(drawing, drawing.parent, [act(site.drawingStart)], 'before');
  insertBeside(drawing, drawing.parent, [act(site.drawingEnd)], 'behind');
}

const act = (one: DocumentAct): XmlActNode => ({ kind: 'act', act: one });

/** Drawing, frame, graphic, data, chart: no group around it. */
const isAlone = (data: XmlElement, drawing: XmlElement): boolean => data.parent?.parent?.parent === drawing;

/** Start tags around a chart, where descriptions stand. */
function drawingTags(reference: XmlElement): string {
  const frame = reference.parent?.parent?.parent;
  return (frame?.children ?? []).map((child) => (child.kind === 'element' ? child.open : '')).join('');
}

function judgeChart(text: string, part: string): { single: boolean; problem: Localized | undefined } {
  const plot = childOf(childOf(parseXml(text, part), 'chart'), 'plotArea');
  const groups = chartGroups(plot);
  const unfit = groups.some((group) => !isFillable(group));
  const empty = chartSeries(groups).length === 0;
  return { single: groups.some(isSingle), problem: unfit ? unfillable : empty ? noSeries : undefined };
}

const unfillable: Localized = {
  'zh-CN': '气泡图、股价图、曲面图不能换数据；可用柱形、条形、折线、面积、饼、圆环、雷达、散点图',
  en: 'bubble, stock and surface charts cannot be filled; columns, bars, lines, areas, pies, doughnuts, radar and scatter charts can',
};
const noSeries: Localized = {
  'zh-CN': '这张图表里一个系列也没有，请先在 Word 里放一个做样子',
  en: 'this chart has no series: put one in as a model',
};
