import type { ExcelHost } from '../ExcelHost';
import type { Faults } from '../faults/Faults';
import { hostInNode } from '../hostInNode';
import { HostControls } from '../page/HostControls';
import { codeOf } from './errorOf';
import { onSheet } from './onSheet';

let host: ExcelHost;

beforeEach(() => {
  host = hostInNode();
});

const write = () =>
  onSheet((sheet) => {
    sheet.getRange('A1').values = [['甲']];
  });

describe('calls that fail as a whole', () => {
  const codes: readonly NonNullable<Faults['failure']>[] = [
    'AccessDenied',
    'ActivityLimitReached',
    'GeneralException',
    'InvalidOperationInCellEditMode',
    'InvalidOrTimedOutSession',
    'InvalidRequestContext',
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
    'WriteNotSupportedWhenModalDialogOpen',
  ];

  it.each(codes)('%s', async (failure) => {
    host.faults = { failure };
    expect(await codeOf(write())).toBe(failure);
    expect(host.book.sheets[0]?.cell(1, 1).value).toBe('');
  });

  it('may be one of several', async () => {
    host.faults = { failure: 'ActivityLimitReached', times: 1 };
    expect(await codeOf(write())).toBe('ActivityLimitReached');
    await write();
    expect(host.requests.map(({ error }) => error).filter(Boolean)).toEqual(['ActivityLimitReached']);
  });
});

describe('members that fail', () => {
  it('end their request, and what came before stays done', async () => {
    host.faults = { member: 'Range.formulas' };
    const run = onSheet((sheet) => {
      sheet.getRange('A1').values = [['甲']];
      sheet.getRange('A2').formulas = [['=1']];
      sheet.getRange('A3').values = [['丙']];
    });
    expect(await codeOf(run)).toBe('GeneralException');
    const cells = [1, 2, 3].map((row) => host.book.sheets[0]?.cell(row, 1).value);
    expect(cells).toEqual(['甲', '', '']);
  });
});

describe('payloads', () => {
  it('a request of more than the limit is not carried out', async () => {
    host.faults = { payloadLimit: 10_000 };
    const run = onSheet((sheet) => {
      sheet.getRange('A1').values = [['甲'.repeat(10_000)]];
    });
    expect(await codeOf(run)).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.book.sheets[0]?.cell(1, 1).value).toBe('');
  });

  it('an answer of more than the limit does not arrive', async () => {
    const run = onSheet((sheet) => {
      sheet.getRange('A1:J60000').load('values, text, numberFormat');
    });
    expect(await codeOf(run)).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('cell editing', () => {
  it('fails every request', async () => {
    host.faults = { cellEditMode: true };
    expect(await codeOf(write())).toBe('InvalidOperationInCellEditMode');
  });
});

describe('a slow line', () => {
  it('takes its time', async () => {
    host.faults = { latencyMs: 30 };
    const start = performance.now();
    await write();
    expect(performance.now() - start).toBeGreaterThan(25);
  });
});

describe('a sheet that a co-author deletes', () => {
  it('is not found by those who hold it', async () => {
    new HostControls(host).addSheet('乙');
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('乙').load('name');
      await context.sync();
      new HostControls(host).deleteSheet('乙', 'remote');
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ItemNotFound');
  });
});

describe('a line that is cut', () => {
  it('gives no answer, and nothing is written', async () => {
    host.faults = { offline: true };
    const outcome = await Promise.race([
      write().then(() => 'answered'),
      new Promise((done) => setTimeout(() => done('nothing'), 60)),
    ]);
    expect(outcome).toBe('nothing');
    expect(host.book.sheets[0]?.cell(1, 1).value).toBe('');
  });
});

describe('another workbook in front', () => {
  it.each([
    [
      'getSelectedRange',
      (context: Excel.RequestContext) => context.workbook.getSelectedRange().load('address'),
    ],
    [
      'select',
      (context: Excel.RequestContext) => context.workbook.worksheets.getFirst().getRange('A1').select(),
    ],
    ['activate', (context: Excel.RequestContext) => context.workbook.worksheets.getFirst().activate()],
  ])('%s is refused', async (_, work) => {
    new HostControls(host).setFocus(false);
    const run = Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidSelection');
  });
});

// What a slow line still carries.
afterAll(() => new Promise((done) => setTimeout(done, 100)));
