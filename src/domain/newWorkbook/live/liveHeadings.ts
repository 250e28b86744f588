import type { Localized } from '../../../base/Language';

/** Headings of the columns that compute themselves and are no field of any table. */
export const liveHeadings = {
  due: { 'zh-CN': '换算日期', en: 'Read as' },
  state: { 'zh-CN': '时效', en: 'Timeliness' },
  lateDays: { 'zh-CN': '逾期天数', en: 'Days late' },
  lateTime: { 'zh-CN': '逾期时长', en: 'Late by' },
  response: { 'zh-CN': '响应用时(分钟)', en: 'Response (min)' },
  inTime: { 'zh-CN': '响应是否及时', en: 'In time?' },
} as const satisfies Record<string, Localized>;
