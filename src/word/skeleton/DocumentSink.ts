import type { Saying } from '../mistakes/Saying';
import { HelperFault } from '../handlebars/Helper';
import type { Sink } from '../handlebars/Sink';
import { Picture } from '../rich/picture/Picture';
import { ChartFill } from '../rich/chart/refill/ChartFill';
import type { DocumentParts } from '../rich/DocumentParts';
import { MergedValue, RichContent, type DrawSite } from '../rich/RichContent';
import { escapeXml } from '../xml/escapeXml';
import type { ByteOutput } from './ByteOutput';
import { ByteSink } from './ByteSink';
import type { Chunk, SinkAct } from './Chunk';
import type { DocumentChanges } from './DocumentChanges';
import { PartStream } from './PartStream';

/** A piece of a Word document's part. */
export type DocumentChunk = Chunk<DocumentSink>;
/** What such a piece may do. */
export type DocumentAct = SinkAct<DocumentSink>;

/** A chart of the template that a tag gives new data. */
export interface FillTarget {
  /** @throws HelperFault when the chart cannot show the data */
  accept(fill: ChartFill, sink: DocumentSink): void;
}

/** Where is written at the moment, and what is known about it. */
interface Flow {
  readonly output: ByteOutput;
  readonly part: string;
  /** Starts of tables that have no row yet, outermost first. */
  held: Uint8Array[];
  afterParagraph: boolean;
}

/** Writes one part: chunks as they are, values escaped, and what only the data tell. */
export class DocumentSink implements Sink<DocumentChunk> {
  /** Where a value stands that may be more than text. */
  site: DrawSite | undefined;
  /** Values are of one line and hold no markup: attributes, field codes, charts. */
  plain: boolean;
  /** Set while the value of a merged cell is looked at. */
  merging: { value: MergedValue | undefined; text: string } | undefined;
  /** The chart whose new data the next value is. */
  filling: FillTarget | undefined;
  /** Set while a value is looked at that fills in a picture or a box of the template. */
  taking: { value: unknown; text: string } | undefined;
  /** Nothing is written: the rest of a cell that goes on with the one above. */
  muted = false;
  private flow: Flow;
  private readonly outer: Flow[] = [];
  private readonly states = new Map<object, unknown>();
  private readonly lineBreak: string;
  private readonly stream: PartStream | undefined;

  /**
   * @param prefix of WordprocessingML in this part, e.g. `w:`
   * @param changes Absent where no act may ask for them: see `SinkAct.local`.
   */
  constructor(
    output: ByteOutput,
    readonly prefix: string,
    private readonly changes: DocumentChanges | undefined,
    part: string,
    plain = false,
  ) {
    this.flow = { output, part, held: [], afterParagraph: false };
    this.plain = plain;
    this.stream = output instanceof PartStream ? output : undefined;
    this.lineBreak = `</${prefix}t><${prefix}br/><${prefix}t xml:space="preserve">`;
  }

  /** What the rendering adds to the package. */
  get document(): DocumentChanges {
    if (!this.changes) throw new Error('an act was taken for a local one');
    return this.changes;
  }

  get full(): boolean {
    return this.stream?.full ?? false;
  }

  drained(): Promise<void> {
    return this.stream?.drained() ?? Promise.resolve();
  }

  chunk(chunk: DocumentChunk): void {
    switch (chunk.kind) {
      case 'bytes':
        this.append(chunk.bytes);
        this.flow.afterParagraph = chunk.endsWithParagraph;
        return;
      case 'paragraphGuard':
        if (!this.flow.afterParagraph) this.append(chunk.bytes);
        this.flow.afterParagraph = true;
        return;
      case 'heldStart':
        this.flow.held.push(chunk.bytes);
        return;
      case 'heldEnd':
        if (this.flow.held.pop() === undefined) {
          this.append(chunk.bytes);
          this.flow.afterParagraph = false;
        }
        return;
      case 'act':
        chunk.act.act(this);
    }
  }

  /** Values are escaped whatever the template says: raw XML from data could carry fields and links. */
  value(text: string): void {
    if (this.taking) this.taking.text = text;
    else if (this.merging) this.merging.text = text;
    else if (text.length > LONG) this.longValue(text);
    else if (this.site) this.write(this.inRun(text, this.site));
    else this.write(this.escaped(text));
  }

  /** In pieces: escaped, and with its breaks, it may be thirty times as long. */
  private longValue(text: string): void {
    const [before, behind] = this.site ? this.runAround(this.site) : ['', ''];
    this.write(before);
    for (let at = 0; at < text.length;) {
      let end = Math.min(at + LONG, text.length);
      if (end < text.length && /[\ud800-\udbff\r]/.test(text[end - 1] ?? '')) end -= 1;
      this.write(this.escaped(text.slice(at, end)));
      at = end;
    }
    this.write(behind);
  }

