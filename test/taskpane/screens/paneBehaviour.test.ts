import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../support/browser/launchChromium';
import type { SiteOfTest } from '../../support/browser/serve';
import { openPane, openPaneContext } from '../../support/taskpane/openPane';
import { serveDemo } from '../../support/taskpane/serveScreens';

describe('the pane by keyboard', () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: SiteOfTest;
  let page: Page;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serveDemo()]);
    context = await openPaneContext(browser);
  }, 300_000);
  afterAll(() => Promise.all([browser?.close(), site?.close()]));
  afterEach(() => page.close());

  const open = async (scene: string): Promise<void> => {
    page = await openPane(context, site, { scene });
  };
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
  const asked = (): Promise<readonly string[]> => page.evaluate(() => window.demo.asked);

  it('goes from tab to tab by arrow keys, and into the screen of the tab', async () => {
    await open('overview');
    await page.getByRole('tab', { name: '总览' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '复制清单' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('逾期和临期 5');
  });

  it('gives the focus to the screen that a button leads to', async () => {
    await open('overview');
    await page.getByRole('button', { name: '查看问题' }).press('Enter');
    await page.getByRole('button', { name: '标出问题' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tabpanel');
  });

  it('shows a correction before it is made; Escape leaves it, Enter makes it', async () => {
    await open('check');
    const fix = page.getByRole('button', { name: '修正', exact: true });
    await fix.press('Enter');
    const preview = page.getByRole('group', { name: '修正预览：督办台账!I6' });
    await expect(preview.innerText()).resolves.toContain('完成');
    expect(await focused()).toBe('确认修正');
    await page.keyboard.press('Escape');
    expect(await preview.count()).toBe(0);
    expect(await focused()).toBe('修正');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await asked()).toContain('fix "E07 督办台账 6 9"');
  });

  it('says why: the rule and where it comes from', async () => {
    await open('check');
    const item = page.getByRole('listitem').filter({ hasText: 'W06' });
    expect(await item.innerText()).toContain('督办台账!G5');
    await item.getByRole('button', { name: '为什么' }).click();
    expect(await item.innerText()).toMatch(/W06 逾期与临期[\s\S]*R-23 · S2 关键提醒4/);
  });

  it('takes the user to the cell of a finding and of a deadline', async () => {
    await open('check');
    await page.getByRole('button', { name: '定位 督办台账!G5' }).click();
    expect(await asked()).toContain('show {"sheet":"督办台账","row":5,"column":7}');
  });

  it('reaches everything that can be pressed, by Tab alone', async () => {
    await open('check');
    const wanted = await page.evaluate(
      () => [...document.querySelectorAll('button:not([tabindex="-1"]), input, select')].length,
    );
    // Of the tabs one is in the order; arrow keys reach the others.
    const reached = new Set<string>();
    for (let press = 0; press < wanted + 20; press += 1) {
      await page.keyboard.press('Tab');
      reached.add(await focused());
    }
    const labels = await page.evaluate(() =>
      [...document.querySelectorAll('[role="tabpanel"] :is(button, input, select)')].map(
        (element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
      ),
    );
    expect(labels.filter((label) => !reached.has(label))).toEqual([]);
  });

  it('draws some of thousands of findings, and more when asked', async () => {
    await open('check-many');
    const items = page.locator('[data-index]');
    expect(await items.count()).toBe(180);
    await page.getByRole('button', { name: '再显示 60 条（还有 270 条）' }).first().click();
    await page.getByRole('button', { name: '再显示 60 条（还有 210 条）' }).first().waitFor();
    expect(await items.count()).toBe(240);
  });

  it('comes back from what stands in place of a tab by Escape', async () => {
    await open('newWorkbook');
    expect(await focused()).toBe('新建督办工作簿');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '查看问题' }).waitFor();
  });

  it('asks for the tables that were ticked', async () => {
    await open('newWorkbook');
    await page.getByRole('checkbox', { name: '会议执行' }).check();
    await page.getByRole('button', { name: '新建所选台账（2）' }).click();
    expect(await asked()).toContain('addSheets {"kinds":["followUp","meeting"],"sample":false}');
  });

  it('hands over how a table is to be read, and refuses two columns for one field', async () => {
    await open('adopt');
    await page.getByRole('combobox', { name: 'J 列“备忘”的意思' }).selectOption('完成时限');
    await page.getByText('“完成时限”选了不止一列，只能留一列。').waitFor();
    const accept = page.getByRole('button', { name: '按此接管' });
    expect(await accept.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('combobox', { name: 'G 列“办完日”的意思' }).selectOption('不用');
    await accept.click();
    expect(await asked()).toContain(
      'acceptMapping [{"table":"督办台账!A4","kind":"followUp","fields":{"2":"subject","10":"deadline"},"headings":{"2":"督办事项","7":"办完日","10":"备忘"}}]',
    );
  });

  it('asks for what is missing until one of the columns that can stand for it is chosen', async () => {
    await open('adopt');
    const missing = page.getByText('还缺：牵头单位或责任人。');
    await missing.waitFor();
    await page.getByRole('combobox', { name: 'J 列“备忘”的意思' }).selectOption('责任人');
    expect(await missing.count()).toBe(0);
  });

  it.each([
    { width: 320, height: 640 },
    { width: 160, height: 320 },
  ])('keeps what is told at the bottom off the button there, $width px wide', async ({ width, height }) => {
    page = await openPane(context, site, { scene: 'adopt-undo', width, height });
    const accept = page.getByRole('button', { name: '按此接管' });
    await accept.focus();
    const edges = await page.evaluate(() => {
      const boxOf = (name: string) =>
        [...document.querySelectorAll('button')]
          .find(({ textContent }) => textContent === name)
          ?.getBoundingClientRect();
      return { button: boxOf('按此接管')?.bottom ?? NaN, undo: boxOf('撤销')?.top ?? NaN };
    });
    expect(edges.button).toBeLessThan(edges.undo);
    await accept.click({ timeout: 2000 });
    expect((await asked()).join()).toContain('acceptMapping');
  });

  it('has the columns read anew when a table is said to be of another kind', async () => {
    await open('adopt');
    await page.getByRole('combobox', { name: '这张表是' }).selectOption('任务跟踪表');
    expect(await asked()).toContain('mapAs "督办台账!A4" "taskTracking"');
  });

  it('says what went wrong at once, and tries again', async () => {
    await open('check-failed');
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toContain('工作表“督办台账”受保护');
    await alert.getByRole('button', { name: '再试一次' }).click();
    expect(await asked()).toEqual(expect.arrayContaining(['dismissNotice 1', 'mark']));
  });

  it('offers the one step back, and a way out of long work', async () => {
    await open('check');
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    expect(await asked()).toContain('undo');
    await page.close();
    await open('check-working');
    await page.getByRole('button', { name: '取消' }).click();
    expect(await asked()).toContain('cancel');
  });

  it('speaks another language from one moment to the next', async () => {
    await open('overview');
    await page.evaluate(() => window.demo.actions.setLanguage('zh-TW'));
    await page.getByRole('tab', { name: '督辦' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-TW');
  });
});
