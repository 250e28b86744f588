import { findIncompleteRates } from '../../../src/domain/wording/findIncompleteRates';

describe('findIncompleteRates', () => {
  it.each([
    ['提升15%', ['15%: baseline period']],
    ['将生产成本降低10%', ['10%: baseline period']],
    ['客户复购率提升15%', ['15%: baseline period points?']],
    ['人均日处理订单量提升20%', ['20%: baseline']],
    ['复购率环比增长15%', ['15%: period']],
    ['营收同比增长12.5%', ['12.5%: period']],
    ['2024年营收同比增长12.5%', []],
    ['营收较上年增长8%', []],
    ['客户复购率提升15%(环比,统计周期为季度)', []],
    ['从80%提升5%', ['5%: period points?']],
    ['每季度从80%提升5%', ['5%: points?']],
    ['每季度从80%提升5个百分点', []],
    ['销售额翻一番', ['翻一番: baseline period']],
    ['能耗较2023年减半', []],
    ['增长率≥15%', ['≥15%: baseline period']],
    ['15%的增长', ['15%: baseline period']],
    ['客户留存率≥85%', []],
    ['合格率提升至98%', []],
    ['成本降低到50万元', []],
    ['时效从48小时缩短至24小时', []],
    ['季度新增客户100家', []],
    ['', []],
  ])('%s', (text, expected) => {
    const found = findIncompleteRates(text).map(
      ({ quantity, missing, pointsOrPercent }) =>
        `${quantity.text}: ${[...missing, ...(pointsOrPercent ? ['points?'] : [])].join(' ')}`,
    );
    expect(found).toEqual(expected);
  });
});
