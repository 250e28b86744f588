import type { CharacterLook, HouseStyle, ParagraphLook } from '../../styles/HouseStyle';
import { listNumber, type ListKind } from '../../styles/drawNumbering';
import { TextFaults } from '../read/TextFaults';
import type { TextItem, TextSpot } from '../TextTemplate';

/** What drawing a document knows and collects. */
export class Drawing {
  readonly faults = new TextFaults();
  /** Kinds of the lists met so far. */
  readonly lists: ListKind[] = [];
  private open: ListKind | undefined;

  constructor(readonly style: HouseStyle) {}

  /** The look of this name; told when there is none. */
  paragraphLook(name: string | undefined, spot: TextSpot | undefined): ParagraphLook {
    const { looks } = this.style;
    if (name === undefined) return this.lookOf('BodyText');
    const found = looks.find((look) => look.name === name || look.aliases?.includes(name));
    if (found) return found;
    this.tellUnknown(name, looks.slice(1), spot);
    return this.lookOf('BodyText');
  }

  lookOf(id: string): ParagraphLook {
    const look = this.style.looks.find((candidate) => candidate.id === id);
    if (!look) throw new Error(`the house ${this.style.name} has no look ${id}`);
    return look;
  }

  characterLook(name: string, spot: TextSpot | undefined): CharacterLook | undefined {
    const { characters } = this.style;
    const found = characters.find((look) => look.name === name);
    if (!found) this.tellUnknown(name, characters, spot);
    return found;
  }

  /** Number of the list an item belongs to; items of one kind without text between them are one list. */
  listOf({ list }: TextItem): number {
    if (this.open !== list) {
      this.open = list;
      this.lists.push(list);
    }
    return listNumber(this.lists.length - 1);
  }

  /** The next item begins a list. */
  endList(): void {
    this.open = undefined;
  }

  private tellUnknown(
    name: string,
    looks: readonly { readonly name: string }[],
    spot: TextSpot | undefined,
  ): void {
    if (!spot) throw new Error(`the house ${this.style.name} has no look ${name}`);
    const known = looks.map((look) => look.name).join('、');
    this.faults.add(spot, {
      'zh-CN': `版式“${this.style.name}”没有样式“${name}”，可用：${known}`,
      en: `the style ${this.style.name} has no look “${name}”; it has ${known}`,
    });
  }
}
