import type { DocumentAct, DocumentSink } from './DocumentSink';
import type { IdKey } from './IdSpace';
import { PartIds } from './PartIds';

/** The ids of the part a sink writes. */
const idsIn = (sink: DocumentSink): PartIds =>
  sink.state(PartIds, () => new PartIds((key) => sink.document.freshId(key)));

/** Writes an id as it is now. */
export class IdAct implements DocumentAct {
  constructor(
    private readonly key: IdKey,
    private readonly role: 'own' | 'refers' | 'shares',
  ) {}

  act(sink: DocumentSink): void {
    const ids = idsIn(sink);
    if (this.role === 'own') sink.write(ids.own(this.key, this));
    else sink.write(this.role === 'refers' ? ids.refer(this.key) : ids.share(this.key));
  }
}

/** Always another id: its element was cut off one that has it already. */
export class NewIdAct implements DocumentAct {
  constructor(private readonly key: IdKey) {}

  act(sink: DocumentSink): void {
    sink.write(sink.document.ids.like(this.key.space, this.key.original));
  }
}

/** Where an iteration of a loop begins: its ids are its own, also for what points forward to them. */
export class IterationAct implements DocumentAct {
  private readonly keys = new Map<string, IdKey>();

  /** @param restarts Lists inside begin anew each time. */
  constructor(readonly restarts: boolean) {}

  get idle(): boolean {
    return this.keys.size === 0;
  }

  add(key: IdKey): void {
    this.keys.set(`${key.space} ${key.original}`, key);
  }

  act(sink: DocumentSink): void {
    for (const key of this.keys.values()) idsIn(sink).renew(key);
  }
}

/** Written once, left out when it comes round again. */
export class OnceAct implements DocumentAct {
  constructor(private readonly xml: string) {}

  act(sink: DocumentSink): void {
    const state = sink.state(this, () => ({ written: false }));
    if (!state.written) sink.write(this.xml);
    state.written = true;
  }
}
