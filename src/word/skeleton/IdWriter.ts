import type { TagKind } from '../tags/TemplateTag';
import type { XmlElement } from '../xml/XmlNode';
import type { SinkAct } from './Chunk';
import type { DocumentAct } from './DocumentSink';
import { IdAct, IterationAct, NewIdAct, OnceAct } from './idActs';
import { bookmarkInCode, idsInTag, type IdInTag } from './ids';
import type { IdKey } from './IdSpace';

type Piece = string | DocumentAct;

/** Cuts what is written inside of blocks at its ids. Outside of blocks nothing is ever written twice. */
export class IdWriter {
  /** Open blocks; those that repeat with what they do at each turn. */
  private readonly blocks: { iteration: IterationAct | undefined }[] = [];

  private get insideBlock(): boolean {
    return this.blocks.length > 0;
  }

  passTag(kind: TagKind): void {
    if (kind === 'open') this.blocks.push({ iteration: undefined });
    if (kind === 'close') this.blocks.pop();
  }

  passAct(act: SinkAct<never>): void {
    const block = this.blocks.at(-1);
    if (block && act instanceof IterationAct) block.iteration = act;
  }

  inTag(element: XmlElement, raw: string): readonly Piece[] {
    if (!this.insideBlock && !element.cutOff) return [raw];
    if (element.name === 'w:fldSimple') return this.inSimpleField(raw);
    const pieces: Piece[] = [];
    let at = 0;
    for (const id of idsInTag(element, raw)) {
      const act = this.actFor(id, element);
      if (!act) continue;
      pieces.push(raw.slice(at, id.start), act);
      at = id.end;
    }
    return [...pieces, ...volatileOnce(raw.slice(at))];
  }

  /** A field that refers to a bookmark: `PAGEREF _Toc1 \h`. */
  inCode(code: string): readonly Piece[] {
    const reference = this.insideBlock ? bookmarkInCode(code) : undefined;
    if (!reference) return [code];
    const key: IdKey = { space: 'bookmarkName', original: reference.name };
    return [reference.before, new IdAct(key, 'refers'), reference.after];
  }

  private inSimpleField(raw: string): readonly Piece[] {
    const [, before, code, after] = /^(.*?\binstr\s*=\s*")([^"]*)(".*)$/s.exec(raw) ?? [];
    if (before === undefined || code === undefined || after === undefined) return [raw];
    return [before, ...this.inCode(code), after];
  }

  private actFor({ space, role, value }: IdInTag, element: XmlElement): DocumentAct | undefined {
    const key: IdKey = { space, original: value };
    if (element.cutOff && role === 'own') return new NewIdAct(key);
    const iterations = this.blocks.flatMap(({ iteration }) => iteration ?? []);
    const concerned = role === 'shares' ? iterations.filter(({ restarts }) => restarts) : iterations;
    if (role === 'shares' && concerned.length === 0) return undefined;
    if (role !== 'refers') for (const iteration of concerned) iteration.add(key);
    return new IdAct(key, role);
  }
}

/** Marks that other parts refer to stay with the first of a kind. */
function volatileOnce(raw: string): readonly Piece[] {
  const [mark] = / w14:(?:paraId|textId)="[^"]*"(?: w14:(?:paraId|textId)="[^"]*")*/.exec(raw) ?? [];
  if (mark === undefined) return [raw];
  const at = raw.indexOf(mark);
  return [raw.slice(0, at), new OnceAct(mark), raw.slice(at + mark.length)];
}
