import type { MarkPlan } from '../../src/domain/marks/MarkPlan';
import type { Snapshot } from '../../src/domain/snapshot/Snapshot';
import type { Workbook } from '../../src/ports/Workbook';
import { syntheticPlan } from '../support/checks/syntheticPlan';

/** What the workbook under test must hold: these sheets, in this order, with these texts from A1 on. */
export type WantedSheets = readonly {
  readonly name: string;
  readonly lines: readonly (readonly string[])[];
}[];

const usual: WantedSheets = [
  {
    name: '督办台账',
    lines: [
      ['事项', '完成时限'],
      ['甲', '2024年7月10日'],
      ['乙', '长期'],
    ],
  },
  { name: "张三's 表", lines: [['说明'], ['无']] },
];

/** The promises of `ports/Workbook`, for any adapter. @param open gives a workbook that holds the wanted sheets and nothing else */
export function workbookContract(adapter: string, open: (wanted: WantedSheets) => Promise<Workbook>): void {
  const marked = async (wanted: WantedSheets = usual) => {
    const workbook = await open(wanted);
    const before = await workbook.read();
    const plan = syntheticPlan(before);
    await workbook.draw(plan);
    return { workbook, before, plan };
  };

  describe(`${adapter} keeps the promises of a workbook`, () => {
    it('reads what it holds', async () => {
      const snapshot = await (await open(usual)).read();
      expect(textsOf(snapshot)).toEqual(usual);
    });

    it('reads the same after drawing: our sheets are left out', async () => {
      const { workbook, before } = await marked();
      expect(await workbook.read()).toEqual(before);
    });

    it('draws in place of what was drawn before', async () => {
      const { workbook, before, plan } = await marked();
      const [format] = plan.formats;
      const smaller: MarkPlan = { ...plan, formats: format ? [format] : [] };
      await workbook.draw(smaller);
      await workbook.draw(smaller);
      expect(await workbook.read()).toEqual(before);
      expect(await workbook.erase()).toBe(true);
      expect(await workbook.erase()).toBe(false);
    });

    it('erases what it drew and nothing else', async () => {
      const { workbook, before } = await marked();
      expect(await workbook.erase()).toBe(true);
      expect(await workbook.read()).toEqual(before);
    });

    it('has nothing to erase before anything was drawn', async () => {
      const workbook = await open(usual);
      expect(await workbook.erase()).toBe(false);
    });

    it('leaves a sheet of the user alone that has the name we want', async () => {
      const taken: WantedSheets = [{ name: '检查结果', lines: [['自己的表']] }];
      const { workbook } = await marked(taken);
      expect(textsOf(await workbook.read())).toEqual(taken);
      await workbook.erase();
      expect(textsOf(await workbook.read())).toEqual(taken);
    });
  });
}

function textsOf({ sheets }: Snapshot): WantedSheets {
  return sheets.map(({ name, rows }) => ({
    name,
    lines: rows.map(({ cells }) => cells.map(({ value }) => String(value))),
  }));
}
