import { Converter } from 'opencc-js/t2cn';
import { toSimplified } from '../../../src/domain/text/toSimplified';

const oracle = Converter({ from: 't', to: 'cn' });

describe('toSimplified', () => {
  it.each([
    ['責任方', '责任方'],
    ['時間節點', '时间节点'],
    ['承辦單位', '承办单位'],
    ['完成時限', '完成时限'],
    ['負責人(權責劃分)', '负责人(权责划分)'],
    ['顯著提升', '显著提升'],
    ['已是简体,KPI≥85%', '已是简体,KPI≥85%'],
    ['', ''],
  ])('%s → %s', (text, expected) => {
    expect(toSimplified(text)).toBe(expected);
  });

  it.each([
    '為規范公司業務場景管理,確保各項業務活動高效、有序、合規開展,提高公司運營效率和管理水平,保障公司和員工的合法權益,特制定本制度。',
    '跨部門協調會:根據業務需要,不定期召開跨部門協調會,針對涉及多個部門的業務問題進行溝通協調,明確各方職責和工作安排,共同推進業務進展。',
    '預警信號可分為紅色(高風險)、橙色(中風險)、黃色(低風險)三級,以便相關部門和人員及時采取應對措施。',
    '項目負責人向驗收方提交項目驗收申請,明確驗收時間、地點等安排。驗收合格后,簽署項目驗收報告。',
    '商務洽談需求及目標對照清單 華東區域新客戶數量提升 縮短合同審批流程 *總監(甲方) 長期執行',
    '會議執行專員實時監控整體籌備進度,對逾期超24小時的任務自動觸發預警,提醒責任人并抄送發起人',
  ])('agrees with OpenCC on running text: %s', (text) => {
    expect(toSimplified(text)).toBe(oracle(text));
  });

  it('keeps the length, lone surrogates and characters outside the basic plane', () => {
    const text = '務\ud800務\udc00𠮷務😀';
    expect(toSimplified(text)).toBe('务\ud800务\udc00𠮷务😀');
  });
});
