/** What a report's field is: one value, a list of records or of values, or a record of further fields. */
export type FieldKind = 'value' | 'records' | 'values' | 'record';

/** The fields of a report by their paths: `行`, `行[].序号`, `会议.地点`. */
export class FieldShape {
  private readonly kinds = new Map<string, FieldKind>();
  private readonly byName = new Map<string, string[]>();
  private readonly siblings = new Map<string, string[]>();

  constructor(paths: readonly string[]) {
    for (const path of paths) this.add(path);
  }

  kindOf(path: string): FieldKind | undefined {
    return this.kinds.get(path);
  }

  /** Paths that end with a name. */
  named(name: string): readonly string[] {
    return this.byName.get(name) ?? [];
  }

  /** Names beside each other: those under a path, '' for the top. */
  under(path: string): readonly string[] {
    return this.siblings.get(path) ?? [];
  }

  get allNames(): Iterable<string> {
    return this.byName.keys();
  }

  private add(path: string): void {
    const pieces = path.match(/\[\]|[^.[\]]+/g) ?? [];
    let at = '';
    pieces.forEach((piece, index) => {
      const before = at;
      at = piece === '[]' ? `${at}[]` : at === '' ? piece : `${at}.${piece}`;
      if (piece === '[]') return;
      const next = pieces[index + 1];
      const isRecords = next === '[]' && index + 2 < pieces.length;
      this.learn(
        at,
        isRecords ? 'records' : next === '[]' ? 'values' : next === undefined ? 'value' : 'record',
        before,
        piece,
      );
    });
  }

  private learn(path: string, kind: FieldKind, parent: string, name: string): void {
    const known = this.kinds.get(path);
    // A list is mentioned by itself too: only its items tell that it is one.
    if (known === undefined || known === 'value') this.kinds.set(path, kind);
    if (known !== undefined) return;
    this.byName.set(name, [...(this.byName.get(name) ?? []), path]);
    this.siblings.set(parent, [...(this.siblings.get(parent) ?? []), name]);
  }
}
