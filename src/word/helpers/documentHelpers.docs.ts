import type { DocsOf } from '../handlebars/HelperFamily';
import type { documentHelpers } from './documentHelpers';

export const documentDocs: DocsOf<typeof documentHelpers> = {
  分页: { does: { 'zh-CN': '从这里另起一页', en: 'begins a new page here' } },
  链接: {
    does: {
      'zh-CN': '可点击的网址：{{链接 网址 "查看原文"}}；只认 http、https、mailto，其余照原样印成文字',
      en: 'a link; the second is its text; http, https and mailto only, anything else is printed as text',
    },
  },
  合并: {
    does: {
      'zh-CN': '循环行中上下相同的格合并成一格：{{合并 部门}}；{{合并 责任人 按=部门}} 只在同一部门内合并',
      en: 'merges equal cells of neighbouring looped rows; by=… merges inside equal groups only',
    },
  },
};
