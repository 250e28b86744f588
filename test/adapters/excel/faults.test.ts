import { ProductError } from '../../../src/base/ProductError';
import { minuteOfSerial } from '../../../src/domain/time/WallMinute';
import { describeNewWorkbook } from '../../../src/flows/describeNewWorkbook';
import { errorSentence } from '../../../src/locales/errorSentence';
import type { LiveWorkbook } from '../../../src/ports/LiveWorkbook';
import { heardDuring, usualBytes, usualSheet } from '../../contract/liveFixtures';
import type { Faults } from '../../host/faults/Faults';
import { syntheticPlan } from '../../support/checks/syntheticPlan';
import { buildXlsx } from '../../support/xlsx/buildXlsx';
import { text } from '../../contract/liveFixtures';
import { openInHost } from './openInHost';

const description = describeNewWorkbook({
  kinds: ['checklist'],
  sample: true,
  now: minuteOfSerial(45_485),
  language: 'zh-CN',
});

const edit = { sheet: usualSheet, row: 4, column: 1, expected: 1, value: 2 };
const span = { sheet: usualSheet, first: 4, last: 5 };

type Work = (workbook: LiveWorkbook, plan: ReturnType<typeof syntheticPlan>) => Promise<unknown>;

const works: readonly (readonly [string, Work])[] = [
  ['reading', (workbook) => workbook.read()],
  ['reading rows', (workbook) => workbook.readRows([span])],
  ['writing', (workbook) => workbook.write([edit])],
  ['drawing', (workbook, plan) => workbook.draw(plan)],
  ['erasing', (workbook) => workbook.erase()],
  ['adding sheets', (workbook) => workbook.addSheets(description)],
  ['reading the memo', (workbook) => workbook.readMemo()],
  ['writing the memo', (workbook) => workbook.writeMemo(new Map([['a', 1]]))],
  ['watching', (workbook) => workbook.watch(() => undefined)],
  ['showing', (workbook) => workbook.show({ sheet: usualSheet, row: 1, column: 1 })],
];

/** A workbook with marks, and what was told of a failure. */
async function failing(faults: Faults, work: Work) {
  const fixture = await openInHost(await usualBytes(), '台账.xlsx', { pauses: [1], answerWithin: 300 });
  const plan = syntheticPlan(await fixture.workbook.read());
  await fixture.workbook.draw(plan);
  const before = fixture.host.dump();
  fixture.host.setFaults(faults);
  const error: unknown = await work(fixture.workbook, plan).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  fixture.host.setFaults({});
  return { ...fixture, before, error, plan };
}

/** Both languages say what is there and what to do next, with every fact filled in. */
function expectSentences(error: unknown): void {
  expect(error).toBeInstanceOf(ProductError);
  for (const language of ['zh-CN', 'en'] as const) {
    const { message, hint } = errorSentence(error as ProductError, language);
    expect(`${message}${hint}`).not.toMatch(/[{}]/);
    expect(message).toMatch(/\S/);
    expect(hint).toMatch(/\S/);
  }
}

