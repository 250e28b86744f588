import { ProductError } from '../../../base/ProductError';
import { allRules } from '../../../catalog/rules/allRules';
import { noProgress, type CoreContext } from '../CoreContext';
import { acceptCorrections } from '../mapping/acceptCorrections';
import { mappableTables, type MappableTable } from '../mapping/MappableTable';
import { mappedAs, mappingView } from '../mapping/mappingView';
import type { OpenBook } from '../OpenBook';
import type { PaneCore } from '../PaneCore';
import { settingsView } from '../settings/settingsView';
import { tableId } from '../tableId';

/** New tables, how the ones there are are read, and what is set. */
export function preferencesPart({
  book,
  watcher,
  options,
  words,
  alone,
  overview,
}: CoreContext): Pick<
  PaneCore,
  'newKinds' | 'addSheets' | 'mapping' | 'mappedAs' | 'acceptMapping' | 'settings' | 'saveSettings' | 'forget'
> {
  return {
    async newKinds() {
      const { newKinds } = await import('../newSheets/newKinds');
      return newKinds(words());
    },
    addSheets: ({ kinds, sample }) =>
      alone(async () => {
        if (kinds.length === 0) throw new ProductError('newWorkbook.noKind');
        watcher.forget();
        await book.readAll(noProgress);
        const { describeNewSheets } = await import('../newSheets/describeNewSheets');
        const language = words().language === 'en' ? 'en' : 'zh-CN';
        const wish = { kinds, sample, now: options.now(), language } as const;
        const description = describeNewSheets(wish, book.snapshot);
        await book.workbook.addSheets(description);
        await book.readAll(noProgress);
        const [first] = description.sheets;
        if (first) await book.workbook.show({ sheet: first.name, row: 1, column: 1 });
        return overview();
      }),
    mapping: async () => mappingView(book.result.check, words()),
    async mappedAs(id, kind) {
      const table = tablesOf(book).find((one) => tableId(one) === id);
      if (!table) throw new ProductError('mapping.tableGone', { table: id });
      return mappedAs(table, kind);
    },
    acceptMapping: (corrections) =>
      alone(async () => {
        await watcher.settle();
        const tables = tablesOf(book);
        const mappings = acceptCorrections(book.mappings, corrections, tables);
        await book.changePreferences(book.settings, mappings);
        return overview();
      }),
    settings: async () => settingsView(book.settings, allRules, words()),
    saveSettings: (settings) =>
      alone(async () => {
        await book.changePreferences(settings, book.mappings);
        return overview();
      }),
    forget: () =>
      alone(async () => {
        await book.forget();
        return overview();
      }),
  };
}

const tablesOf = ({ result, snapshot }: OpenBook): MappableTable[] =>
  mappableTables(result.check.recognition, snapshot.sheets);
