import type { DocumentAct, DocumentSink } from './DocumentSink';

/** From here on the text of a note is written: it goes into the part of notes. */
export class NoteStart implements DocumentAct {
  constructor(private readonly part: string) {}

  act(sink: DocumentSink): void {
    sink.divert(sink.document.notesOf(this.part), this.part);
  }
}

export const NOTE_END: DocumentAct = { act: (sink) => sink.resume() };

/** Where the notes written at their references go into their part. */
export class NotesHere implements DocumentAct {
  constructor(private readonly part: string) {}

  act(sink: DocumentSink): void {
    sink.append(sink.document.notesOf(this.part).bytes());
  }
}
