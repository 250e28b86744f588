import { traditionalText } from '../../../src/base/chinese/taiwanText';
import { taiwanHead } from '../../../src/domain/marks/isFindingsSheet';
import { markTexts } from '../../../src/domain/marks/markTexts';
import { loadPaneWords } from '../../../src/taskpane/texts/loadPaneWords';
import { openCore } from '../../support/taskpane/openCore';
import { register } from '../../support/taskpane/register';
import { partsOf } from '../../support/xlsx/partsOf';

const inTaiwan = { options: { language: 'zh-TW' } } as const;

/** Texts in cells at some places, of the sheet that holds a text. */
function textsIn(parts: ReadonlyMap<string, string>, holds: string, places: RegExp): string[] {
  const sheet = [...parts].find(([name, text]) => name.includes('worksheets/') && text.includes(holds))?.[1];
  const cells = (sheet ?? '').matchAll(/<c r="([A-Z]+\d+)"[^>]*t="inlineStr"><is><t[^>]*>([^<]*)<\/t>/g);
  return [...cells].flatMap(([, place = '', text = '']) => (places.test(place) ? [text] : []));
}

describe('marks drawn from a pane in Taiwan’s Chinese', () => {
  it('are Traditional: the list, its legend, the words on the cells, the notes on the hidden sheet', async () => {
    const { core, workbook } = await openCore(register, inTaiwan);
    await core.mark();
    const parts = await partsOf(await workbook.save());
    const workbookXml = parts.get('xl/workbook.xml') ?? '';
    expect(workbookXml).toContain('<sheet name="檢查結果"');
    // Of the list all but the user's sheet and words, of the hidden sheet its notes and headings.
    const list = textsIn(parts, '>檢查結果<', /^(?:[ABCEGHI]|[DF][1-4]$)/);
    const data = textsIn(parts, 'duban-marks', /^(?:[AB]|[D-H]2$)/);
    expect(list).toEqual(
      expect.arrayContaining(['檢查結果', '圖例（各表中的標記）', '已逾期2天（超過24小時）', '2天']),
    );
    expect(data).toEqual(expect.arrayContaining(['即將到期：截止前幾小時起']));
    expect([...list, ...data].filter((text) => text !== traditionalText(text))).toEqual([]);
    expect(parts.get('xl/styles.xml')).toContain('待識別');
  });

  it('are found and cleared whatever the pane speaks by then', async () => {
    const taiwan = await openCore(register, inTaiwan);
    await taiwan.core.mark();
    const { core, workbook } = await openCore(await taiwan.workbook.save());
    expect((await core.overview()).tables).toHaveLength(1);
    await core.mark();
    const names = await workbook.sheetNames();
    expect(names).toEqual(['督办台账', '检查结果']);
    expect(await core.unmark()).toBe(true);
    expect(await workbook.sheetNames()).toEqual(['督办台账']);
  });

  it('have a list whose head is known without the words it is derived from', async () => {
    const { say } = await loadPaneWords('zh-TW');
    expect(taiwanHead).toEqual({
      title: say(markTexts.title),
      columns: markTexts.columns.map((one) => say(one)),
    });
  });
});

describe('marks that were drawn', () => {
  it('are out of date once a deadline is due at another moment, even while nothing is late', async () => {
    const { core } = await openCore(register);
    await core.mark();
    const { settings } = await core.settings();
    await core.saveSettings({ ...settings, workingHours: { from: '09:00', to: '17:30', closesDay: true } });
    expect((await core.overview()).marks).toBe('outdated');
  });
});
