import type { ExcelHost } from '../ExcelHost';
import { hostInNode } from '../hostInNode';
import { HostControls } from '../page/HostControls';
import { onSheet } from './onSheet';

let host: ExcelHost;
let user: HostControls;
let heard: string[];

const settled = () => new Promise((done) => setTimeout(done, 20));

beforeEach(() => {
  host = hostInNode();
  user = new HostControls(host);
  heard = [];
});

/** Listens to changes of all sheets. */
const listen = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handler = worksheets.onChanged.add((event) => {
      const { address, changeType, source, triggerSource, details } = event;
      const values = details && `${String(details.valueBefore)}→${String(details.valueAfter)}`;
      heard.push([address, changeType, source, triggerSource, values ?? '-'].join(' '));
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });

describe('changes', () => {
  it('of one cell tell what was there before; of several they do not', async () => {
    await listen();
    user.write('Data', 'A1', '甲');
    user.write('Data', 'A1:A2', [['乙'], ['丙']]);
    await settled();
    expect(heard).toEqual(['A1 RangeEdited Local Unknown →甲', 'A1:A2 RangeEdited Local Unknown -']);
  });

  it('of a co-author are remote, and the add-in’s own are told as such', async () => {
    await listen();
    user.write('Data', 'B2', 5, 'remote');
    await onSheet((sheet) => {
      sheet.getRange('C3').values = [[6]];
    });
    await settled();
    expect(heard).toEqual(['B2 RangeEdited Remote Unknown →5', 'C3 RangeEdited Local ThisLocalAddin →6']);
  });

  it('rows that come and go tell so', async () => {
    await listen();
    user.insertRows('Data', 2);
    user.deleteRows('Data', 2, 2, 'remote');
    await settled();
    expect(heard).toEqual(['2:2 RowInserted Local Unknown -', '2:3 RowDeleted Remote Unknown -']);
  });

  it('are not told while events are switched off', async () => {
    await listen();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Data').getRange('A1').values = [['甲']];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await settled();
    expect(heard).toEqual([]);
  });

  it('are not told of a choice from a drop-down list', async () => {
    await listen();
    user.pickFromList('Data', 'A1', '完成');
    await settled();
    expect(heard).toEqual([]);
    expect(user.read('Data', 'A1').values).toEqual([['完成']]);
  });

  it('are told once for each block of a large write', async () => {
    await listen();
    await onSheet((sheet) => {
      sheet.getRange('A1:A3001').values = Array.from({ length: 3001 }, (_, row) => [row]);
    });
    await settled();
    expect(heard).toHaveLength(3);
  });

  it('give their range to those who ask, where it is by now', async () => {
    const addresses: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').onChanged.add((event) =>
        Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address');
          await inner.sync();
          addresses.push(range.address);
        }),
      );
      await context.sync();
    });
    user.write('Data', 'B2:C3', '甲');
    await settled();
    expect(addresses).toEqual(['Data!B2:C3']);
  });

  it('are no longer told when the handler is gone', async () => {
    const handler = await listen();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    user.write('Data', 'A1', '甲');
    await settled();
    expect(heard).toEqual([]);
    expect(user.held.registrations).toBe(0);
  });
});

describe('sheets', () => {
  it('that come and go are told', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(({ source, worksheetId }) => {
        heard.push(`added ${source} ${worksheetId.length > 0}`);
        return Promise.resolve();
      });
      worksheets.onDeleted.add(({ source }) => {
        heard.push(`deleted ${source}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    user.addSheet('乙');
    user.deleteSheet('乙', 'remote');
    await settled();
    expect(heard).toEqual(['added Local true', 'deleted Remote']);
  });

  it('that are selected and activated are told', async () => {
    user.addSheet('乙');
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(() => Promise.resolve(void heard.push('activated')));
      worksheets.onSelectionChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
      await context.sync();
    });
    user.select('乙', 'B2:C3');
    await settled();
    expect(heard).toEqual(['activated', 'B2:C3']);
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toBe('乙!B2:C3');
  });
});

describe('tables', () => {
  it('tell of changes inside them, also through worksheet.tables', async () => {
    user.write('Data', 'A1:B2', [
      ['事项', '时限'],
      ['甲', ''],
    ]);
    await onSheet((sheet) => sheet.tables.add('A1:B2', true));
    await onSheet((sheet, context) => {
      context.workbook.tables.onChanged.add(({ address }) =>
        Promise.resolve(void heard.push(`all ${address}`)),
      );
      sheet.tables
        .getItem('Table1')
        .onChanged.add(({ address, source }) => Promise.resolve(void heard.push(`one ${address} ${source}`)));
    });
    user.write('Data', 'A2:C2', '乙', 'remote');
    await settled();
    expect(heard.sort()).toEqual(['all A2:B2', 'one A2:B2 Remote']);
  });
});
