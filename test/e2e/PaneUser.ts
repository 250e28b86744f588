import type { Download, Frame, Locator, Page } from 'playwright-core';
import { beginningOf, type Register } from './registers/Register';

/** One finding as its list item says it. */
export interface ListedFinding {
  readonly rule: string;
  readonly address: string;
  readonly isFixable: boolean;
}

export type TabName = '总览' | '检查' | '督办' | '报告' | '设置';

/** Somebody who uses the pane by what it shows and says, in Simplified Chinese: tabs, buttons, lists. */
export class PaneUser {
  constructor(private readonly pane: Frame | Page) {}

  /** Resolves when the workbook has been read and nothing is under way. */
  async ready(): Promise<void> {
    await this.tab('总览').waitFor();
    await this.idle();
  }

  async openTab(name: TabName): Promise<void> {
    await this.tab(name).click();
    await this.pane.getByRole('tabpanel', { name }).waitFor();
  }

  tab(name: TabName): Locator {
    return this.pane.getByRole('tab', { name, exact: true });
  }

  button(name: string): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  async press(name: string): Promise<void> {
    await this.button(name).first().click();
  }

  /** Presses, and waits until what it began has ended. */
  async run(name: string): Promise<void> {
    await this.press(name);
    await this.idle();
  }

  /** Of a long action under way. */
  progress(): Locator {
    return this.pane.getByRole('progressbar');
  }

  async idle(): Promise<void> {
    await this.pane.waitForFunction(
      () => !document.querySelector('[role=progressbar]') && !document.querySelector('[aria-busy=true]'),
    );
  }

  /** Those the open groups show. */
  async findings(): Promise<readonly ListedFinding[]> {
    const items = this.pane.locator('li').filter({ hasText: /[A-Z]\d\d/ });
    const texts = await items.evaluateAll((all) =>
      all.map((item) => ({
        // Not the text as drawn: items out of sight are not drawn.
        text: item.textContent ?? '',
        isFixable: [...item.querySelectorAll('button')].some((button) =>
          button.textContent?.startsWith('修正'),
        ),
      })),
    );
    return texts.flatMap(({ text, isFixable }) => {
      const [, rule, address] = /([A-Z]\d\d)\s*(.+?![A-Z]+\d+)/.exec(text) ?? [];
      return rule && address ? [{ rule, address, isFixable }] : [];
    });
  }

  finding(address: string): Locator {
    return this.pane.locator('li').filter({ hasText: address });
  }

  /** Says in 接管现有表格 what the register is, and confirms. */
  async adopt(register: Register): Promise<void> {
    const { kind, columns } = register;
    const card = this.pane.locator('section').filter({ hasText: beginningOf(register) });
    await card.getByLabel('这张表是').selectOption({ label: kind });
    for (const [column, field] of Object.entries(columns))
      await card.getByLabel(`${column}的意思`).selectOption({ label: field });
    await this.run('按此接管');
    await this.pane.getByRole('button', { name: '按此接管' }).waitFor({ state: 'detached' });
  }

  /** Puts one finding right, having seen what would be written. */
  async fix(rule: string, address: string): Promise<void> {
    const item = this.finding(address).filter({ hasText: rule });
    await item.getByRole('button', { name: '修正', exact: true }).first().click();
    await this.run('确认修正');
  }

  /** What went wrong, as the pane says it now. */
  async failures(): Promise<readonly string[]> {
    const texts = await this.pane.locator('[role=alert] > *').allInnerTexts();
    return texts.filter((text) => text !== '');
  }

  /** All that is to be read. */
  text(): Promise<string> {
    return this.pane.locator('body').innerText();
  }

  /** What is saved when a button is pressed. */
  async download(page: Page, name: string): Promise<Download> {
    const coming = page.waitForEvent('download');
    await this.press(name);
    return coming;
  }
}
