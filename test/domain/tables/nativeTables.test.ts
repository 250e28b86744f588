import { sheetOf } from '../../support/snapshot/buildSnapshot';
import { summarise } from './summarise';

describe('recognises native tables and hidden sheets', () => {
  it.each([
    {
      layout: 'native table, renamed headings, total row',
      sheets: [
        sheetOf(
          'Sheet1',
          [
            ['事项描述', '责任部门', '完成期限', '自定义'],
            ['甲', '一科', '7月', 1],
            ['乙', '二科', '8月', 2],
            ['汇总', '', '', 3],
          ],
          { nativeTables: [{ name: '督办表', area: 'A1:D4', totalsRows: 1 }] },
        ),
      ],
      says: [
        'followUp high 「督办表」 A1:D4 headers 1 records 2,3',
        '  subject=事项描述@A lead=责任部门@B deadline=完成期限@C',
        '  + 自定义@D',
      ],
    },
    {
      layout: 'native table beside free cells',
      sheets: [
        sheetOf(
          'Sheet1',
          [
            ['任务', '责任人', '截止时间', '', '任务', '责任人', '截止时间'],
            ['甲', '张三', '7月', '', 'x', 'y', 'z'],
          ],
          { nativeTables: [{ name: '表1', area: 'A1:C2' }] },
        ),
      ],
      says: [
        'taskTracking high 「表1」 A1:C2 headers 1 records 2',
        '  task=任务@A owner=责任人@B deadline=截止时间@C',
        'taskTracking high 「Sheet1」 E1:G2 headers 1 records 2',
        '  task=任务@E owner=责任人@F deadline=截止时间@G',
      ],
    },
    {
      layout: 'range with its title turned into a table',
      sheets: [
        sheetOf(
          'Sheet1',
          [
            ['督办台账', '列1', '列2', '列3'],
            ['事项', '牵头单位', '责任人', '完成时限'],
            ['甲', '一局', '张三', '7月底'],
          ],
          { nativeTables: [{ name: '表2', area: 'A1:D3' }] },
        ),
      ],
      says: [
        'followUp high 「表2」 A1:D3 headers 2 records 3',
        '  subject=事项@A lead=牵头单位@B owner=责任人@C deadline=完成时限@D',
      ],
    },
    {
      layout: 'native table of something else',
      sheets: [
        sheetOf(
          'Sheet1',
          [
            ['产品', '单价', '数量'],
            ['笔', 1, 2],
          ],
          { nativeTables: [{ name: '表3', area: 'A1:C2' }] },
        ),
      ],
      says: ['unknown Sheet1!A1:C2 headers 1', '  + 产品@A 单价@B 数量@C'],
    },
    {
      layout: 'hidden sheet and hidden rows are read',
      sheets: [
        sheetOf(
          '隐藏',
          [
            ['任务', '责任人', '截止时间', '状态'],
            ['甲', '张三', '7月1日', ''],
          ],
          { visibility: 'hidden', hiddenRows: [2] },
        ),
        sheetOf(
          '很隐藏',
          [
            ['任务', '责任人', '截止时间', '状态'],
            ['甲', '张三', '7月1日', ''],
          ],
          { visibility: 'veryHidden' },
        ),
      ],
      says: [
        'taskTracking high 「隐藏」 A1:D2 headers 1 records 2',
        '  task=任务@A owner=责任人@B deadline=截止时间@C status=状态@D',
      ],
    },
  ])('$layout', ({ sheets, says }) => {
    expect(summarise(...sheets)).toEqual(says);
  });
});
