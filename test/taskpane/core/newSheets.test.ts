import { linesBytes, openCoreOver } from '../../support/taskpane/openCore';
import { openInHost } from '../../adapters/excel/openInHost';

const all = { severities: [], rules: [], tables: [], text: '' } as const;

async function emptyBook() {
  const { workbook, ...rest } = await openInHost(await linesBytes({ Sheet1: [] }), '新建.xlsx');
  const sheetNames = async () => (await workbook.read()).sheets.map(({ name }) => name);
  return { ...(await openCoreOver(workbook)), ...rest, sheetNames };
}

describe('new tables', () => {
  it('stand in an empty workbook, are shown and checked there', async () => {
    const { core, sheetNames, selection } = await emptyBook();
    expect(await core.overview()).toMatchObject({ isEmpty: true, step: 'newWorkbook' });
    const overview = await core.addSheets({ kinds: ['followUp'], sample: true });
    expect(overview).toMatchObject({ isEmpty: false, tables: [{ kind: 'followUp' }], step: 'check' });
    expect(await sheetNames()).toEqual(['Sheet1', '督办台账', '填写说明', '选项', '期限对照']);
    expect(selection?.()).toBe('督办台账!A1');
    await core.check();
    expect((await core.findings(all)).tables).toMatchObject([{ name: expect.stringContaining('督办台账') }]);
  });

  it('stand beside tables of the same name', async () => {
    const { core, sheetNames } = await emptyBook();
    await core.addSheets({ kinds: ['followUp'], sample: false });
    const overview = await core.addSheets({ kinds: ['followUp'], sample: true });
    expect(overview.tables.map(({ kind, address }) => [kind, address.split('!')[0]])).toEqual([
      ['followUp', '督办台账'],
      ['followUp', '督办台账 (2)'],
    ]);
    expect(await sheetNames()).toEqual([
      'Sheet1',
      '督办台账',
      '填写说明',
      '选项',
      '期限对照',
      '督办台账 (2)',
      '选项 (2)',
      '期限对照 (2)',
    ]);
  });

  it('have to be chosen', async () => {
    const { core } = await emptyBook();
    await expect(core.addSheets({ kinds: [], sample: false })).rejects.toMatchObject({
      view: { code: 'newWorkbook.noKind' },
    });
  });
});
