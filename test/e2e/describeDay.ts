import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openPackage } from '../../src/opc/openPackage';
import { differences } from '../host/files/dumpFile';
import { openExcelPane, type OpenedPane } from './openExcelPane';
import { PaneTwin } from './PaneTwin';
import type { Register, TypedCell } from './registers/Register';
import { until } from './until';

/** A line about the hidden sheet in which it is kept how the tables are read. */
const isOurs = (line: string) => /^[+-] (?:sheet )?Duban记录/.test(line);

/**
 * One day with a workbook in Excel, all by clicking, while the same is done in code to the same file: whatever the add-in
 * does to the workbook in Excel the xlsx adapter does to the file, and nothing else changes.
 */
export function describeDay(
  name: string,
  build: () => Register | Promise<Register>,
  browserOf: () => Browser,
): void {
  describe(name, () => {
    let register: Register;
    let pane: OpenedPane;
    let twin: PaneTwin;
    let before: string;
    const expectSame = async () => expect(differences(await twin.dump(), await pane.host.dump())).toEqual([]);
    const expectQuiet = async () =>
      expect([pane.complaints, pane.missing, await pane.unknownCalls()]).toEqual([[], [], []]);
    const type = async (typed: TypedCell, person: 'user' | 'remote') => {
      await pane.host.write(register.sheet, typed.cell, typed.value, person);
      await twin.type(typed);
    };

    // Each step goes on from where the one before ended.
    beforeAll(async () => {
      register = await build();
      const { bytes, fileName, now } = register;
      twin = await PaneTwin.open(register);
      pane = await openExcelPane({ browser: browserOf(), workbook: bytes, fileName, now });
      before = await pane.host.dump();
    });
    afterAll(() => pane.close());

    it('is read without being changed', async () => {
      await expectSame();
      await expectQuiet();
    });

    it('is adopted as its owner says; nothing of the owner’s is touched', async () => {
      const { user, host } = pane;
      for (const typed of register.begun ?? []) await type(typed, 'user');
      const clean = await host.dump();
      await user.press('接管现有表格');
      await user.adopt(register);
      await twin.adopt();
      await expectSame();
      expect(differences(clean, await host.dump()).filter((line) => !isOurs(line))).toEqual([]);
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
      expect(listed.length).toBeGreaterThan(0);
      expect(listed.filter(({ rule, address }) => !known.has(`${rule} ${address}`))).toEqual([]);
      for (const { address } of listed.slice(0, 4)) {
        await user.press(`定位 ${address}`);
        await until(`${address} selected`, async () => (await host.selection()) === address);
      }
      await expectSame();
    });

    it('is put right at one place, and back', async () => {
      const { user, host } = pane;
      const [fixable] = (await twin.findings()).filter(({ fix }) => fix);
      if (!fixable) throw new Error('there is something to be put right');
      const wrong = await host.dump();
      await user.fix(fixable.rule, fixable.address);
      await twin.core.fix(fixable.key);
      await expectSame();
      expect(differences(wrong, await host.dump())).not.toEqual([]);
      await user.run('撤销');
      await twin.core.undo();
      await expectSame();
      expect(differences(wrong, await host.dump())).toEqual([]);
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
      const { user } = pane;
      for (const [index, typed] of register.typed.entries()) {
        const address = `${register.sheet}!${typed.cell}`;
        const rulesAt = (findings: readonly { rule: string; address: string }[]) =>
          findings.filter((one) => one.address === address).map(({ rule }) => rule);
        const known = rulesAt(await twin.findings());
        await type(typed, index === 0 ? 'user' : 'remote');
        const rules = rulesAt(await twin.findings());
        expect(rules.filter((rule) => !known.includes(rule))).not.toEqual([]);
        await until(`${rules.join()} at ${address}`, async () => {
          const listed = rulesAt(await user.findings());
          return rules.every((rule) => listed.includes(rule));
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
      const typed = [...(register.begun ?? []), ...register.typed];
      const cells = typed.map(({ cell }) => `${register.sheet}: ${cell} `);
      expect(left.filter((line) => !cells.some((cell) => line.slice(2).startsWith(cell)))).toEqual([]);
      await expectQuiet();
    });
  });
}

async function documentIn(bytes: Uint8Array): Promise<string> {
  return (await openPackage(new Uint8Array(bytes))).readText('word/document.xml');
}
