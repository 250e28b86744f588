import { crc32 } from '../../opc/zip/crc32';
import { officeRelationshipType, type NewRelationship } from '../../opc/changeRelationships';
import { relativeTarget } from '../../opc/partNames';
import type { DocumentParts, NoteKind } from '../rich/DocumentParts';
import { ByteSink } from './ByteSink';
import { FreshIds } from './FreshIds';
import type { IdKey } from './IdSpace';
import type { PackageFacts } from './PackageFacts';

export interface AddedPart {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface NewList {
  readonly levels: string;
  /** The new list whose levels it has. */
  readonly like?: number;
  readonly overrides?: string;
}

/** What one rendering adds to the package beside the parts it writes. */
export class DocumentChanges {
  readonly ids: FreshIds;
  readonly parts: AddedPart[] = [];
  /** By part, then by what they are. */
  readonly relationships = new Map<string, Map<string, NewRelationship>>();
  /** Whole `w:style` elements. */
  readonly styles = new Map<string, { readonly id: string; readonly xml: string }>();
  /** Number → the number whose list it begins anew. */
  readonly restarted = new Map<number, string>();
  /** By number. */
  readonly lists = new Map<number, NewList>();
  /** Whole notes that go to the end of their parts. */
  readonly addedNotes = new Map<NoteKind, string[]>();
  /** Parts of the template in another form. */
  readonly replaced = new Map<string, Uint8Array>();
  /** Relationships of the template that lead nowhere now, by part. */
  readonly dropped = new Map<string, Set<string>>();
  private readonly claimed = new Set<string>();
  private readonly nextRelationship = new Map<string, number>();
  private readonly notes = new Map<string, ByteSink>();
  private readonly addedNames = new Set<string>();
  /** By stem, length and checksum. */
  private readonly alike = new Map<string, readonly AddedPart[]>();
  private readonly reserved = new Set<string>();
  private readonly results = new Map<object | string, unknown>();

  constructor(private readonly facts: PackageFacts) {
    this.ids = new FreshIds(facts.taken);
  }

  /** Whether nobody has taken a part of the template to write it anew; from now on somebody has. */
  claim(part: string): boolean {
    if (this.claimed.has(part)) return false;
    this.claimed.add(part);
    return true;
  }

  dropRelationship(part: string, id: string): void {
    const ids = this.dropped.get(part) ?? new Set<string>();
    this.dropped.set(part, ids.add(id));
  }

  notesOf(part: string): ByteSink {
    let sink = this.notes.get(part);
    if (!sink) this.notes.set(part, (sink = new ByteSink()));
    return sink;
  }

  /** One like another; lists of such a number begin anew. */
  freshId({ space, original }: IdKey): string {
    if (space !== 'numbering') return this.ids.like(space, original);
    const number = this.ids.number('numbering');
    this.restarted.set(number, original);
    return String(number);
  }

  partsFor(partName: string, prefix: string): DocumentParts {
    return {
      partName,
      prefix,
      styles: this.facts.styles,
      template: {
        styles: this.facts.stylesXml ?? '',
        numbering: this.facts.numberingXml ?? '',
        theme: this.facts.themeXml ?? '',
      },
      once: (key, work) => this.once(key, work),
      newId: (space) => this.ids.number(space),
      newName: (space, wanted) => this.ids.wanted(space, wanted),
      addPart: (hint, contentType, bytes, own = false) => this.addPart(hint, contentType, bytes, own),
      relate: (type, target, { external = false, from = partName, id } = {}) =>
        this.relate(from, type.includes(':') ? type : officeRelationshipType(type), target, external, id),
      newStyle: (wanted) => this.newStyle(wanted),
      note: (kind, draw) => (partName === this.facts.main ? this.addNote(kind, draw) : undefined),
      style: (name, id, xml) => this.style(name, id, xml),
      numbering: (levels, options = {}) => {
        const number = this.ids.number('numbering');
        this.lists.set(number, { levels, ...options });
        return number;
      },
    };
  }

  /** The part notes of a kind go into; a new one where there is none. */
  notePartOf(kind: NoteKind): string {
    return this.facts.noteParts?.get(kind) ?? `word/${kind}s.xml`;
  }

  private once<Result>(key: object | string, work: () => Result): Result {
    if (!this.results.has(key)) this.results.set(key, work());
    return this.results.get(key) as Result;
  }

  private addNote(kind: NoteKind, draw: (id: number, part: string) => string): number {
    const id = this.ids.number(kind);
    const notes = this.addedNotes.get(kind) ?? [];
    this.addedNotes.set(kind, notes);
    notes.push(draw(id, this.notePartOf(kind)));
    return id;
  }

  private newStyle(wanted: string): { name: string; id: string } {
    const taken = new Set([...this.facts.styles.values(), ...[...this.styles.values()].map(({ id }) => id)]);
    let number = 2;
    const isTaken = (name: string): boolean =>
      this.facts.styles.has(name) || this.styles.has(name) || this.reserved.has(name);
    while (isTaken(`${wanted} ${number}`)) number += 1;
    const name = `${wanted} ${number}`;
    this.reserved.add(name);
    let suffix = this.reserved.size;
    while (taken.has(`added${suffix}`)) suffix += 1;
    const id = `added${suffix}`;
    return { name, id };
  }

  private addPart(hint: string, contentType: string, bytes: Uint8Array, own: boolean): string {
    const [, stem = hint, extension = ''] = /^(.*?)(\.[^./]*)$/.exec(hint) ?? [];
    const key = `${stem} ${bytes.length} ${crc32(bytes)}`;
    const alike = this.alike.get(key) ?? [];
    const same = own ? undefined : alike.find((part) => areEqual(part.bytes, bytes));
    if (same) return same.name;
    let number = this.parts.length + 1;
    while (this.hasPart(`${stem}${number}${extension}`)) number += 1;
    const name = `${stem}${number}${extension}`;
    const part = { name, contentType, bytes };
    this.parts.push(part);
    this.addedNames.add(name);
    this.alike.set(key, [...alike, part]);
    return name;
  }

  private hasPart(name: string): boolean {
    return this.facts.partNames.has(name.toLowerCase()) || this.addedNames.has(name);
  }

  private relate(from: string, type: string, target: string, external: boolean, wanted?: string): string {
    const added = this.relationships.get(from) ?? new Map<string, NewRelationship>();
    this.relationships.set(from, added);
    const written = external ? target : relativeTarget(from, target);
    const key = wanted === undefined ? `${type} ${written}` : wanted;
    const same = added.get(key);
    if (same) return same.id;
    const id = wanted ?? this.freeRelationshipId(from);
    added.set(key, { id, type, target: written, external });
    return id;
  }

  private freeRelationshipId(from: string): string {
    const taken = this.facts.relationshipIds.get(from);
    let number = this.nextRelationship.get(from) ?? 1;
    while (taken?.has(`rId${number}`)) number += 1;
    this.nextRelationship.set(from, number + 1);
    return `rId${number}`;
  }

  private style(name: string, id: string, xml: string): string {
    const known = this.facts.styles.get(name) ?? this.styles.get(name)?.id;
    if (known !== undefined) return known;
    this.styles.set(name, { id, xml });
    return id;
  }
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
