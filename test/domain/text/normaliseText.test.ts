import { normaliseText } from '../../../src/domain/text/normaliseText';

describe('normaliseText', () => {
  it.each([
    ['責任方\n(對接人)', '责任方 (对接人)'],
    ['  完成　时限\r\n\t ', '完成 时限'],
    ['ＫＰＩ（％）：≥８５％，１００家', 'KPI(%):≥85%,100家'],
    ['2024年7月10日', '2024年7月10日'],
    ['已是通常写法,一个 空格', '已是通常写法,一个 空格'],
    ['两  格', '两 格'],
    ['零\u200b宽\ufeff字\u00ad符', '零宽字符'],
    ['控\u0000制\u0007符', '控 制 符'],
    ['⼈员（部⾸字形）', '人员(部首字形)'],
    ['', ''],
    [' \u3000\n', ''],
  ])('%j → %j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it.each(['①30家', '10²', '1½', '5㎡', '㉑3项'])('does not glue %s into another number', (text) => {
    expect(normaliseText(text)).toBe(text);
  });

  it('survives lone surrogates and the longest cell', () => {
    expect(normaliseText('甲\ud800 乙')).toBe('甲\ud800 乙');
    expect(normaliseText('　'.repeat(32_766) + '務')).toBe('务');
    expect(normaliseText('務'.repeat(32_767))).toBe('务'.repeat(32_767));
  });

  it('changes nothing the second time', () => {
    const once = normaliseText('（一）　責任方：張三、李四 ①甲');
    expect(normaliseText(once)).toBe(once);
  });
});
