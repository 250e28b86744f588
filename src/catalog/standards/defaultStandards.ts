import type { Standards } from '../../domain/metrics/Standards';

/**
 * The thresholds the source documents set. Where they name none (满意度 below 优秀, 目标完成率) the scale is
 * ours and says so.
 */
export const defaultStandards: Standards = {
  agendaCompletionRate: 95, // R-36 · S3 三(四)2
  agendaDelayMinutes: 10, // R-45 · S3 五(三)
  incidentTimelyRate: 90, // R-38 · S3 三(四)2
  incidentResponseMinutes: 15, // · S3 三(三)3, 五(三)
  analysisWorkdays: 1, // R-52 · S4 步骤2
  requirementCoverage: 100, // R-12 · S2 第四步
  satisfactionScale: 5, // R-37 · S3 三(四)2
  satisfactionBands: [
    { from: 4.5, name: { 'zh-CN': '优秀', en: 'excellent' }, met: true }, // R-37; the lower bands are ours
    { from: 4, name: { 'zh-CN': '良好', en: 'good' }, met: false },
    { from: 3, name: { 'zh-CN': '一般', en: 'fair' }, met: false },
    { from: -Infinity, name: { 'zh-CN': '较差', en: 'poor' }, met: false },
  ],
  targetBands: [
    // ours
    { from: 100, name: { 'zh-CN': '达成', en: 'achieved' }, met: true },
    { from: 90, name: { 'zh-CN': '基本达成', en: 'nearly achieved' }, met: false },
    { from: -Infinity, name: { 'zh-CN': '未达成', en: 'not achieved' }, met: false },
  ],
  progressAgeDays: 1, // · S3 三(二)3, S4 步骤4
};
