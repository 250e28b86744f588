import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openStage, type Stage } from '../stage/openStage';
import type { StageGlobals, StageWish } from '../stage/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 240_000);
afterAll(() => stage.close());

const saved = async (page: Page): Promise<unknown[]> => {
  const asked = await page.evaluate(() => (globalThis as unknown as StageGlobals).asked);
  return asked.filter(([name]) => name === 'saveSettings').map(([, settings]) => settings);
};
const open = (page: Page, title: string): Promise<void> => page.getByRole('button', { name: title }).click();
const sample = {
  thresholds: { dueSoonHours: 24, alertHours: 24 },
  holidays: [{ date: '2024-07-15', kind: 'rest', name: '单位停电' }],
  rulesOff: [],
};

describe('设置', () => {
  it('keeps a threshold as soon as it is given, and takes it back', async () => {
    const { page, complaints } = await stage.show({ screen: 'settings' });
    const hours = page.getByRole('spinbutton', { name: '到期前多少小时算临期' });
    await hours.fill('72');
    await hours.blur();
    await page.getByText('等于 3 天').waitFor();
    await page.getByText('已保存在工作簿里。').waitFor();
    await page.getByRole('button', { name: '撤回上一项改动' }).click();
    await page.getByText('等于 3 天').waitFor({ state: 'detached' });
    expect(await saved(page)).toEqual([
      { ...sample, thresholds: { dueSoonHours: 72, alertHours: 24 } },
      sample,
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('says what is wrong with a number, and keeps none that is', async () => {
    const { page } = await stage.show({ screen: 'settings' });
    const hours = page.getByRole('spinbutton', { name: '到期前多少小时算临期' });
    await hours.fill('0');
    await hours.blur();
    await page.getByText('“0”不行：请填 1 到 2160 的整数。').waitFor();
    await hours.fill('两天');
    await hours.blur();
    await page.getByText('“两天”不行').waitFor();
    expect(await saved(page)).toEqual([]);
    await page.close();
  });

  it('keeps days off of the office’s own in order, and none twice', async () => {
    const { page } = await stage.show({ screen: 'settings' });
    await open(page, '节假日和调休');
    await page.getByLabel('日期', { exact: true }).fill('2024-07-15');
    await page.getByRole('button', { name: '添加' }).click();
    await page.getByText('和已有的 2024-07-15 重叠了。').waitFor();
    await page.getByLabel('日期', { exact: true }).fill('2024-07-06');
    await page.getByLabel('到（可不填）').fill('2024-07-07');
    await page.getByRole('radio', { name: '上班' }).check();
    await page.getByLabel('名称（可不填）').fill('赶工');
    await page.getByRole('button', { name: '添加' }).click();
    await page.getByRole('cell', { name: '2024-07-06 至 2024-07-07', exact: true }).waitFor();
    await page.getByRole('button', { name: '删除 2024-07-15' }).click();
    const added = { date: '2024-07-06', endDate: '2024-07-07', kind: 'work', name: '赶工' };
    expect(await saved(page)).toEqual([
      { ...sample, holidays: [added, ...sample.holidays] },
      { ...sample, holidays: [added] },
    ]);
    await page.close();
  });

  it('turns rules off and on', async () => {
    const { page } = await stage.show({ screen: 'settings' });
    await open(page, '检查规则');
    await page.getByRole('searchbox', { name: '查找规则' }).fill('w06');
    await page.getByRole('switch', { name: /^W06/ }).uncheck();
    await page.getByRole('button', { name: '检查规则（关了 1 条）' }).waitFor();
    await page.getByRole('button', { name: '全部打开' }).click();
    expect(await saved(page)).toEqual([{ ...sample, rulesOff: ['W06'] }, sample]);
    await page.close();
  });

  it('reads working hours only when they end after they begin', async () => {
    const { page } = await stage.show({ screen: 'settings' });
    await open(page, '工作时间');
    await page.getByText('还没有设定：“下班前”暂按 17:30 计').waitFor();
    await page.getByLabel('下班', { exact: true }).fill('08:00');
    await page.getByText('下班要晚于上班（09:00）。').waitFor();
    await page.getByLabel('下班', { exact: true }).fill('18:00');
    await page.getByText('还没有设定').waitFor({ state: 'detached' });
    await page.getByRole('checkbox').check();
    expect(await saved(page)).toEqual([
      { ...sample, workingHours: { from: '09:00', to: '18:00' } },
      { ...sample, workingHours: { from: '09:00', to: '18:00', closesDay: true } },
    ]);
    await page.close();
  });

  it('knows years of accounts that do not begin in January', async () => {
    const { page } = await stage.show({ screen: 'settings' });
    await open(page, '财年');
    await page.getByRole('combobox', { name: '财年从几月开始' }).selectOption('4');
    await page.getByRole('radio', { name: '2024年4月至2025年3月' }).check();
    expect(await saved(page)).toEqual([
      { ...sample, fiscalYear: { firstMonth: 4 } },
      { ...sample, fiscalYear: { firstMonth: 4, namedBy: 'last' } },
    ]);
    await page.close();
  });
});

describe('what is kept in the workbook', () => {
  it('is forgotten when the user says so twice', async () => {
    const { page } = await stage.show({ screen: 'settings' });
    await open(page, '保存与清除');
    await open(page, '清除督办存在这个工作簿里的内容');
    await page.getByText('不能撤销').waitFor();
    await open(page, '不清除');
    await open(page, '清除督办存在这个工作簿里的内容');
    await page.getByRole('button', { name: '清除', exact: true }).click();
    const asked = await page.evaluate(() => (globalThis as unknown as StageGlobals).asked);
    expect(asked).toEqual([['forget']]);
    await page.close();
  });
});

describe('the first steps', () => {
  it('are three, and go away for good', async () => {
    const { page } = await stage.show({ screen: 'firstRun' });
    await page.getByText('第 1 步，共 3 步').waitFor();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByText('第 3 步，共 3 步').waitFor();
    await page.getByRole('button', { name: '开始使用' }).click();
    const asked = await page.evaluate(() => (globalThis as unknown as StageGlobals).asked);
    expect(asked).toEqual([['endFirstRun']]);
    await page.close();
  });
});

declare const axe: {
  run(options: {
    resultTypes: string[];
  }): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
};

describe('for everyone', () => {
  const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  it.each([
    { screen: 'report', language: 'zh-CN', look: { width: 320 } },
    { screen: 'report', language: 'en', look: { width: 350, dark: true } },
    { screen: 'settings', language: 'zh-TW', look: { width: 320 } },
    { screen: 'settings', language: 'en', look: { width: 320, dark: true } },
    { screen: 'settings', language: 'zh-CN', look: { width: 320, forcedColors: true } },
    { screen: 'report', language: 'zh-CN', look: { width: 160 } },
    { screen: 'settings', language: 'en', look: { width: 160 } },
    { screen: 'firstRun', language: 'zh-TW', look: { width: 320, dark: true } },
  ] satisfies (StageWish & { look: object })[])(
    '$screen, $language, $look: axe finds nothing serious, nothing sticks out',
    async ({ look, ...wish }) => {
      const { page } = await stage.show(wish, look);
      const closed = page.locator('button[aria-expanded=false]');
      for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
      await page.evaluate(source);
      const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await page.close();
    },
  );
});