describe('requests that Excel refuses', () => {
  const refusals: readonly (readonly [NonNullable<Faults['failure']>, string])[] = [
    ['AccessDenied', 'excel.notAllowed'],
    ['ActivityLimitReached', 'excel.busy'],
    ['GeneralException', 'excel.failed'],
    ['InvalidOperationInCellEditMode', 'excel.cellEditing'],
    ['InvalidOrTimedOutSession', 'excel.sessionLost'],
    ['InvalidRequestContext', 'excel.changedMeanwhile'],
    ['RequestPayloadSizeLimitExceeded', 'excel.tooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'excel.tooLarge'],
    ['WriteNotSupportedWhenModalDialogOpen', 'excel.dialogOpen'],
  ];

  it.each(
    refusals.flatMap(([failure, code]) => works.map(([what, work]) => [failure, what, code, work] as const)),
  )('%s while %s: %s, and nothing changes', async (failure, _what, code, work) => {
    const { error, host, before } = await failing({ failure }, work);
    expectSentences(error);
    expect(error).toMatchObject({ code });
    expect(host.dump()).toBe(before);
  });

  it.each(works)('nobody answers while %s', async (_what, work) => {
    const { error, host, before } = await failing({ offline: true }, work);
    expectSentences(error);
    expect(error).toMatchObject({ code: 'excel.noAnswer' });
    expect(host.dump()).toBe(before);
  });

  it.each(works)('the user edits a cell and goes on editing while %s', async (_what, work) => {
    const { error, host, before } = await failing({ cellEditMode: true }, work);
    expectSentences(error);
    expect(error).toMatchObject({ code: 'excel.cellEditing' });
    expect(host.dump()).toBe(before);
  });
});

describe('refusals that pass', () => {
  const passing = [
    'InvalidOperationInCellEditMode',
    'ActivityLimitReached',
    'WriteNotSupportedWhenModalDialogOpen',
  ] as const;

  it.each(passing.flatMap((failure) => works.map(([what, work]) => [failure, what, work] as const)))(
    '%s once while %s: it is done all the same',
    async (failure, _what, work) => {
      const { error } = await failing({ failure, times: 1 }, work);
      expect(error).toBeUndefined();
    },
  );

  it('others are not tried again', async () => {
    const { error } = await failing({ failure: 'AccessDenied', times: 1 }, (workbook) => workbook.read());
    expect(error).toMatchObject({ code: 'excel.notAllowed' });
  });
});

describe('requests that Excel gives up halfway', () => {
  it('edits are put back', async () => {
    // The second sheet fails: its only cell is written as a value, which is what fails.
    const { workbook, host } = await openInHost(await usualBytes());
    await workbook.read();
    const before = host.dump();
    host.setFaults({ member: 'Range.values' });
    const edits = [
      { ...edit, value: 45_500, format: 'yyyy-mm-dd' },
      { ...edit, row: 5, column: 3, expected: '长期', value: null },
    ];
    await expect(workbook.write(edits)).rejects.toMatchObject({ code: 'excel.failed' });
    expect(host.dump()).toBe(before);
  });

  it.each(['ConditionalFormatRule.formula', 'Range.values', 'Range.setCellProperties', 'NamedItem.delete'])(
    'no half drawing stays: %s',
    async (member) => {
      const { workbook, host } = await openInHost(await usualBytes());
      const plan = syntheticPlan(await workbook.read());
      const clean = host.dump();
      await workbook.draw(plan);
      host.setFaults({ member });
      const error: unknown = await workbook.draw(plan).catch((thrown: unknown) => thrown);
      expectSentences(error);
      host.setFaults({});
      await workbook.erase();
      expect(host.dump()).toBe(clean);
      await workbook.draw(plan);
      await workbook.erase();
      expect(host.dump()).toBe(clean);
    },
  );

  it('what Excel had enough of halfway is not begun again on top of the half', async () => {
    const { workbook, host } = await openInHost(await usualBytes());
    const plan = syntheticPlan(await workbook.read());
    const clean = host.dump();
    host.setFaults({ member: 'ConditionalFormatRule.formula', memberCode: 'ActivityLimitReached' });
    await expect(workbook.draw(plan)).rejects.toMatchObject({ code: 'excel.busy' });
    expect(host.dump()).toBe(clean);
  });

  it('no half workbook stays', async () => {
    const { workbook, host } = await openInHost(await usualBytes());
    const before = host.dump();
    host.setFaults({ member: 'DataValidation.rule' });
    const error: unknown = await workbook.addSheets(description).catch((thrown: unknown) => thrown);
    expectSentences(error);
    expect(host.dump()).toBe(before);
  });

  it.each(['PageLayout.orientation', 'PageLayout.setPrintMargins', 'HeaderFooter.centerFooter'])(
    'without a printer marks and sheets come without pages laid out: %s',
    async (member) => {
      const { workbook, host } = await openInHost(await usualBytes());
      const plan = syntheticPlan(await workbook.read());
      host.setFaults({ member });
      await workbook.draw(plan);
      expect(host.sheetNames).toContain('检查结果');
      await workbook.addSheets(description);
      expect(host.sheetNames).toContain(description.sheets[0]?.name);
    },
  );
});

describe('what others do meanwhile', () => {
  it('a protected sheet is named before anything is drawn or taken away', async () => {
    const { workbook, host } = await openInHost(await usualBytes());
    const plan = syntheticPlan(await workbook.read());
    host.protect(usualSheet);
    const before = host.dump();
    const refused = { code: 'marks.protected', facts: { file: '台账.xlsx', sheet: usualSheet } };
    await expect(workbook.draw(plan)).rejects.toMatchObject(refused);
    expect(host.dump()).toBe(before);
    host.unprotect(usualSheet);
    await workbook.draw(plan);
    host.protect(usualSheet);
    await expect(workbook.erase()).rejects.toMatchObject(refused);
    expect(await workbook.read()).toMatchObject({ fileName: '台账.xlsx' });
  });

  it('locked cells are not written, unlocked ones are', async () => {
    const { workbook, host } = await openInHost(await usualBytes());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(usualSheet).getRange('A4').format.protection.locked = false;
      await context.sync();
    });
    host.protect(usualSheet);
    const before = host.dump();
    const locked = { ...edit, row: 5, column: 3, expected: '长期', value: '短期' };
    await expect(workbook.write([edit, locked])).rejects.toMatchObject({
      code: 'edit.protected',
      facts: { sheet: usualSheet },
    });
    expect(host.dump()).toBe(before);
    await workbook.write([edit]);
    expect(host.read(usualSheet, 'A4').values).toEqual([[2]]);
  });

  it('edits land in their cells under a filter', async () => {
    const rows = ['事项', '甲', '乙', '丙', '丁'].map(
      (value, row) => `<row r="${row + 1}">${text(`A${row + 1}`, value)}</row>`,
    );
    const { workbook, host } = await openInHost(
      await buildXlsx({ sheets: [{ name: '表', data: rows.join('') }] }),
    );
    host.filterSheet('表', 'A1:A5', 0, ['乙', '丁']);
    const changes = ['甲', '乙', '丙', '丁'].map((value, index) => ({
      sheet: '表',
      row: index + 2,
      column: 1,
      expected: value,
      value: `${value}改`,
    }));
    await workbook.write(changes);
    expect(host.read('表', 'A2:A5').values.flat()).toEqual(['甲改', '乙改', '丙改', '丁改']);
    const [sheet] = (await workbook.read()).sheets;
    expect(sheet?.rows.map(({ hidden }) => hidden)).toEqual([false, true, false, true, false]);
  });

  it('a plan for a sheet that somebody deleted or renamed is not drawn at all', async () => {
    const { workbook, host } = await openInHost(await usualBytes());
    const plan = syntheticPlan(await workbook.read());
    host.renameSheet('空表', '不空', 'remote');
    const before = host.dump();
    const error: unknown = await workbook.draw(plan).catch((thrown: unknown) => thrown);
    expectSentences(error);
    expect(error).toMatchObject({ code: 'workbook.sheetGone', facts: { sheet: '空表' } });
    expect(host.dump()).toBe(before);
  });

  it('a locked structure is told before sheets are added or kept', async () => {
    const { workbook, host } = await openInHost(await usualBytes());
    host.protectStructure(true);
    for (const work of [workbook.addSheets(description), workbook.writeMemo(new Map([['a', 1]]))]) {
      const error: unknown = await work.catch((thrown: unknown) => thrown);
      expectSentences(error);
      expect(error).toMatchObject({ code: 'workbook.structureLocked' });
    }
  });

  it('another workbook in front', async () => {
    const { workbook, host } = await openInHost(await usualBytes());
    host.setFocus(false);
    const error: unknown = await workbook
      .show({ sheet: usualSheet, row: 1, column: 1 })
      .catch((thrown: unknown) => thrown);
    expectSentences(error);
    expect(error).toMatchObject({ code: 'excel.otherWorkbook' });
    expect((await workbook.read()).sheets).toHaveLength(4);
  });

  it('what co-authors do is never answered by writing', async () => {
    const { workbook, host } = await openInHost(await usualBytes());
    await workbook.read();
    host.forgetRequests();
    const heard = await heardDuring(workbook, () => {
      host.write(usualSheet, 'B4:B6', '改', 'remote');
      host.addSheet('新', 'remote');
      host.write('新', 'A1', 1, 'remote');
    });
    expect(heard.map(({ kind, remote }) => [kind, remote])).toEqual([
      ['cells', true],
      ['structure', true],
      ['cells', true],
    ]);
    const members = host.requests.flatMap(({ members: names }) => names);
    expect(members.filter((name) => /^(Values|Formulas|NumberFormat|Add|Delete|Clear)/.test(name))).toEqual(
      [],
    );
  });

  it('a change that cannot be looked into now is told as one of everything', async () => {
    const { workbook, host } = await openInHost(await usualBytes());
    // Nobody has read anything: names of sheets are not known yet.
    const heard = await heardDuring(workbook, async () => {
      host.setFaults({ cellEditMode: true });
      host.write(usualSheet, 'B4', '改', 'remote');
      await new Promise((done) => setTimeout(done, 100));
      host.endCellEdit();
      host.write(usualSheet, 'B5', '改', 'user');
    });
    const area = { top: 5, left: 2, bottom: 5, right: 2 };
    expect(heard).toEqual([
      { kind: 'structure', remote: true },
      { kind: 'cells', sheet: usualSheet, area, remote: false },
    ]);
  });

  it('the last visible sheet stays, even if it is ours', async () => {
    const { workbook, host } = await openInHost(await usualBytes());
    await workbook.draw(syntheticPlan(await workbook.read()));
    for (const name of [usualSheet, "张三's 表", '空表']) host.deleteSheet(name);
    expect(await workbook.erase()).toBe(true);
    expect(host.sheetNames).toEqual(['隐藏', '检查结果']);
  });
});
