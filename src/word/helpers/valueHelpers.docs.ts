import type { DocsOf } from '../handlebars/HelperFamily';
import type { valueHelpers } from './valueHelpers';

export const valueDocs: DocsOf<typeof valueHelpers> = {
  默认值: {
    does: { 'zh-CN': '没有内容时改用第二项；0 是内容', en: 'the second when the first is empty; 0 is not' },
    examples: [
      { template: '{{默认值 备注 "无"}}', data: { 备注: ' ' }, gives: '无' },
      { template: '{{默认值 0 "无"}}', gives: '0' },
    ],
  },
  取: {
    does: { 'zh-CN': '按名称或位置（从 0 数起）取一项', en: 'an item by name or position, from 0' },
    examples: [{ template: '{{取 名单 1}}', data: { 名单: ['王芳', '李明'] }, gives: '李明' }],
  },
  记录: {
    does: {
      'zh-CN': '什么也不写（为 Handlebars 模板保留）',
      en: 'writes nothing (kept for Handlebars templates)',
    },
  },
};
