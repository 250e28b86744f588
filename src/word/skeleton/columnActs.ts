import type { DocumentAct, DocumentSink } from './DocumentSink';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Columns of a table that a block repeats or leaves out: how many there are is known once the grid is written. */
export class LoopedColumns {
  readonly countStart: DocumentAct = { act: (sink) => this.countsIn(sink).fill(0) };
  /** Writes the grid: together the columns stay as wide as they were. */
  readonly gridEnd: DocumentAct = { act: (sink) => sink.write(this.grid(sink)) };

  /** @param branches Widths of the columns before and behind each `else`, in twentieths of a point. */
  constructor(readonly branches: readonly (readonly number[])[]) {}

  /** One more of the columns of a branch. */
  count(branch: number): DocumentAct {
    return {
      act: (sink) => {
        const counts = this.countsIn(sink);
        counts[branch] = (counts[branch] ?? 0) + 1;
      },
    };
  }

  /** Columns there are more than in the template; negative when there are fewer. */
  growthIn(sink: DocumentSink): number {
    const counts = this.countsIn(sink);
    return sum(this.branches.map((widths, branch) => ((counts[branch] ?? 0) - 1) * widths.length));
  }

  /** By what a width of the template is to be multiplied. */
  scaleIn(sink: DocumentSink): number {
    const counts = this.countsIn(sink);
    const wanted = sum(this.branches.map((widths, branch) => (counts[branch] ?? 0) * sum(widths)));
    return wanted === 0 ? 1 : sum(this.branches.map(sum)) / wanted;
  }

  private grid(sink: DocumentSink): string {
    const counts = this.countsIn(sink);
    const scale = this.scaleIn(sink);
    const { prefix: w } = sink;
    let edge = 0;
    let xml = '';
    this.branches.forEach((widths, branch) => {
      for (let round = 0; round < (counts[branch] ?? 0); round += 1) {
        for (const width of widths) {
          const next = edge + width * scale;
          xml += `<${w}gridCol ${w}w="${Math.round(next) - Math.round(edge)}"/>`;
          edge = next;
        }
      }
    });
    return xml;
  }

  private countsIn(sink: DocumentSink): number[] {
    return sink.state(this, () => this.branches.map(() => 1));
  }
}

/** Width of a cell that is repeated: its share of what it was. */
export class SharedWidth implements DocumentAct {
  constructor(
    private readonly width: number,
    private readonly columns: LoopedColumns,
  ) {}

  act(sink: DocumentSink): void {
    sink.write(String(Math.floor(this.width * this.columns.scaleIn(sink))));
  }
}

/** Columns a cell spans that stands above or below repeated ones. */
export class GrownSpan implements DocumentAct {
  constructor(
    private readonly span: number,
    private readonly columns: readonly LoopedColumns[],
  ) {}

  act(sink: DocumentSink): void {
    const growth = sum(this.columns.map((columns) => columns.growthIn(sink)));
    sink.write(String(Math.max(1, this.span + growth)));
  }
}
