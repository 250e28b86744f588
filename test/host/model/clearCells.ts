import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { HostError } from '../protocol/HostError';
import { isEntireColumn, subtract } from './areas';
import type { Book } from './Book';
import { BLANK, type Cell, withContent } from './Cell';
import { mergesIn, unmergeCells } from './mergeCells';
import type { Sheet } from './Sheet';
import { emitChange, refuseLocked } from './writeCells';

/** @param applyTo `All`, `Formats`, `Contents`, `Hyperlinks`, `RemoveHyperlinks` */
export function clearCells(book: Book, sheet: Sheet, area: Area, applyTo: string): void {
  const change = clearings[applyTo];
  if (!change) throw new HostError('InvalidArgument');
  if (sheet.protection) {
    if (applyTo !== 'Contents') throw new HostError('AccessDenied');
    refuseLocked(sheet, area);
  }
  const before = sheet.cell(area.top, area.left);
  for (const { row, column, cell } of [...sheet.cells(area)]) sheet.put(row, column, change(cell));
  if (applyTo === 'All' || applyTo === 'Formats') clearFormats(sheet, area);
  if (applyTo === 'All') {
    for (const merge of mergesIn(sheet, area)) unmergeCells(sheet, merge);
    sheet.validations = sheet.validations.flatMap((validation) =>
      subtract(validation.area, area).map((rest) => ({ ...validation, area: rest })),
    );
  }
  if (applyTo === 'All' || applyTo === 'Contents') emitChange(book, sheet, area, before);
}

const clearings: Readonly<Record<string, (cell: Cell) => Cell>> = {
  All: () => BLANK,
  Contents: (cell) => withContent(cell, { value: '' }),
  Formats: ({ format: _format, style: _style, ...content }) => content,
  Hyperlinks: ({ link: _link, ...rest }) => rest,
  RemoveHyperlinks: ({ link: _link, style: _style, ...rest }) => rest,
};

function clearFormats(sheet: Sheet, area: Area): void {
  if (isEntireColumn(area))
    for (let column = area.left; column <= area.right; column += 1) sheet.columnLooks.delete(column);
  sheet.formats = sheet.formats.flatMap((format) => {
    format.areas = format.areas.flatMap((candidate) => subtract(candidate, area));
    return format.areas.length > 0 ? [format] : [];
  });
}
