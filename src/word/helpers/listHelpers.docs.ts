import type { DocsOf } from '../handlebars/HelperFamily';
import type { listHelpers } from './listHelpers';

export const listDocs: DocsOf<typeof listHelpers> = {
  筛选: {
    does: {
      'zh-CN':
        '名单中合条件的项。写法：字段 值；字段 比法 值（比法有 "=" "≠" ">" "<" ">=" "<=" "包含" "不包含" "开头是" "结尾是" "为空" "不为空"）；或 字段=值，可写几个，同时成立才算。值是名单时，等于其中一项就算',
      en: 'items that meet a condition: field value; field comparison value ("=", "≠", ">", "<", ">=", "<=", "contains", "lacks", "startsWith", "endsWith", "blank", "filled"); or field=value, several of which must all hold',
    },
    examples: [
      { template: '{{#each (筛选 行 "状态" "逾期")}}{{事项}}{{/each}}', gives: '客户邀约' },
      { template: '{{#each (筛选 行 "金额" ">=" 1000)}}{{事项}} {{/each}}', gives: '会场布置 材料印制 ' },
      { template: '{{#each (筛选 行 状态="正常" 部门="综合处")}}{{事项}}{{/each}}', gives: '会场布置' },
      { template: '{{计数 (筛选 行 "金额" "为空")}}', gives: '1' },
      {
        template: '{{#each (筛选 行 "状态" "不包含" "正常")}}{{事项}} {{else}}无{{/each}}',
        gives: '客户邀约 材料印制 ',
      },
    ],
  },
  排序: {
    does: {
      'zh-CN':
        '按一个或几个字段排；数按大小，日期按先后，中文按拼音，空的总在最后。字段后写 倒序 只倒这一个："金额 倒序"。不改动原名单',
      en: 'sorted by one field or several: numbers by size, dates by time, Chinese by pinyin, blanks last; "amount desc" reverses one field',
    },
    hash: [
      { 'zh-CN': '全部倒过来', en: 'all reversed' },
      { 'zh-CN': '"笔画" 则中文按笔画数，默认 "拼音"', en: '"stroke": Chinese by strokes, not "pinyin"' },
    ],
    examples: [
      { template: '{{#each (排序 行 "责任人")}}{{责任人}} {{/each}}', gives: '李明 李明 王芳 张伟 ' },
      {
        template: '{{#each (排序 行 "部门" "时限 倒序")}}{{事项}} {{/each}}',
        gives: '签约准备 客户邀约 材料印制 会场布置 ',
      },
      { template: '{{排序 (拆分 "9、10、1") 倒序=true}}', gives: '10、9、1' },
      { template: '{{排序 (拆分 "张伟、王芳、丁一") 次序="笔画"}}', gives: '丁一、王芳、张伟' },
    ],
  },
  各组: {
    does: {
      'zh-CN': '分组 的结果，可再排序、筛选；每组有 键、项、数',
      en: 'the groups of group as a list; each has key, items and count',
    },
    hash: [{ 'zh-CN': '没有值的归到哪个键', en: 'the key of items without a value' }],
    examples: [
      {
        template: '{{#each (排序 (各组 行 "责任人") "数 倒序")}}{{键}}{{数}}项 {{/each}}',
        gives: '李明2项 王芳1项 张伟1项 ',
      },
    ],
  },
  去重: {
    does: {
      'zh-CN': '相同的只留第一项；给字段则按字段比',
      en: 'the first of equal items, or of those with an equal field',
    },
    examples: [{ template: '{{#each (去重 行 "部门")}}{{部门}} {{/each}}', gives: '综合处 业务处 ' }],
  },
  取列: {
    does: {
      'zh-CN': '每一项的一个字段，连成名单；空的略过',
      en: 'one field of every item; blanks are left out',
    },
    examples: [
      { template: '{{取列 行 "责任人"}}', gives: '王芳、李明、张伟、李明' },
      { template: '{{去重 (取列 行 "责任人")}}', gives: '王芳、李明、张伟' },
    ],
  },
  连接: {
    does: {
      'zh-CN': '名单连成文字，空的略过；第二项是中间的字（默认 、）',
      en: 'a list as text without its blanks; second: what stands between (、)',
    },
    hash: [{ 'zh-CN': '最后两项之间的字', en: 'what stands before the last' }],
    examples: [
      { template: '{{连接 (取列 行 "事项") "；"}}', gives: '会场布置；客户邀约；材料印制；签约准备' },
      { template: '{{连接 (拆分 "甲、乙、丙") 最后="和"}}', gives: '甲、乙和丙' },
    ],
  },
  拆分: {
    does: {
      'zh-CN': '文字拆成名单，空的略过；不写第二项则按 、，；,; 和换行拆',
      en: 'a text as a list without blanks; second: what it is split at, else 、，；,; and line breaks',
    },
    examples: [
      {
        template: '{{#each (拆分 "王芳、李明，张伟")}}{{this}}（签字） {{/each}}',
        gives: '王芳（签字） 李明（签字） 张伟（签字） ',
      },
      { template: '{{计数 (拆分 "2024-07-05" "-")}}', gives: '3' },
    ],
  },
  取前: {
    does: { 'zh-CN': '前几项', en: 'the first so many items' },
    examples: [
      { template: '{{#each (取前 (排序 行 "金额 倒序") 2)}}{{事项}} {{/each}}', gives: '材料印制 会场布置 ' },
    ],
  },
  取后: {
    does: { 'zh-CN': '后几项', en: 'the last so many items' },
    examples: [{ template: '{{取后 (区间 5) 2}}', gives: '4、5' }],
  },
  反转: {
    does: { 'zh-CN': '倒着排', en: 'the other way round' },
    examples: [{ template: '{{反转 (区间 3)}}', gives: '3、2、1' }],
  },
  区间: {
    does: {
      'zh-CN': '从 1 到几，或从几到几（第三项是间隔），至多 10000 个',
      en: 'numbers up to one, or from one to another (third: the step), 10000 at most',
    },
    examples: [
      { template: '{{区间 3}}', gives: '1、2、3' },
      { template: '{{区间 10 0 -5}}', gives: '10、5、0' },
      { template: '{{#each (区间 2)}}签到{{this}}：____ {{/each}}', gives: '签到1：____ 签到2：____ ' },
    ],
  },
};
