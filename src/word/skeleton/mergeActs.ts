import type { MergedValue } from '../rich/RichContent';
import type { DocumentAct, DocumentSink } from './DocumentSink';

interface MergeState {
  above: MergedValue | undefined;
  text: string;
  continues: boolean;
}

/** A cell that is merged with the one above when both print the same. */
export class MergedCell {
  /** The loop begins: the cell above belongs to something else. */
  readonly loopStart: DocumentAct = { act: (sink) => (this.stateIn(sink).above = undefined) };
  /** The value follows, to be looked at and not printed. */
  readonly valueStart: DocumentAct = { act: (sink) => (sink.merging = { value: undefined, text: '' }) };
  /** In the cell's properties: says whether it begins or goes on. */
  readonly valueEnd: DocumentAct = { act: (sink) => this.decide(sink) };
  /** Behind the properties: a cell that goes on holds one empty paragraph. */
  readonly contentStart: DocumentAct;
  readonly print: DocumentAct = { act: (sink) => sink.write(sink.escaped(this.stateIn(sink).text)) };
  readonly contentEnd: DocumentAct = { act: (sink) => (sink.muted = false) };

  /** @param empty The paragraph of a cell that goes on. */
  constructor(empty: string) {
    this.contentStart = {
      act: (sink) => {
        if (!this.stateIn(sink).continues) return;
        sink.write(empty);
        sink.muted = true;
      },
    };
  }

  private decide(sink: DocumentSink): void {
    const state = this.stateIn(sink);
    const { value, text } = sink.merging ?? { value: undefined, text: '' };
    sink.merging = undefined;
    const { above } = state;
    state.continues =
      value !== undefined && above !== undefined && value.text === above.text && value.group === above.group;
    state.above = value;
    state.text = text;
    sink.write(
      state.continues ? `<${sink.prefix}vMerge/>` : `<${sink.prefix}vMerge ${sink.prefix}val="restart"/>`,
    );
  }

  private stateIn(sink: DocumentSink): MergeState {
    return sink.state(this, () => ({ above: undefined, text: '', continues: false }));
  }
}
