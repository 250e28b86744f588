const MEMBERS =
  '部门|单位|处室|科室|学院|分公司|子公司|公司|机构|企业|街道|乡镇|社区|年级|小组|中心|党委|支部|项目部|成员|老师|代表|经理|负责人|责任人|领导|班主任';
const SHORT_MEMBERS =
  '系|区|县|市|省|镇|村|院|班|组|方|级|地|校|园|所|站|店|厂|局|队|处|科|室|家|位|人|员|长|任';

/**
 * Words that stand for an unknown number of owners. 共同 and 联合 inside a unit's name (共同富裕办公室) and 第三方
 * are none.
 */
const COLLECTIVE = new RegExp(
  [
    `各(?![庄丈])(?:[^、,;/\\s]{0,8}?(?:${MEMBERS})|[^、,;/\\s]{0,2}?(?:${SHORT_MEMBERS}))`,
    '全(?:校|院|班|厂|公司|市|县|区|镇|村|队|组|部门)[^、,;/\\s]{0,4}?(?:师生|员工|职工|人员|干部|同学|成员|老师|教师)',
    '全体|全员|大家|人人|所有(?![制权])|每个?人',
    '(?:相关|有关|涉及|涉事|对应|其他|其它)[^、,;/\\s]{0,4}?(?:部门|单位|处室|科室|方|人|员|企业|机构|领导|负责|责任|院系|学院|公司|老师)',
    '(?<!第)[双多三四两]方(?![案面向位机平公物])|甲乙双方',
    '共同(?=$|负责|承担|完成|牵头|推进|落实|参与|实施|办理|配合|执行|承办|责任|协作)',
    '^(?:all|both|various|multiple|several)$|\\b(?:all|every|each) |\\b(?:everyone|everybody|both parties)\\b|\\brelevant (?:departments?|parties|staff)',
  ].join('|'),
  'i',
);

const AND_OTHERS =
  /等(?:\d{1,4}|[一二两三四五六七八九十几]{1,3})?(?:人|名|位|家|个)?(?:相关|有关)?(?:部门|单位|同志|人员|成员|老师|科室|处室|领导)?$|\bet al\.?$|\betc\.?$/i;

/** Whether a normalised owner text names nobody in particular: 各部门, 双方, 张三等. */
export function isCollective(text: string): boolean {
  return COLLECTIVE.test(text) || (AND_OTHERS.test(text) && !/^等/.test(text));
}

const NOBODY =
  /^(?:[-–—/\\.·_?]*|无|没有|暂无|空|暂缺|空缺|缺|[待未](?:定|确认|明确|落实|安排|分配|补充|指定|确定|商定|填|聘|招|补)|另定|另行通知|tb[dac]|n\/?a|none|null|nil|unassigned|待[^、,;]{1,12}(?:指定|确认|填写|安排|明确|落实|补充|定))$/i;

/** Whether a normalised owner text says that there is no owner yet. */
export function isNobody(text: string): boolean {
  return NOBODY.test(text.replace(/[\s。.;,]+/g, ''));
}
