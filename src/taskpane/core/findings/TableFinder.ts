import type { CellPlace } from '../../../domain/snapshot/Snapshot';
import type { TableReading } from '../../../domain/tables/TableReading';

/** Which table a cell belongs to. */
export class TableFinder {
  private readonly bySheet = new Map<string, TableReading[]>();

  constructor(tables: readonly TableReading[]) {
    for (const table of tables) {
      const { name } = table.sheet;
      this.bySheet.set(name, [...(this.bySheet.get(name) ?? []), table]);
    }
  }

  find({ sheet, row, column }: CellPlace): TableReading | undefined {
    return this.bySheet
      .get(sheet)
      ?.find(
        ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      );
  }
}