  draw(value: unknown): boolean {
    if (this.taking) {
      this.taking.value = value;
      return true;
    }
    if (value instanceof MergedValue) {
      if (!this.merging) throw new HelperFault(notInCell);
      this.merging.value = value;
      this.merging.text = value.text;
      return true;
    }
    if (value instanceof ChartFill) {
      if (!this.filling) throw new HelperFault(notInChart);
      this.filling.accept(value, this);
      return true;
    }
    if (value instanceof Picture && value.plainText === '') throw new HelperFault(isPicture);
    if (!(value instanceof RichContent)) return false;
    const { site } = this;
    if ((!site || this.plain) && value.plainText !== '') {
      this.value(value.plainText);
      return true;
    }
    if (!site || (value.level !== 'either' && site.level !== value.level)) throw new HelperFault(notByItself);
    const drawn = value.draw(this.parts(), site);
    if (typeof drawn === 'string') this.write(drawn);
    else for (const piece of drawn) this.write(piece);
    return true;
  }

  /** XML of our own making. */
  write(xml: string): void {
    const output = this.opened();
    output?.appendText(xml);
    this.flow.afterParagraph = xml.endsWith(`</${this.prefix}p>`);
  }

  append(bytes: Uint8Array): void {
    this.opened()?.append(bytes);
  }

  /** Where to write, after what was held; nowhere while muted. */
  private opened(): ByteOutput | undefined {
    if (this.muted) return undefined;
    const { flow } = this;
    if (flow.held.length > 0) {
      const waiting = flow.held;
      flow.held = [];
      for (const start of waiting) flow.output.append(start);
    }
    return flow.output;
  }

  relateHyperlink(target: string): string {
    return this.parts().relate('hyperlink', target, { external: true });
  }

  /** What may be added to the document from the part that is written. */
  parts(): DocumentParts {
    return this.document.partsFor(this.flow.part, this.prefix);
  }

  /** What is written from here on goes into another part, as a new beginning. */
  divert(output: ByteOutput, part: string): void {
    this.outer.push(this.flow);
    this.flow = { output, part, held: [], afterParagraph: false };
  }

  resume(): void {
    const flow = this.outer.pop();
    if (!flow) throw new Error('nothing was diverted');
    this.flow = flow;
  }

  /** What is written from here on is kept for `release`. */
  capture(): void {
    this.divert(new ByteSink(), this.flow.part);
  }

  /** Bytes written since. */
  get captured(): number {
    return this.flow.output.length;
  }

  release(): string {
    return new TextDecoder().decode(this.releaseBytes());
  }

  releaseBytes(): Uint8Array {
    const { output } = this.flow;
    this.resume();
    if (!(output instanceof ByteSink)) throw new Error('nothing was captured');
    return output.bytes();
  }

  /** What `capture` took is written when something follows it before `heldEnd`. */
  hold(): void {
    const beginning = this.releaseBytes();
    this.flow.held.push(beginning);
  }

  /** What an act remembers during one rendering. */
  state<State>(key: object, initial: () => State): State {
    if (!this.states.has(key)) this.states.set(key, initial());
    return this.states.get(key) as State;
  }

  private inRun(text: string, site: DrawSite): string {
    const [before, behind] = this.runAround(site);
    return before + this.escaped(text) + behind;
  }

  private runAround({ level, runProperties, paragraphProperties }: DrawSite): [string, string] {
    const w = this.prefix;
    const [before, behind] = [`<${w}r>${runProperties}<${w}t xml:space="preserve">`, `</${w}t></${w}r>`];
    return level === 'inline'
      ? [before, behind]
      : [`<${w}p>${paragraphProperties}${before}`, `${behind}</${w}p>`];
  }

  escaped(text: string): string {
    if (!NEEDS_CARE.test(text)) return text;
    return this.plain
      ? escapeXml(text).replace(/[\r\n\t]+/g, ' ')
      : escapeXml(text).replace(/\r\n?|\n/g, this.lineBreak);
  }
}

/** Signs of a value that is written in pieces. */
const LONG = 65_536;

/** Markup, breaks, and what XML may not hold. */
const NEEDS_CARE = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

const notInCell: Saying = ['notInCell'];
const isPicture: Saying = ['isPicture'];
const notInChart: Saying = ['notInChart'];
const notByItself: Saying = ['notByItself'];
