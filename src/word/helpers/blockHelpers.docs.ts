import type { DocsOf } from '../handlebars/HelperFamily';
import type { blockHelpers } from '../handlebars/blockHelpers';

export const blockDocs: DocsOf<typeof blockHelpers> = {
  循环: { does: { 'zh-CN': '对名单中的每一项重复一遍', en: 'Repeats for every item of a list' } },
  如果: { does: { 'zh-CN': '有内容（且不为 0、否）才出现', en: 'Appears when there is a value' } },
  除非: { does: { 'zh-CN': '没有内容才出现', en: 'Appears when there is no value' } },
  进入: { does: { 'zh-CN': '以下名称都从这一项里取', en: 'Looks names up inside a value' } },
};
