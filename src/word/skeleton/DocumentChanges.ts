import { officeRelationshipType, type NewRelationship } from '../../opc/relationships';
import { relativeTarget } from '../../opc/partNames';
import type { DocumentParts } from '../rich/DocumentParts';
import { ByteSink } from './ByteSink';
import { FreshIds } from './FreshIds';
import type { PackageFacts } from './PackageFacts';

export interface AddedPart {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
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
  /** Number → levels of a new list. */
  readonly lists = new Map<number, string>();
  private readonly nextRelationship = new Map<string, number>();
  private readonly notes = new Map<string, ByteSink>();

  constructor(private readonly facts: PackageFacts) {
    this.ids = new FreshIds(facts.taken);
  }

  notesOf(part: string): ByteSink {
    let sink = this.notes.get(part);
    if (!sink) this.notes.set(part, (sink = new ByteSink()));
    return sink;
  }

  /** The number of a list like another that begins anew. */
  restartedNumbering(original: string): string {
    const number = this.ids.number('numbering');
    this.restarted.set(number, original);
    return String(number);
  }

  partsFor(partName: string, prefix: string): DocumentParts {
    return {
      partName,
      prefix,
      newId: (space) => this.ids.number(space),
      addPart: (hint, contentType, bytes) => this.addPart(hint, contentType, bytes),
      relate: (type, target, { external = false, from = partName } = {}) =>
        this.relate(from, type.includes(':') ? type : officeRelationshipType(type), target, external),
      style: (name, id, xml) => this.style(name, id, xml),
      numbering: (levels) => {
        const number = this.ids.number('numbering');
        this.lists.set(number, levels);
        return number;
      },
    };
  }

  private addPart(hint: string, contentType: string, bytes: Uint8Array): string {
    const [, stem = hint, extension = ''] = /^(.*?)(\.[^./]*)$/.exec(hint) ?? [];
    const same = this.parts.find((part) => part.name.startsWith(stem) && areEqual(part.bytes, bytes));
    if (same) return same.name;
    let number = this.parts.length + 1;
    while (this.facts.partNames.has(`${stem}${number}${extension}`.toLowerCase())) number += 1;
    const name = `${stem}${number}${extension}`;
    this.parts.push({ name, contentType, bytes });
    return name;
  }

  private relate(from: string, type: string, target: string, external: boolean): string {
    const added = this.relationships.get(from) ?? new Map<string, NewRelationship>();
    this.relationships.set(from, added);
    const written = external ? target : relativeTarget(from, target);
    const key = `${type} ${written}`;
    const same = added.get(key);
    if (same) return same.id;
    const id = this.freeRelationshipId(from);
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
