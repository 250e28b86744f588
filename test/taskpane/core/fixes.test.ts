import { ProductError } from '../../../src/base/ProductError';
import type { LiveWorkbook } from '../../../src/ports/LiveWorkbook';
import { openCore } from '../../support/taskpane/openCore';
import { tasks } from '../../support/taskpane/tasks';

const all = { severities: [], rules: [], tables: [], text: '' } as const;
const KEY = 'E03 任务跟踪!D2';

async function checked(wrap?: (workbook: LiveWorkbook) => LiveWorkbook) {
  const opened = await openCore(tasks, wrap && { wrap });
  await opened.core.check();
  const priorities = async () => {
    const { sheets } = await opened.workbook.read();
    return sheets[0]?.rows.slice(1).map(({ cells }) => cells.find(({ column }) => column === 4)?.value);
  };
  return { ...opened, priorities };
}

describe('a fix', () => {
  it('is shown before it is written', async () => {
    const { core } = await checked();
    const [first] = await core.findingPage({ ...all, rules: ['E03'] }, 0, 1);
    expect(first).toMatchObject({ key: KEY, fix: { from: '一般', to: '中', writes: 'text' } });
  });

  it('changes its cell, and the finding is gone', async () => {
    const { core, priorities, calls } = await checked();
    calls.length = 0;
    expect(await core.fix(KEY)).toEqual({ fixed: 1, skipped: 0 });
    expect(calls).toEqual(['write', 'readRows']);
    expect(await priorities()).toEqual(['中', '不紧急', '高']);
    expect(await core.findings({ ...all, rules: ['E03'] })).toMatchObject({ shown: 1 });
  });

  it('of a whole rule is one write, taken back in one step', async () => {
    const { core, priorities, calls } = await checked();
    calls.length = 0;
    expect(await core.fixAll('E03', all)).toEqual({ fixed: 2, skipped: 0 });
    expect(calls.filter((name) => name === 'write')).toEqual(['write']);
    expect(await priorities()).toEqual(['中', '低', '高']);
    expect(await core.undoable()).toEqual({
      cells: 2,
      address: '任务跟踪!D2',
      place: { sheet: '任务跟踪', row: 2, column: 4 },
    });
    expect(await core.undo()).toEqual({ fixed: 2, skipped: 0 });
    expect(await priorities()).toEqual(['一般', '不紧急', '高']);
    expect(await core.undoable()).toBeUndefined();
  });

  it('stays within the filter', async () => {
    const { core, priorities } = await checked();
    expect(await core.fixAll('E03', { ...all, text: '不紧急' })).toEqual({ fixed: 1, skipped: 0 });
    expect(await priorities()).toEqual(['一般', '低', '高']);
  });

  it('of what the user has just put right himself is none', async () => {
    const { core, type, priorities } = await checked();
    await type('任务跟踪!D2', '高');
    expect(await core.fix(KEY)).toEqual({ fixed: 0, skipped: 0 });
    expect(await priorities()).toEqual(['高', '不紧急', '高']);
    expect(await core.undoable()).toBeUndefined();
  });

  it('leaves out a cell that was changed behind our back, and writes the others', async () => {
    const { core, workbook, priorities } = await checked((live) => ({
      ...boundMethods(live),
      // Nobody tells us: an event that never came.
      watch: async () => async () => undefined,
    }));
    const place = { sheet: '任务跟踪', row: 2, column: 4 };
    await workbook.type([{ ...place, expected: '一般', value: '高' }]);
    expect(await core.fixAll('E03', all)).toEqual({ fixed: 1, skipped: 1 });
    expect(await priorities()).toEqual(['高', '低', '高']);
  });

  it('that the sheet refuses is told, and nothing can be taken back', async () => {
    const { core, priorities } = await checked((live) => ({
      ...boundMethods(live),
      write: async () => {
        throw new ProductError('edit.protected', { file: '台账.xlsx', sheet: '任务跟踪' });
      },
    }));
    await expect(core.fix(KEY)).rejects.toMatchObject({ view: { kind: 'product', code: 'edit.protected' } });
    expect(await priorities()).toEqual(['一般', '不紧急', '高']);
    expect(await core.undoable()).toBeUndefined();
  });

  it('is refused before the first check', async () => {
    const { core } = await openCore(tasks);
    await expect(core.fix(KEY)).rejects.toMatchObject({
      view: {
        kind: 'product',
        code: 'pane.notChecked',
        message: '工作簿还没有检查。',
        hint: '请先点“检查工作簿”。',
      },
    });
  });

  it('cannot be taken back when there was none', async () => {
    const { core } = await checked();
    await expect(core.undo()).rejects.toMatchObject({ view: { code: 'pane.nothingToUndo' } });
  });
});

/** The methods of a class instance as an object that can be spread. */
function boundMethods(live: LiveWorkbook): LiveWorkbook {
  return {
    fileName: live.fileName,
    read: () => live.read(),
    draw: (plan) => live.draw(plan),
    erase: () => live.erase(),
    readRows: (spans) => live.readRows(spans),
    show: (place) => live.show(place),
    write: (edits) => live.write(edits),
    watch: (listener) => live.watch(listener),
    addSheets: (description) => live.addSheets(description),
    readMemo: () => live.readMemo(),
    writeMemo: (entries) => live.writeMemo(entries),
  };
}
