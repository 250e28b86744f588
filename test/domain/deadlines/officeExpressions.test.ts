import { parseDeadline } from '../../../src/domain/deadlines/parseDeadline';
import { givenBy, referenceAt } from './references';

/** Written down with their meaning before the parser had seen them. */
describe('as offices write deadlines (2024-05-08 10:00)', () => {
  it.each([
    ['2024年6月底前完成系统上线', '2024-06-30T24:00 high'],
    ['请于5月31日17:30前反馈', '2024-05-31T17:30 high'],
    ['最迟不晚于2024年8月15日', '2024-08-15T24:00 high'],
    ['收到通知后3个工作日内', 'needsAnchor low'],
    ['2024年5月20日(星期一)上午9:30', '2024-05-20T09:30 high'],
    ['每月最后一个工作日', '2024-05-31T24:00 medium'],
    ['6月15日—20日', '2024-06-20T24:00 high'],
    ['2024.06.30前', '2024-06-30T24:00 high'],
    ['第二季度末前', '2024-06-30T24:00 medium'],
    ['下个月15号之前', '2024-06-15T24:00 medium'],
    ['立即整改', 'undecided high'],
    ['6月中旬完成初稿,7月底定稿', '2024-07-31T24:00 low'],
    ['自合同生效之日起30日内', 'needsAnchor low'],
    ['年底前完成80%', '2024-12-31T24:00 medium'],
    ['本周四下班前', '2024-05-09T17:30 low'],
    ['2024年5月至12月', '2024-12-31T24:00 medium'],
    ['贯穿项目全周期', 'OPEN high'],
    ['截止时间:2024-06-28 12:00', '2024-06-28T12:00 high'],
    ['2024/6/28 下午2:30', '2024-06-28T14:30 high'],
    ['八月三十一日', '2024-08-31T24:00 medium'],
    ['一周内办结', '2024-05-15T24:00 medium'],
    ['6月30日24时前', '2024-06-30T24:00 high'],
    ['2024年第三季度内', '2024-09-30T24:00 high'],
    ['端午节前', '2024-06-09T24:00 medium'],
    ['次年3月底', '2025-03-31T24:00 medium'],
    ['10个自然日内', '2024-05-18T24:00 medium'],
    ['已于4月30日完成', 'unreadable low'],
    ['每周五下午5点前报送', '2024-05-10T17:00 medium'],
    ['2024年7月1日-2025年6月30日', '2025-06-30T24:00 high'],
    ['5月底6月初', 'unreadable low'],
  ])('%s: %s', (text, expected) => {
    const deadline = parseDeadline(text, referenceAt());
    expect(`${givenBy(deadline)} ${deadline.confidence}`).toBe(expected);
  });
});
