import { openCore } from '../../support/taskpane/openCore';
import { register } from '../../support/taskpane/register';

const all = { severities: [], rules: [], tables: [], text: '' } as const;

async function found(change: Partial<Parameters<Awaited<ReturnType<typeof checked>>['findings']>[0]>) {
  const core = await checked();
  const items = await core.findingPage({ ...all, ...change }, 0, 100);
  return items.map(({ rule, address }) => `${rule} ${address}`);
}

async function checked() {
  const { core } = await openCore(register);
  await core.check();
  return core;
}

describe('the list of findings', () => {
  it.each([
    { filter: {}, left: ['E04 督办台账!C5', 'W06 督办台账!E3', 'W06 督办台账!E4'] },
    { filter: { severities: ['error'] as const }, left: ['E04 督办台账!C5'] },
    { filter: { rules: ['W06'] }, left: ['W06 督办台账!E3', 'W06 督办台账!E4'] },
    { filter: { tables: ['督办台账!A2'], rules: ['E04'] }, left: ['E04 督办台账!C5'] },
    { filter: { tables: [''] }, left: [] },
    { filter: { text: '2024-07-12' }, left: ['W06 督办台账!E4'] },
    { filter: { text: '督办台账!5' }, left: ['E04 督办台账!C5'] },
    { filter: { text: '督办台账!e3' }, left: ['W06 督办台账!E3'] },
    { filter: { text: 'ｗ06' }, left: ['W06 督办台账!E3', 'W06 督办台账!E4'] },
    { filter: { text: '責任單位' }, left: ['E04 督办台账!C5'] },
    { filter: { text: '没有这样的话' }, left: [] },
  ])('under $filter', async ({ filter, left }) => {
    expect(await found(filter)).toEqual(left);
  });

  it('comes in pages that follow its groups', async () => {
    const core = await checked();
    const { groups } = await core.findings(all);
    expect(groups.map(({ rule, start, count }) => [rule, start, count])).toEqual([
      ['E04', 0, 1],
      ['W06', 1, 2],
    ]);
    const second = await core.findingPage(all, 1, 1);
    expect(second.map(({ address }) => address)).toEqual(['督办台账!E3']);
  });

  it('speaks the language of the pane', async () => {
    const core = await checked();
    await core.setLanguage('en');
    expect(await core.findingPage(all, 1, 1)).toMatchObject([
      { title: 'Nothing is late; what is due soon is announced', address: '督办台账!E3' },
    ]);
    await core.setLanguage('zh-TW');
    const [first] = await core.findingPage(all, 0, 1);
    expect(first?.title).toBe('責任方唯一');
  });

  it('leads to the next step once it has been looked at', async () => {
    const core = await checked();
    expect((await core.overview()).step).toBe('review');
    await core.findingPage(all, 0, 1);
    expect((await core.overview()).step).toBe('mark');
    await core.mark();
    expect((await core.overview()).step).toBe('followUp');
    await core.followUpPage({ scope: 'lateOrSoon', by: 'owner', names: [], text: '' }, 0, 1);
    expect((await core.overview()).step).toBe('report');
  });
});
