import { liveXlsxWorkbook, type LiveXlsxWorkbook } from '../../src/adapters/xlsx/liveXlsxWorkbook';
import type { FindingView } from '../../src/taskpane/core/views/FindingsView';
import type { MappedTable } from '../../src/taskpane/core/views/MappingView';
import { startingCorrection, withField } from '../../src/taskpane/screens/adopt/mappingChoices';
import { ALL_FINDINGS } from '../../src/taskpane/session/initialState';
import { dumpFile } from '../host/files/dumpFile';
import { openCoreOver, type OpenedCore } from '../support/taskpane/openCore';
import { beginningOf, type Register, type TypedCell } from './registers/Register';

/** The same product over the same workbook as a file, for whom somebody does in code what is clicked in the pane. */
export class PaneTwin {
  private constructor(
    private readonly workbook: LiveXlsxWorkbook,
    private readonly opened: Omit<OpenedCore, 'workbook' | 'type'>,
    private readonly register: Register,
  ) {}

  static async open(register: Register): Promise<PaneTwin> {
    const workbook = await liveXlsxWorkbook(register.bytes, register.fileName);
    const opened = await openCoreOver(workbook);
    opened.setNow(register.now);
    return new PaneTwin(workbook, opened, register);
  }

  get core(): OpenedCore['core'] {
    return this.opened.core;
  }

  /** As one fact a line, see `dumpFile`. */
  async dump(): Promise<string> {
    return dumpFile(await this.workbook.save(), this.register.fileName);
  }

  /** All tables as they are read, but the register as its owner says. */
  async adopt(): Promise<void> {
    const { core, register } = this;
    const { tables, kinds } = await core.mapping();
    const own = tables.find(({ address }) => address.startsWith(beginningOf(register)));
    const kind = kinds.find(({ name }) => name === register.kind);
    if (!own || !kind) throw new Error('the register is not among the tables');
    const mapped = await core.mappedAs(own.id, kind.kind);
    const correction = Object.entries(register.columns).reduce((said, [column, name]) => {
      const field = kind.fields.find((choice) => choice.name === name)?.field;
      if (field === undefined) throw new Error(`no field ${name}`);
      return withField(said, columnOf(mapped, column), field);
    }, startingCorrection(mapped));
    await core.acceptMapping(tables.map((table) => (table === own ? correction : startingCorrection(table))));
  }

  async findings(): Promise<readonly FindingView[]> {
    const { shown } = await this.core.findings(ALL_FINDINGS);
    return this.core.findingPage(ALL_FINDINGS, 0, shown);
  }

  async type({ cell, value }: TypedCell): Promise<void> {
    const [, letters = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    const place = { sheet: this.register.sheet, row: Number(row), column: letters.charCodeAt(0) - 64 };
    const { cell: held } = await this.workbook.cellAt(place);
    await this.workbook.type([{ ...place, expected: held?.value, value }]);
    await this.opened.rest();
  }
}

/** `B 列“啥事”` */
function columnOf({ columns }: MappedTable, said: string): number {
  const found = columns.find(({ letters, heading }) => said === `${letters} 列“${heading}”`);
  if (!found) throw new Error(`no column ${said}`);
  return found.column;
}
