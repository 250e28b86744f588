import type { DocsOf } from '../../handlebars/HelperFamily';
import type { checkBoxHelpers } from './checkBoxHelpers';

export const checkBoxDocs: DocsOf<typeof checkBoxHelpers> = {
  勾选: {
    does: {
      'zh-CN':
        '可点选的方框，条件成立就打勾：{{勾选 同意 "同意"}}；否、无、×、0 和以“未”“不”开头的内容不打勾。也可写在模板中复选框控件的标题或标记里，直接设好那个方框',
      en: 'a box that can be ticked, ticked when there is a value; the second is its label. In the title or tag of a check box control it sets that one',
    },
    hash: [
      {
        'zh-CN': '方框的样子："√" ☑（默认）、"×" ☒、"■" ■、"●" ●',
        en: 'the look: "√" ☑ (usual), "×" ☒, "■" ■, "●" ●',
      },
    ],
    examples: [
      { template: '{{勾选 通过 "通过"}}', data: { 通过: '是' }, gives: '☑通过' },
      { template: '{{勾选 通过 样式="■"}}', data: { 通过: '否' }, gives: '□' },
    ],
  },
  选项: {
    does: {
      'zh-CN': '一排方框，勾上与内容相同的：{{选项 级别 "高" "中" "低"}}；内容可以是几项，用顿号、逗号隔开',
      en: 'boxes of which those equal to the value are ticked; the value may be a list or several, separated by commas',
    },
    hash: [
      {
        'zh-CN': '方框的样子："√" ☑（默认）、"×" ☒、"■" ■、"●" ●',
        en: 'the look: "√" ☑ (usual), "×" ☒, "■" ■, "●" ●',
      },
      { 'zh-CN': '两项之间印什么，默认两个空格', en: 'printed between two; two blanks when absent' },
      {
        'zh-CN': '内容不在各项之中时，再加这一项并注明：其他="其他" 印 ☑其他：内容',
        en: 'one more, ticked with the value behind it when the value is none of the others',
      },
    ],
    examples: [
      { template: '{{选项 级别 "高" "中" "低"}}', data: { 级别: '中' }, gives: '☐高  ☑中  ☐低' },
      {
        template: '{{选项 方式 "现场" "视频" 其他="其他" 间隔="，"}}',
        data: { 方式: '现场、电话' },
        gives: '☑现场，☐视频，☑其他：电话',
      },
    ],
  },
};
