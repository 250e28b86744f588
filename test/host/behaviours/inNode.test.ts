import { hostInNode } from '../hostInNode';

it('reads, writes, hears of a change', async () => {
  const host = hostInNode();
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.onChanged.add((event) => {
      heard.push([event.address, event.source, event.triggerSource, event.details]);
      return Promise.resolve();
    });
    await context.sync();
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['h', '00123'],
      [1, '2018-12-31'],
    ];
    range.load('values, numberFormat, address');
    await context.sync();
    expect(range.values).toEqual([
      ['h', 123],
      [1, 43465],
    ]);
    expect(range.numberFormat[1]).toEqual(['General', 'm/d/yyyy']);
    expect(range.address).toBe('Data!A1:B2');
  });
  await new Promise((done) => setTimeout(done, 20));
  expect(heard).toEqual([['A1:B2', 'Local', 'ThisLocalAddin', undefined]]);
  expect(host.requests.length).toBeGreaterThan(0);
});
