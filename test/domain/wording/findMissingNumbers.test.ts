import { findMissingNumbers } from '../../../src/domain/wording/findMissingNumbers';

describe('findMissingNumbers', () => {
  it.each([
    // Source: S3 §三(四) and §四, where the numbers were lost
    ['签订3份合同,金额万元', ['万元']],
    ['新增50家意向经销商,签订万元订单', ['万元']],
    ['新增50家意向经销商,签订____万元订单', ['万元']],
    ['签订订单金额万元(目标万元,完成率105%)', ['万元', '万元']],
    ['金額萬元', ['万元']],
    ['预算总额元(明细:场地、物料)', ['元']],
    ['____元', ['元']],
    ['满意度达到%', ['%']],
    ['新增____家客户', ['家']],
    ['投资亿元', ['亿元']],
  ])('%s', (text, units) => {
    expect(findMissingNumbers(text).map(({ unit }) => unit)).toEqual(units);
  });

  it.each([
    '金额500万元',
    '金额五百万元',
    '金额:¥500万元',
    '金额(万元)',
    '预算(元)',
    '单位:万元',
    '计量单位:元',
    '金额单位:人民币万元',
    '万元',
    '万元户',
    '培育万元户100户',
    '万元GDP能耗下降3%',
    '万元以上项目',
    '达到万元以上',
    '实现元旦供货',
    '价格元素',
    '完成率105%',
    '若干万元',
    '数万元',
    '',
  ])('nothing in %s', (text) => {
    expect(findMissingNumbers(text)).toEqual([]);
  });

  it('says where', () => {
    expect(findMissingNumbers('签订3份合同,金额万元')).toEqual([
      { unit: '万元', text: '份合同,金额万元', start: 9, end: 11 },
    ]);
  });
});
