import type { Localized } from '../../../../base/Language';
import { hasType } from '../../../../opc/relationships';
import { HelperFault } from '../../../handlebars/Helper';
import type { DocumentAct, DocumentSink } from '../../../skeleton/DocumentSink';
import { escapeXml } from '../../../xml/escapeXml';
import { CHART_HINT, CHART_TYPE, WORKBOOK_HINT } from '../Chart';
import { WORKBOOK_TYPE } from '../chartWorkbook';
import { describeData } from '../describeChart';
import type { ChartFill } from './ChartFill';
import { fillChart } from './fillChart';
import type { TemplateChart } from './TemplateChart';

interface SiteState {
  /** What the tag of the chart gave this time. */
  fill: ChartFill | undefined;
  /** Relationship of the chart this time. */
  id: string;
}

/**
 * Where a chart of the template stands: its part is written there, so that its tags see the turn of the loop they
 * belong to. The first time it stays the part it is, then each time there is another one.
 */
export class ChartSite {
  /** Before the drawing, and behind it: without data a text stands there instead. */
  readonly drawingStart: DocumentAct = { act: (sink) => sink.capture() };
  readonly drawingEnd: DocumentAct;
  /** Around the chart part. */
  readonly chartStart: DocumentAct = { act: (sink) => sink.capture() };
  readonly chartEnd: DocumentAct = { act: (sink) => this.end(sink) };
  readonly idHere: DocumentAct = { act: (sink) => sink.write(this.stateIn(sink).id) };
  /** Around the tag with the new data. */
  readonly fillStart: DocumentAct = {
    act: (sink) => {
      sink.filling = this;
    },
  };
  readonly fillEnd: DocumentAct = {
    act: (sink) => {
      sink.filling = undefined;
    },
  };
  /** In place of an alternative text that was nothing but the tag. */
  readonly description: DocumentAct = { act: (sink) => this.describe(sink) };

  /**
   * @param id Relationship that leads to it.
   * @param prolog What stands before the root of its part.
   * @param single Shows one series only.
   * @param alone The drawing holds nothing else.
   */
  constructor(
    private readonly chart: TemplateChart,
    private readonly id: string,
    private readonly prolog: string,
    readonly single: boolean,
    readonly alone: boolean,
    /** Why it cannot be filled. */
    readonly problem: Localized | undefined,
  ) {
    this.drawingEnd = { act: (sink) => this.endDrawing(sink) };
  }

  /** @throws HelperFault when the chart cannot show the data */
  accept(fill: ChartFill, sink: DocumentSink): void {
    if (this.single && fill.data.series.length > 1) throw new HelperFault(oneSeriesOnly);
    this.stateIn(sink).fill = fill;
  }

  private end(sink: DocumentSink): void {
    const xml = this.prolog + sink.release();
    const state = this.stateIn(sink);
    const { fill } = state;
    if (fill?.data.empty === true && this.alone) return;
    state.id = this.place(sink, xml, fill);
    if (!this.alone) state.fill = undefined;
  }

  private endDrawing(sink: DocumentSink): void {
    const drawing = sink.release();
    const state = this.stateIn(sink);
    const { fill } = state;
    state.fill = undefined;
    if (fill?.data.empty !== true) return sink.write(drawing);
    const w = sink.prefix;
    sink.write(`<${w}t xml:space="preserve">${escapeXml(fill.emptyText)}</${w}t>`);
  }

  private describe(sink: DocumentSink): void {
    const { fill } = this.stateIn(sink);
    if (fill) sink.write(escapeXml(describeData('图表', fill.data)));
  }

  /** Writes the part; gives the relationship that leads to it. */
  private place(sink: DocumentSink, xml: string, fill: ChartFill | undefined): string {
    const { part } = this.chart;
    const workbookId = this.workbook()?.id ?? this.freeId();
    const filled = fill ? fillChart(xml, fill, workbookId) : { xml, workbook: undefined };
    const bytes = new TextEncoder().encode(filled.xml);
    if (!sink.document.claim(part)) return this.placeAnother(sink, bytes, filled.workbook, workbookId);
    sink.document.replaced.set(part, bytes);
    if (filled.workbook) this.placeWorkbook(sink, filled.workbook, workbookId);
    return this.id;
  }

  /** In place of the old workbook when the chart has one for itself. */
  private placeWorkbook(sink: DocumentSink, bytes: Uint8Array, id: string): void {
    const old = this.workbook();
    const { document } = sink;
    if (
      old &&
      this.chart.companions.get(old.target)?.contentType === WORKBOOK_TYPE &&
      document.claim(old.target)
    ) {
      document.replaced.set(old.target, bytes);
      return;
    }
    const parts = sink.parts();
    if (old) document.dropRelationship(this.chart.part, old.id);
    const workbook = parts.addPart(WORKBOOK_HINT, WORKBOOK_TYPE, bytes, true);
    parts.relate('package', workbook, { from: this.chart.part, id });
  }

  private placeAnother(
    sink: DocumentSink,
    bytes: Uint8Array,
    workbook: Uint8Array | undefined,
    workbookId: string,
  ): string {
    const parts = sink.parts();
    const chart = parts.addPart(CHART_HINT, CHART_TYPE, bytes, true);
    if (workbook) {
      const target = parts.addPart(WORKBOOK_HINT, WORKBOOK_TYPE, workbook, true);
      parts.relate('package', target, { from: chart, id: workbookId });
    }
    for (const { id, type, target, external } of this.chart.relationships) {
      if (workbook && id === workbookId) continue;
      const own = this.chart.companions.get(target);
      const copied = own
        ? parts.addPart(target.replace(/\d*(?=\.\w+$)/, ''), own.contentType, own.bytes, true)
        : target;
      parts.relate(type, copied, { from: chart, id, external });
    }
    return parts.relate('chart', chart);
  }

  private workbook() {
    return this.chart.relationships.find((one) => hasType(one, 'package') || hasType(one, 'oleObject'));
  }

  private freeId(): string {
    const taken = new Set(this.chart.relationships.map(({ id }) => id));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    return `rId${number}`;
  }

  private stateIn(sink: DocumentSink): SiteState {
    return sink.state(this, () => ({ fill: undefined, id: this.id }));
  }
}

const oneSeriesOnly: Localized = {
  'zh-CN': '这张饼图只能画一个系列',
  en: 'this pie shows one series only',
};
