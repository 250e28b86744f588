import { linkOfFormula } from '../../../domain/snapshot/linkOfFormula';
import type { XmlTag } from '../../../opc/XmlTag';
import { buildCell } from './buildCell';
import type { MutableCell } from './MutableCell';
import type { SheetContext } from './SheetContext';

/** Excel's own limit for a formula is 8192 characters. */
const LONGEST_FORMULA = 10_000;

/** Collects one `c` element at a time while it streams by. Levels: 4 c, 5 v | f | is, 6 t | r, 7 t. */
export class CellScan {
  /** Formulas met so far that have no cached result. */
  uncalculated = 0;

  readonly #context: SheetContext;
  #column = 0;
  #type = '';
  #style = 0;
  #text = '';
  #formula: string | undefined;
  #hasValue = false;
  #inPhonetic = false;
  /** Where text goes at the moment. */
  #sink: 'none' | 'value' | 'formula' = 'none';

  constructor(context: SheetContext) {
    this.#context = context;
  }

  start(tag: XmlTag, column: number): void {
    this.#column = column;
    this.#type = tag.attribute('t') ?? 'n';
    this.#style = Number(tag.attribute('s') ?? 0);
    this.#text = '';
    this.#formula = undefined;
    this.#hasValue = false;
  }

  open({ name, depth }: XmlTag): void {
    if (depth === 5 && name === 'v') {
      this.#sink = this.#type === 'inlineStr' ? 'none' : 'value';
      this.#hasValue = true;
    } else if (depth === 5 && name === 'f') {
      this.#sink = 'formula';
      this.#formula = '';
    } else if (name === 'rPh') this.#inPhonetic = true;
    else if (depth <= 7 && name === 't' && !this.#inPhonetic) this.#sink = 'value';
  }

  close({ name }: XmlTag): void {
    this.#sink = 'none';
    if (name === 'rPh') this.#inPhonetic = false;
  }

  text(piece: string): void {
    if (this.#sink === 'value') {
      this.#context.budget.countText(piece.length);
      this.#text = this.#text === '' ? piece : this.#text + piece;
    } else if (this.#sink === 'formula' && this.#formula !== undefined) {
      if (this.#formula.length < LONGEST_FORMULA) this.#formula += piece;
    }
  }

  /** The cell that just ended; undefined when it holds no value. */
  finish(): MutableCell | undefined {
    const isFormula = this.#formula !== undefined;
    if (isFormula && (!this.#hasValue || (this.#text === '' && this.#type !== 'str'))) this.uncalculated += 1;
    const cell = buildCell(
      { column: this.#column, type: this.#type, style: this.#style, text: this.#text },
      this.#context,
    );
    if (!cell || !isFormula) return cell;
    cell.formula = true;
    const link = linkOfFormula(this.#formula ?? '');
    if (link !== undefined) cell.link = link;
    return cell;
  }
}
