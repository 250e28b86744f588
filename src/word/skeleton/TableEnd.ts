import type { DocumentAct, DocumentSink } from './DocumentSink';

interface RowEnd {
  /** Bytes of the table up to there. */
  readonly at: number;
  readonly isHead: boolean;
}

/**
 * The last rows of a table whose length only the data tell: no row stands alone on the next page, nor does the note
 * below the table. Rows are kept back until it is known which are the last.
 */
export class TableEnd {
  readonly tableStart: DocumentAct = { act: (sink) => this.start(sink) };
  readonly tableEnd: DocumentAct = { act: (sink) => this.finish(sink) };

  /** @param leadsOn Whether what stands below belongs to the table: the last row is kept with it. */
  constructor(private readonly leadsOn: boolean) {}

  rowEnd(isHead: boolean): DocumentAct {
    return { act: (sink) => this.endRow(sink, isHead) };
  }

  /** A table may hold itself, in a partial that calls itself: what is kept back lies on a pile. */
  private open(sink: DocumentSink): RowEnd[][] {
    return sink.state(this, () => []);
  }

  private start(sink: DocumentSink): void {
    this.open(sink).push([]);
    sink.capture();
  }

  private endRow(sink: DocumentSink, isHead: boolean): void {
    const ends = this.open(sink).at(-1);
    if (!ends) return;
    ends.push({ at: sink.captured, isHead });
    const written = ends.at(-1 - MOST_KEPT)?.at ?? 0;
    if (written < ENOUGH) return;
    const rows = sink.releaseBytes();
    sink.append(rows.subarray(0, written));
    sink.capture();
    sink.append(rows.subarray(written));
    const kept = ends.slice(-MOST_KEPT).map((end) => ({ ...end, at: end.at - written }));
    ends.splice(0, ends.length, ...kept);
  }

  private finish(sink: DocumentSink): void {
    const ends = this.open(sink).pop() ?? [];
    const rows = sink.releaseBytes();
    const decoder = new TextDecoder();
    let from = 0;
    ends.forEach(({ at, isHead }, index) => {
      const behind = ends.length - 1 - index;
      const row = rows.subarray(from, at);
      from = at;
      if (row.length === 0) return;
      const isKept = !isHead && (behind === 0 ? this.leadsOn : behind < MOST_KEPT);
      if (isKept) sink.write(keptWithNext(decoder.decode(row), sink.prefix));
      else sink.append(row);
    });
    if (from < rows.length) sink.append(rows.subarray(from));
  }
}

/** The last row, and the one that keeps it company. */
const MOST_KEPT = 2;
/** Bytes of rows that are worth being handed on. */
const ENOUGH = 1_000_000;

/** XML of whole paragraphs, each of which stays on the page of what follows. */
export function keptWithNext(xml: string, w: string): string {
  const style = `<${w}pStyle(?:\\s[^>]*)?(?:/>|>\\s*</${w}pStyle>)`;
  const paragraph = new RegExp(
    `<${w}p(\\s[^>]*?)?(?:/>|>(?:(<${w}pPr>\\s*(?:${style})?)\\s*(<${w}keepNext\\b)?|<${w}pPr/>)?)`,
    'g',
  );
  const keep = `<${w}keepNext/>`;
  return xml.replace(
    paragraph,
    (all: string, attributes = '', properties?: string, isKept?: string): string => {
      if (isKept !== undefined) return all;
      if (properties !== undefined) return `<${w}p${attributes}>${properties}${keep}`;
      const whole = `<${w}p${attributes}><${w}pPr>${keep}</${w}pPr>`;
      return all.endsWith('/>') && !all.includes('pPr') ? `${whole}</${w}p>` : whole;
    },
  );
}
