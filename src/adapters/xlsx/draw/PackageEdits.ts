import type { OpcPackage } from '../../../opc/OpcPackage';
import { partKey } from '../../../opc/partNames';
import { rewritePackage } from '../../../opc/rewritePackage';

/** A package with changes not yet written: reads give the changed text, saving copies every part that is as it was. */
export class PackageEdits {
  private readonly changes = new Map<string, { readonly name: string; readonly text: string | null }>();
  private readonly originals = new Map<string, string>();

  constructor(readonly source: OpcPackage) {}

  has(part: string): boolean {
    const change = this.changes.get(partKey(part));
    return change ? change.text !== null : this.source.has(part);
  }

  /** @throws ProductError as `OpcPackage.readText` */
  async readText(part: string): Promise<string> {
    const change = this.changes.get(partKey(part));
    if (change && change.text !== null) return change.text;
    const text = await this.source.readText(part);
    this.originals.set(partKey(part), text);
    return text;
  }

  write(part: string, text: string): void {
    const key = partKey(part);
    if (this.originals.get(key) === text) this.changes.delete(key);
    else this.changes.set(key, { name: this.source.nameOf(part) ?? part, text });
  }

  remove(part: string): void {
    if (this.source.has(part)) this.changes.set(partKey(part), { name: part, text: null });
    else this.changes.delete(partKey(part));
  }

  /** Parts there are now, in the order of the file, new ones last. */
  get partNames(): string[] {
    const kept = this.source.partNames.filter((name) => this.has(name));
    const added = [...this.changes.values()].filter(
      ({ name, text }) => text !== null && !this.source.has(name),
    );
    return [...kept, ...added.map(({ name }) => name)];
  }

  get isChanged(): boolean {
    return this.changes.size > 0;
  }

  async save(): Promise<Uint8Array> {
    return rewritePackage(
      this.source,
      new Map([...this.changes.values()].map(({ name, text }) => [name, text])),
    );
  }
}
