import { rootFrame } from '../../../src/word/handlebars/Frame';
import { HelperFault } from '../../../src/word/handlebars/Helper';
import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { chineseCount } from '../../../src/word/helpers/chineseCount';

const nowhere = rootFrame({});

function call(name: string, ...args: unknown[]): unknown {
  const helper = allHelpers.get(name);
  if (helper?.kind !== 'value') throw new Error(`no value helper ${name}`);
  return helper.call(args, {}, nowhere);
}

describe('helpers', () => {
  it.each([
    ['默认值', ['甲', '乙'], '甲'],
    ['默认值', ['', '乙'], '乙'],
    ['默认值', ['　', '乙'], '乙'],
    ['default', [undefined, '乙'], '乙'],
    ['默认值', [0, '乙'], 0],
    ['默认值', [[], '乙'], '乙'],
    ['取', [['a', 'b'], 1], 'b'],
    ['lookup', [{ 甲: 1 }, '甲'], 1],
    ['取', [{}, 'constructor'], undefined],
    ['百分比', [0.962], '96.2%'],
    ['百分比', [0.96249, 2], '96.25%'],
    ['percent', ['1', 0], '100%'],
    ['百分比', [''], undefined],
    ['百分比', [1.005 / 100, 2], '1.01%'],
    ['数字', [1234567.5], '1,234,567.5'],
    ['数字', ['1,234.5', 2], '1,234.50'],
    ['数字', [-1234, 0], '-1,234'],
    ['数字', [999], '999'],
    ['序号', [0], '1'],
    ['序号', [11, '一'], '十二'],
    ['序号', [1, '（一）'], '（二）'],
    ['ordinal', [2, '①'], '③'],
    ['序号', [24, '①'], '(25)'],
    ['日期', ['2024-07-05'], '2024年7月5日'],
    ['日期', ['2024-10-20T18:00'], '2024年10月20日'],
    ['date', ['2024-07-05', '汉字'], '二〇二四年七月五日'],
    ['日期', ['2024-10-20', '汉字'], '二〇二四年十月二十日'],
    ['日期', ['2024-07-14', '周'], '周日'],
    ['日期', [undefined], undefined],
    ['等于', ['10', 10], true],
    ['eq', ['甲', '甲'], true],
    ['等于', ['', 0], false],
    ['不等于', [1, 2], true],
    ['大于', [10, '9'], true],
    ['小于', ['乙', '乙'], false],
    ['gt', [9, 10], false],
    ['lt', [9, 10], true],
    ['并且', [1, 'a', []], false],
    ['or', [0, '', 'a'], true],
    ['没有', [[]], true],
  ])('{{%s %j}} → %j', (name, args, result) => expect(call(name, ...args)).toEqual(result));

  it.each([
    ['日期', ['明天'], '“明天”不是日期，应写成 2024-07-05'],
    ['日期', ['2024-02-30'], '“2024-02-30”不是日期，应写成 2024-07-05'],
    ['日期', ['2024-07-05', '农历'], '没有“农历”这种日期样式，可用 "汉字"、"周"'],
    ['百分比', ['很多'], '“很多”不是数字'],
    ['数字', [1, 20], '小数位数“20”应为 0 到 10 的整数'],
    ['序号', [1, 'A'], '没有“A”这种序号样式，可用 "1"、"一"、"（一）"、"①"'],
  ])('{{%s %j}} says: %s', (name, args, says) => {
    expect(() => call(name, ...args)).toThrow(HelperFault);
    try {
      call(name, ...args);
    } catch (error) {
      expect((error as HelperFault).says['zh-CN']).toBe(says);
    }
  });

  it.each([
    [0, '零'],
    [9, '九'],
    [10, '十'],
    [19, '十九'],
    [20, '二十'],
    [99, '九十九'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [999, '九百九十九'],
    [1000, '1000'],
    [1.5, '1.5'],
  ])('%d in characters is %s', (number, characters) => expect(chineseCount(number)).toBe(characters));
});
