import { cleanPastedText } from '../../../src/domain/text/cleanPastedText';

describe('cleanPastedText', () => {
  it.each([
    ['商務(wù)洽談需求及目標對照清單工具模板', '商务洽谈需求及目标对照清单工具模板'],
    ['對應(yīng)目標項目標量化指標(KPI)責任方(對接人)', '对应目标项目标量化指标(KPI)责任方(对接人)'],
    ['使用CRM(客戶關(guān)系管理系統(tǒng))', '使用CRM(客户关系管理系统)'],
    ['響應(yīng)達標率≥90%,客戶滿意度≥4.5分(5分制)', '响应达标率≥90%,客户满意度≥4.5分(5分制)'],
    ['計劃執(zhí)行標(biāo)準(zhǔn)與監(jiān)控報告系統(tǒng)', '计划执行标准与监控报告系统'],
    ['全角括号:業（yè）務（wù）', '全角括号:业务'],
    ['酒店(hotel)、客户关系(CRM)、咖啡(café)', '酒店(hotel)、客户关系(CRM)、咖啡(café)'],
    ['女(nǚ)略(lüè)綠(lǜ)嗯(ń)', '女略绿嗯'],
    ['分解形式:務(wu\u0300)', '分解形式:务'],
    ['A(wù)不在汉字后', 'A(wù)不在汉字后'],
    ['第一行\n  第二行 ２０２４', '第一行\n  第二行 ２０２４'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(cleanPastedText(text)).toBe(expected);
  });

  it('takes linear time on unfinished brackets', () => {
    const text = '務(w'.repeat(10_000);
    expect(cleanPastedText(text)).toBe('务(w'.repeat(10_000));
  });
});
