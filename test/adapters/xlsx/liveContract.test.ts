import { liveXlsxWorkbook } from '../../../src/adapters/xlsx/liveXlsxWorkbook';
import { describeLiveWorkbook } from '../../contract/liveWorkbook';
import { workbookContract } from '../../contract/workbook';
import { dumpFile } from '../../host/files/dumpFile';
import { buildXlsx } from '../../support/xlsx/buildXlsx';
import { text } from '../../contract/liveFixtures';
import { cellAddress } from '../../../src/domain/snapshot/address';

describeLiveWorkbook('the live xlsx adapter', async (bytes, fileName) => {
  const workbook = await liveXlsxWorkbook(bytes, fileName);
  let selected = '';
  workbook.onScreen({
    show: ({ sheet, row, column }) => {
      selected = `${sheet}!${cellAddress(row, column)}`;
    },
    refresh: () => undefined,
  });
  return {
    workbook,
    dump: async () => dumpFile(await workbook.save()),
    selection: () => selected,
  };
});

workbookContract('the live xlsx adapter', async (wanted) =>
  liveXlsxWorkbook(
    await buildXlsx({
      sheets: wanted.map(({ name, lines }) => ({
        name,
        data: lines
          .map((cells, row) => {
            const inside = cells.map((value, column) => text(cellAddress(row + 1, column + 1), value));
            return `<row r="${row + 1}">${inside.join('')}</row>`;
          })
          .join(''),
      })),
    }),
    '台账.xlsx',
  ),
);
