import { formatDue } from '../../../src/domain/deadlines/formatDue';
import { sheetOf, snapshotOf, type CellInput } from '../../support/snapshot/buildSnapshot';
import { checkOf } from '../../support/checks/findingsOf';

/** Due moments of the rows of one register, checked on 2026-07-15. */
function dueOf(
  title: string,
  headings: readonly string[],
  ...rows: readonly (readonly CellInput[])[]
): (string | null)[] {
  const check = checkOf(snapshotOf(sheetOf('表', [[title], headings, ...rows])), '2026-07-15T10:00');
  return check.tracked.map(({ deadline }) =>
    deadline.kind === 'at' ? formatDue(deadline) : deadline.kind === 'none' ? deadline.reason : deadline.kind,
  );
}

describe('what a relative deadline counts from', () => {
  const meeting = ['序号', '议定事项', '会议时间', '责任单位', '完成时限', '完成情况'];
  it.each([
    ['3个工作日内', '2026-06-04T24:00'],
    ['一周内', '2026-06-08T24:00'],
    ['下周五前', '2026-06-12T24:00'],
    ['10日内', '2026-06-11T24:00'],
    ['月底前', '2026-06-30T24:00'],
  ])('%s: the meeting of the row', (text, due) =>
    expect(dueOf('总经理办公会议定事项', meeting, [1, '甲', '2026-06-01', '财务部', text, '推进中'])).toEqual(
      [due],
    ),
  );

  it('a meeting named above the table', () =>
    expect(
      dueOf(
        '议定事项　会议时间：2026年6月1日',
        ['序号', '督办事项', '责任单位', '完成时限'],
        [1, '甲', '财务部', '10日内'],
      ),
    ).toEqual(['2026-06-11T24:00']));

  it.each(['3个工作日内', '月底前', '本周五', '24小时内', '后天', 'EOM'])(
    '%s without any date is not read: counted from the check it would never be late',
    (text) =>
      expect(
        dueOf('2026年5月督办台账', ['序号', '督办事项', '责任单位', '完成时限'], [1, '甲', '财务部', text]),
      ).toEqual(['needsAnchor']),
  );

  it.each([
    ['7月20日前', '2026-07-20T24:00'],
    ['2026年Q3末', '2026-09-30T24:00'],
    ['长期', 'open'],
  ])('%s needs no start', (text, due) =>
    expect(dueOf('台账', ['序号', '督办事项', '责任单位', '完成时限'], [1, '甲', '财务部', text])).toEqual([
      due,
    ]),
  );
});

describe('events told by the headings of the row', () => {
  const row = (heading: string, text: string) =>
    dueOf(
      '台账',
      ['序号', '督办事项', '责任单位', heading, '完成时限'],
      [1, '甲', '财务部', '2026-06-01', text],
    );

  it.each([
    ['收文日期', '收文后5个工作日', '2026-06-08T24:00'],
    ['收文日期', '收文后5个工作日内', '2026-06-08T24:00'],
    ['交办时间', '交办后3个工作日内', '2026-06-04T24:00'],
    ['交办时间', '收到交办后3个工作日内', '2026-06-04T24:00'],
    ['交办时间', '自交办之日起5日内', '2026-06-06T24:00'],
    ['合同签订日期', '签约后10日内', '2026-06-11T24:00'],
    ['开标时间', '开标前3天', '2026-05-29T24:00'],
  ])('%s: %s', (heading, text, due) => expect(row(heading, text)).toEqual([due]));

  it('an event the row says nothing of stays open', () =>
    expect(row('收文日期', '验收后10日内')).toEqual(['needsAnchor']));
});
