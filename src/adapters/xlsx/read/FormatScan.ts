import { parseArea } from '../../../domain/snapshot/address';
import type { Area } from '../../../domain/snapshot/Snapshot';
import type { XmlHandlers, XmlTag } from '../../../opc/XmlTag';
import type { ReadingBudget } from './ReadingBudget';

/** A formula that uses a name like ours; that it may be the user's own does no harm here. */
const OURS = /(?<![\w.])DUBAN\d*_[A-Z]/i;

/** Longer formulas need not be kept to be told from ours. */
const MAX_FORMULA = 10_000;

/** Collects the areas of the user's conditional formats, the extended kind (x14) too. */
export class FormatScan implements XmlHandlers {
  readonly areas: Area[] = [];
  #written = '';
  #formula = '';
  /** Rules of the open format that are not ours. */
  #rules = 0;
  #reading: 'formula' | 'areas' | undefined;

  constructor(private readonly budget: ReadingBudget) {}

  open(tag: XmlTag): void {
    const { name } = tag;
    if (name === 'conditionalFormatting') {
      this.#written = tag.attribute('sqref') ?? '';
      this.#rules = 0;
    } else if (name === 'cfRule') this.#formula = '';
    this.#reading = name === 'formula' || name === 'f' ? 'formula' : name === 'sqref' ? 'areas' : undefined;
  }

  text(piece: string): void {
    if (this.#reading === 'areas') this.#written += piece;
    else if (this.#reading && this.#formula.length < MAX_FORMULA) this.#formula += piece;
  }

  close({ name }: XmlTag): void {
    this.#reading = undefined;
    if (name === 'cfRule' && !OURS.test(this.#formula)) this.#rules += 1;
    if (name !== 'conditionalFormatting' || this.#rules === 0) return;
    const areas = this.#written
      .trim()
      .split(/\s+/)
      .map(parseArea)
      .filter((area) => area !== undefined);
    this.budget.countExtras(areas.length);
    for (const area of areas) this.areas.push(area);
  }
}
