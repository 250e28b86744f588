import { columnsOf } from '../model/areas';
import type { Book } from '../model/Book';
import { hideFiltered } from '../model/filterRows';
import type { AutoFilter, FilterCriteria } from '../model/SheetParts';
import { HostError } from '../protocol/HostError';
import { define, type FilterPlace, rangeOf } from './define';
import { areaOf, findRange, rangeObject } from './findRange';

const filterOf = ({ sheet, table }: FilterPlace): AutoFilter | undefined => table?.filter ?? sheet.filter;

const totalsOf = ({ table }: FilterPlace) => (table?.showTotals ? 1 : 0);

function clear(place: FilterPlace, column?: number): void {
  const filter = filterOf(place);
  if (!filter) throw new HostError('ItemNotFound');
  if (column === undefined) filter.criteria.clear();
  else filter.criteria.delete(column);
  hideFiltered(place.sheet, filter, totalsOf(place));
}

function apply(place: FilterPlace, args: readonly unknown[], book: Book): void {
  const [wanted, column, criteria] = args;
  const { sheet } = place;
  if (sheet.protection && sheet.protection.options['allowAutoFilter'] !== true)
    throw new HostError('AccessDenied');
  const range = rangeOf(wanted) ?? findRange(book, sheet, wanted);
  const area = areaOf(range, book);
  if (!place.table) {
    if (sheet.filter) clear(place);
    const used = sheet.usedArea(true, area);
    if (!used) throw new HostError('InvalidArgument');
    sheet.filter = { area, criteria: new Map() };
  }
  const filter = filterOf(place);
  if (filter && typeof column === 'number' && criteria)
    filter.criteria.set(column, criteria as FilterCriteria);
  if (filter) hideFiltered(sheet, filter, totalsOf(place));
}

/** Of a sheet, or of a table. */
export const autoFilterClass = define('AutoFilter', {
  scalars: {
    Criteria: {
      get: (place) => {
        const filter = filterOf(place);
        return Array.from(
          { length: filter ? columnsOf(filter.area) : 0 },
          (_, column) => filter?.criteria.get(column) ?? null,
        );
      },
    },
    Enabled: { get: (place) => filterOf(place) !== undefined },
    IsDataFiltered: { get: (place) => (filterOf(place)?.criteria.size ?? 0) > 0 },
  },
  methods: {
    Apply: (place, args, { book }) => apply(place, args, book),
    ClearColumnCriteria: (place, [column]) => clear(place, Number(column)),
    ClearCriteria: (place) => clear(place),
    GetRange: (place) => {
      const filter = filterOf(place);
      if (!filter) throw new HostError('ItemNotFound');
      return rangeObject(place.sheet, filter.area);
    },
    GetRangeOrNullObject: (place) => {
      const filter = filterOf(place);
      return filter ? rangeObject(place.sheet, filter.area) : null;
    },
    Reapply: (place) => {
      const filter = filterOf(place);
      if (filter) hideFiltered(place.sheet, filter, totalsOf(place));
    },
    Remove: (place) => {
      if (!place.sheet.filter) return;
      clear(place);
      place.sheet.filter = undefined;
    },
  },
});

/** Of one column of a table. */
export const filterClass = define('Filter', {
  scalars: { Criteria: { get: ({ filter, column }) => filter.criteria.get(column) ?? null } },
  methods: {
    Apply: ({ sheet, filter, column }, [criteria]) => {
      filter.criteria.set(column, criteria as FilterCriteria);
      hideFiltered(sheet, filter);
    },
    ApplyValuesFilter: ({ sheet, filter, column }, [values]) => {
      filter.criteria.set(column, { filterOn: 'Values', values: values as readonly unknown[] });
      hideFiltered(sheet, filter);
    },
    ApplyCustomFilter: ({ sheet, filter, column }, [criterion1, criterion2, operator]) => {
      filter.criteria.set(column, {
        filterOn: 'Custom',
        criterion1: String(criterion1),
        ...(typeof criterion2 === 'string' && { criterion2, operator: String(operator ?? 'And') }),
      });
      hideFiltered(sheet, filter);
    },
    Clear: ({ sheet, filter, column }) => {
      filter.criteria.delete(column);
      hideFiltered(sheet, filter);
    },
  },
});
