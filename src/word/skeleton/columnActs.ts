import type { SinkAct } from './Chunk';
import type { DocumentSink } from './DocumentSink';

/** Columns of a table that a loop repeats: their number is known once the grid is written. */
export class LoopedColumns {
  readonly countStart: SinkAct = { act: (sink) => (this.stateIn(sink).count = 0) };
  readonly countOne: SinkAct = { act: (sink) => (this.stateIn(sink).count += 1) };
  /** Writes the grid: together the columns stay as wide as they were. */
  readonly gridEnd: SinkAct = { act: (sink) => sink.write(this.grid(sink)) };

  /** @param widths Of the columns in the template, in twentieths of a point. */
  constructor(readonly widths: readonly number[]) {}

  countIn(sink: DocumentSink): number {
    return this.stateIn(sink).count;
  }

  private grid(sink: DocumentSink): string {
    const count = this.countIn(sink);
    const edges = [0];
    for (let round = 0; round < count; round += 1) {
      for (const width of this.widths) edges.push((edges.at(-1) ?? 0) + width / count);
    }
    return edges
      .slice(1)
      .map((edge, index) => Math.round(edge) - Math.round(edges[index] ?? 0))
      .map((width) => `<${sink.prefix}gridCol ${sink.prefix}w="${width}"/>`)
      .join('');
  }

  private stateIn(sink: DocumentSink): { count: number } {
    return sink.state(this, () => ({ count: 1 }));
  }
}

/** Width of a cell that is repeated: its share of what it was. */
export class SharedWidth implements SinkAct {
  constructor(
    private readonly width: number,
    private readonly columns: LoopedColumns,
  ) {}

  act(sink: DocumentSink): void {
    sink.write(String(Math.floor(this.width / Math.max(1, this.columns.countIn(sink)))));
  }
}

/** Columns a cell spans that stands above or below repeated ones. */
export class GrownSpan implements SinkAct {
  constructor(
    private readonly span: number,
    private readonly columns: readonly LoopedColumns[],
  ) {}

  act(sink: DocumentSink): void {
    const grown = this.columns.reduce(
      (sum, columns) => sum + (columns.countIn(sink) - 1) * columns.widths.length,
      this.span,
    );
    sink.write(String(Math.max(1, grown)));
  }
}
