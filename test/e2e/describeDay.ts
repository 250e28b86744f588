import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openPackage } from '../../src/opc/openPackage';
import { differences } from '../host/files/dumpFile';
import { launchChromium } from '../support/browser/launchChromium';
import { openExcelPane, type OpenedPane } from './openExcelPane';
import { PaneTwin } from './PaneTwin';
import { englishRegister } from './registers/englishRegister';
import type { Register } from './registers/Register';
import { spokenRegister } from './registers/spokenRegister';
import { taiwanRegister } from './registers/taiwanRegister';
import { until } from './until';

const registers: readonly (readonly [string, () => Promise<Register>])[] = [
  ['a plain range', spokenRegister],
  ['an Excel table in Taiwan', taiwanRegister],
  ['a list in English', englishRegister],
];

/** A line about the hidden sheet in which it is kept how the tables are read. */
const isOurs = (line: string) => /^[+-] (?:sheet )?Duban记录/.test(line);

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(registers)('%s that nobody made for us', (_, build) => {
  let register: Register;
  let pane: OpenedPane;
  let twin: PaneTwin;
  let before: string;
  const expectSame = async () => expect(differences(await twin.dump(), await pane.host.dump())).toEqual([]);

  // One day with the workbook: each step goes on from where the one before ended.
  beforeAll(async () => {
    register = await build();
    const { bytes, fileName, now } = register;
    twin = await PaneTwin.open(register);
    pane = await openExcelPane({ browser, workbook: bytes, fileName, now });
    before = await pane.host.dump();
  });
  afterAll(() => pane.close());

  it('is read without being changed', async () => {
    await expectSame();
    expect([pane.complaints, pane.missing, await pane.unknownCalls()]).toEqual([[], [], []]);
  });

  it('is adopted as its owner says; nothing of the owner’s is touched', async () => {
    const { user, host } = pane;
    await user.press('接管现有表格');
    await user.adopt(register);
    await twin.adopt();
    await expectSame();
    expect(differences(before, await host.dump()).filter((line) => !isOurs(line))).toEqual([]);
  });

  it('is checked as the file is, and every finding leads to its cell', async () => {
    const { user, host } = pane;
    await user.openTab('检查');
    await user.run('检查工作簿');
    await twin.core.check();
    const found = await twin.findings();
    expect(found.length).toBeGreaterThan(2);
    expect(await user.text()).toContain(`${found.length} 个问题`);
    const listed = await user.findings();
    const known = new Set(found.map(({ rule, address }) => `${rule} ${address}`));
    expect(listed.filter(({ rule, address }) => !known.has(`${rule} ${address}`))).toEqual([]);
    for (const { address } of listed.slice(0, 4)) {
      await user.press(`定位 ${address}`);
      await until(`${address} selected`, async () => (await host.selection()) === address);
    }
    await expectSame();
  });

  it('is put right at one place, and back', async () => {
    const { user } = pane;
    const [fixable] = (await twin.findings()).filter(({ fix }) => fix);
    if (!fixable) throw new Error('there is something to be put right');
    await user.fix(fixable.rule, fixable.address);
    await twin.core.fix(fixable.key);
    await expectSame();
    await user.run('撤销');
    await twin.core.undo();
    await expectSame();
  });

  it('is marked, and cleared', async () => {
    const { user, host } = pane;
    const clean = await host.dump();
    await user.run('标出问题');
    await twin.core.mark();
    await expectSame();
    expect(differences(clean, await host.dump())).not.toEqual([]);
    await user.run('清除标记');
    await twin.core.unmark();
    await expectSame();
    expect(differences(clean, await host.dump())).toEqual([]);
  });

  it('is typed in by the user and by a co-author, and checked again by itself', async () => {
    const { user, host } = pane;
    for (const [index, { cell, text }] of register.typed.entries()) {
      await host.write(register.sheet, cell, text, index === 0 ? 'user' : 'remote');
      await twin.type(register.typed[index]!);
      const address = `${register.sheet}!${cell}`;
      const rules = (await twin.findings()).filter((one) => one.address === address).map(({ rule }) => rule);
      expect(rules.length).toBeGreaterThan(0);
      await until(`${rules.join()} at ${address}`, async () => {
        const listed = (await user.findings()).filter((one) => one.address === address);
        return rules.every((rule) => listed.some((one) => one.rule === rule));
      });
      await user.idle();
      await expectSame();
    }
  });

  it('gives the report the file gives', async () => {
    const { user, page } = pane;
    await user.openTab('报告');
    await user.button('生成报告').first().waitFor();
    const saved = await user.download(page, '生成报告');
    const fileName = saved.suggestedFilename();
    const templates = await twin.core.templates();
    const first = templates.find(({ obstacle }) => obstacle === undefined);
    const [style] = first?.styles ?? [];
    const report = await twin.core.writeReport({
      template: first?.id ?? '',
      ...(style !== undefined && { style }),
    });
    expect(report.fileName).toBe(fileName);
    expect(await documentIn(readFileSync(await saved.path()))).toBe(await documentIn(report.bytes));
    await expectSame();
  });

  it('holds at the end what it held, what was typed, and how it is read', async () => {
    const left = differences(before, await pane.host.dump()).filter((line) => !isOurs(line));
    const cells = register.typed.map(({ cell }) => `${register.sheet}: ${cell} `);
    expect(left.filter((line) => !cells.some((cell) => line.slice(2).startsWith(cell)))).toEqual([]);
  });
});

async function documentIn(bytes: Uint8Array): Promise<string> {
  return (await openPackage(new Uint8Array(bytes))).readText('word/document.xml');
}
