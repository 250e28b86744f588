import { ProductError } from '../../../../base/ProductError';
import type { CellRun, SheetRichText } from '../../../../domain/snapshot/SheetRichText';
import type { Snapshot } from '../../../../domain/snapshot/Snapshot';
import type { OpcPackage } from '../../../../opc/OpcPackage';
import { createXmlScanner } from '../../../../opc/scanXml';
import type { XmlHandlers, XmlTag } from '../../../../opc/XmlTag';
import { columnOf } from '../columnOf';
import { ReadingBudget, readingLimits } from '../ReadingBudget';
import { readWorkbookPart } from '../readWorkbookPart';
import { readCellColours } from './CellColours';
import { RunCollector } from './RunCollector';

/** Cells with formatted text, and runs beyond the first of a text. */
const MOST = 500_000;

/**
 * Cells whose text has runs of its own, streaming. A cell whose font is bold or coloured as a whole is none: that is how
 * the table looks, not what somebody marked in a text.
 * @param snapshot of the same workbook: only its sheets are looked at
 * @throws ProductError `workbook.tooMuchRichText`, `workbook.tooMuchText`; as the package's parts
 */
export async function readRichTexts(
  source: OpcPackage,
  { sheets }: Pick<Snapshot, 'sheets'>,
  most = MOST,
): Promise<SheetRichText[]> {
  const workbook = await readWorkbookPart(source);
  const budget = new RichBudget(most);
  const collector = new RunCollector(await readCellColours(source, workbook), budget);
  const shared = await readSharedRuns(source, workbook.sharedStringsPart, collector);
  const found: SheetRichText[] = [];
  const places = new Map(sheets.map(({ name }, index) => [name, index]));
  for (const { name, part } of workbook.sheets) {
    if (!places.has(name)) continue;
    const scan = new RichCellScan(shared, collector, (row, column, runs) => {
      budget.countExtras(1);
      found.push({ sheet: name, row, column, runs });
    });
    await stream(source, part, scan);
  }
  const placeOf = ({ sheet }: SheetRichText): number => places.get(sheet) ?? 0;
  return found.sort((a, b) => placeOf(a) - placeOf(b) || a.row - b.row || a.column - b.column);
}

class RichBudget extends ReadingBudget {
  constructor(most: number) {
    super({ ...readingLimits, extras: most });
  }

  override countExtras(count: number): void {
    this.richTexts += count;
    if (this.richTexts > this.limits.extras)
      throw new ProductError('workbook.tooMuchRichText', { limit: this.limits.extras });
  }

  private richTexts = 0;
}

async function stream(source: OpcPackage, part: string, handlers: XmlHandlers): Promise<void> {
  const scanner = createXmlScanner(handlers, part);
  await source.streamText(part, (chunk) => scanner.write(chunk));
  scanner.end();
}

type SharedRuns = ReadonlyMap<number, readonly CellRun[]>;

/** By their place in the table of shared strings: those with runs that look like something. */
async function readSharedRuns(
  source: OpcPackage,
  part: string | undefined,
  collector: RunCollector,
): Promise<SharedRuns> {
  const found = new Map<number, readonly CellRun[]>();
  if (part === undefined || !source.has(part)) return found;
  let index = 0;
  await stream(source, part, {
    open(tag) {
      if (tag.depth === 2) collector.start();
      else collector.open(tag);
    },
    close(tag) {
      if (tag.depth !== 2) return collector.close(tag);
      if (tag.name !== 'si') return;
      const runs = collector.finish();
      if (runs) found.set(index, runs);
      index += 1;
    },
    text: (piece) => collector.text(piece),
  });
  return found;
}

/** Levels: 1 worksheet, 2 sheetData, 3 row, 4 c, 5 v | is. Rows and cells may lack their `r`. */
class RichCellScan implements XmlHandlers {
  #inData = false;
  #row = 0;
  #column = 0;
  #type = '';
  #inValue = false;
  #inInline = false;
  #value = '';

  constructor(
    private readonly shared: SharedRuns,
    private readonly collector: RunCollector,
    private readonly found: (row: number, column: number, runs: readonly CellRun[]) => void,
  ) {}

  open(tag: XmlTag): void {
    const { depth, name } = tag;
    if (depth === 2) this.#inData = name === 'sheetData';
    if (!this.#inData) return;
    if (this.#inInline) this.collector.open(tag);
    else if (depth === 3 && name === 'row') this.#openRow(tag);
    else if (depth === 4 && name === 'c') this.#openCell(tag);
    else if (depth === 5 && name === 'v') this.#inValue = this.#type === 's';
    else if (depth === 5 && name === 'is') {
      this.#inInline = this.#type === 'inlineStr';
      this.collector.start();
    }
  }

  close(tag: XmlTag): void {
    if (!this.#inData) return;
    const { depth, name } = tag;
    if (depth === 5) this.#inValue = this.#inInline = false;
    else if (this.#inInline) this.collector.close(tag);
    else if (depth === 4 && name === 'c') this.#closeCell();
    else if (depth === 2) this.#inData = false;
  }

  text(piece: string): void {
    if (this.#inInline) this.collector.text(piece);
    else if (this.#inValue) this.#value += piece;
  }

  #openRow(tag: XmlTag): void {
    this.#row = Number(tag.attribute('r') ?? this.#row + 1);
    this.#column = 0;
  }

  #openCell(tag: XmlTag): void {
    const reference = tag.attribute('r');
    this.#column = reference === undefined ? this.#column + 1 : columnOf(reference);
    this.#type = tag.attribute('t') ?? 'n';
    this.#value = '';
    this.collector.start();
  }

  #closeCell(): void {
    const runs = this.#type === 's' ? this.shared.get(indexOf(this.#value)) : this.collector.finish();
    if (runs) this.found(this.#row, this.#column, runs);
  }
}

const indexOf = (written: string): number => (written.trim() === '' ? -1 : Number(written));
