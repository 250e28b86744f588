import { isDepartmentWord } from './latinNames';
import { hasDoubleSurname, startsWithSurname } from './surnames';

export type OwnerKind = 'department' | 'title' | 'person' | 'other';

const UNIT_ENDINGS =
  '中心|公司|集团|学院|大学|学校|小学|中学|高中|医院|银行|协会|学会|商会|委员会|办公室|工会|团委|纪委|党委|支部|党总支|街道|社区|村委会|居委会|法院|检察院|政府|专班|事业部|车间|班组|年级|团队|小组|基金会|联盟|办事处|甲方|乙方|丙方|供应商|承包商|承办方|主办方|施工方|监理方|设计方|研究院|指挥部|派出所|支队|大队|中队|总队|幼儿园|图书馆|门店|总部|科室|处室|部门|单位|项目部|项目组|工作站|服务站|收费站|园区|开发区|高新区|编辑部|业务部|总台|前台|财务|人事|行政|后勤|法务|教务|总务|学务|物业|监理|会务';
const SINGLE_ENDINGS = '部处科室局委办厅院所站队组系馆厂会班区县镇乡村校店段社司课股署府台';

const UNIT = new RegExp(`(?:${UNIT_ENDINGS}|[${SINGLE_ENDINGS}])$`);
const TWO_CHARACTER_UNIT = new RegExp(
  `^(?:${UNIT_ENDINGS}|[党校政县市区局院镇厂队妇科团纪工学教总人财][办委会部处局府科])$`,
);
const ACRONYM = /^[A-Z][A-Z0-9&]{1,6}$/;
const NAMED_UNIT =
  /^[A-Za-z0-9&.\- ]{1,30} (?:dept\.?|department|team|group|office|division|committee|inc\.?|ltd\.?)$/i;

const TITLE =
  /(?:经理|总监|主管|专员|主任|部长|处长|科长|局长|厅长|县长|市长|区长|镇长|乡长|村长|校长|院长|所长|站长|馆长|厂长|店长|队长|组长|班长|会长|秘书长|理事长|行长|课长|股长|协理|书记|秘书|助理|工程师|架构师|设计师|分析师|会计师|董事长|董事|监事|总裁|总经理|副总|老总|老师|教师|教授|讲师|班主任|辅导员|会计|出纳|负责人|代表|主席|同志|先生|女士|小姐|博士|护士长|护士|医生|医师|律师|顾问|编辑|记者|干事|干部|委员|领导|主持人|嘉宾|[务管协审督质检接收保采操理验巡施安资材料联络驾观评]员|业务员|管理员|人员|人|师傅|总工|客服|法人|主笔|[A-Z]{1,4}O)$/;

/** Common words that begin with a character that is also a surname. */
const NOT_A_PERSON =
  /^(?:文化|卫生|安全|计划|党群|党政|党建|项目|成本|商务|水利|平台|金融|国际|国内|海外|海关|华东|华南|华北|华中|东方|时尚|方案|解决|广告|公共|公关|公安|江苏|江西|广东|广西|海南|山东|山西|云南|安徽|宁夏|吉林|农业|农村|应急|应用|满意|通信|通知|信息|信访|师资|高新|高级|高等|温馨|红色|文旅|文秘|文案|易用|向上|全体|全员|双方|单位|单独|经营|经济|包装|万人|申报|别的|代理|相关|有关|能源|关键|关系|章程|景区|居民|别墅|都市|连锁|终端|容量|利润|和谐|成员|时间|牧业|步行|安保|安监|安装|安环|综合|富裕|强化|明确|于是|国资|国土|游客|车队|石化|谷物|荣誉|储备|储运|边检|石油|高分子|权益|支付|解放|都江|幸福)/;

const HAN_NAME = /^[\u4e00-\u9fff]{2,4}$/;
const MASKED_NAME =
  /^[\u4e00-\u9fff]{1,3}(?:\*{1,2}|某{1,2}|[xX]{1,2}|×{1,2}|○{1,2}|O{1,2})[\u4e00-\u9fff]?$/;
/** 买买提·吐尔逊 */
const DOTTED_NAME = /^[\u4e00-\u9fff]{1,10}(?:[·•・][\u4e00-\u9fff]{1,10})+$/;
/** 小王, 老李, 阿强 */
const NICKNAME = /^[小老阿大][\u4e00-\u9fff]{1,2}$/;
const LATIN_NAME =
  /^\p{Script=Latin}[\p{Script=Latin}.'’-]{0,30}(?: \p{Script=Latin}[\p{Script=Latin}.'’-]{0,30}){0,3}$/u;

/** What a part of an owner cell is, by its form. `text` is normalised. */
export function kindOfOwner(text: string): OwnerKind {
  if (isDepartment(text)) return 'department';
  if (TITLE.test(text)) return 'title';
  if (isPerson(text)) return 'person';
  return isLatin(text) && LATIN_NAME.test(text) ? 'person' : 'other';
}

/** By its first character: most owners are written in Chinese. */
const isLatin = (text: string): boolean => text.charCodeAt(0) < 0x300;

function isDepartment(text: string): boolean {
  if (isLatin(text)) {
    if (ACRONYM.test(text) || NAMED_UNIT.test(text)) return true;
    if (text.split(' ').every(isDepartmentWord)) return true;
  }
  if (!UNIT.test(text)) return false;
  if (text.length > 2) return !(text.length === 3 && isPerson(text) && !/[部处局委办厅组会]$/.test(text));
  return TWO_CHARACTER_UNIT.test(text);
}

function isPerson(text: string): boolean {
  if (MASKED_NAME.test(text) || DOTTED_NAME.test(text)) return true;
  if (!HAN_NAME.test(text) || NOT_A_PERSON.test(text)) return false;
  if (text.length === 4) return hasDoubleSurname(text);
  return startsWithSurname(text) || NICKNAME.test(text);
}
