/** A sentence that says of all the work that it is done. */
export interface DoneSentence {
  /** The day it names for that (7月2日已完成), as written. */
  readonly day?: string;
}

const DAY = String.raw`(?:(?:20)?\d{2}[年./-])?\d{1,2}[月./-]\d{1,2}[日号]?(?![\d日号])`;
const DATED = `(?:已)?(?:于|在)?(?<day>${DAY})(?:当天|当日|上午|下午|晚)?`;
const LATELY = '(?:截至|截止|到)?(?:目前|现在|当前|现|今日|今天|昨日|昨天|前天|日前|近日|上周|上月)(?:为止)?';
const WORK =
  '(?:(?:全部|所有|各项|该项|此项|本项|整体|总体)的?)?(?:(?:整改|相关|办理|督办)?(?:工作|任务|事项)|整改|项目|目标任务|工作任务)(?:内容|要求|目标)?';
const ADVERB =
  '(?:均|都|全部|全面|全|顺利|圆满|正式|如期|按期|按时|准时|提前|及时|高质量|保质保量|(?:按照?|依照?|根据)(?:上级|领导|会议|文件)?(?:要求|规定|部署|通知要求)|逾期|延期)';
const ASPECT = '(?:已经|业已|已|己)';
const VERB =
  '(?:整改完成|办理完成|落实完成|处理完成|完成|办结|办理完毕|处理完毕|整改完毕|实施完毕|完毕|完结|结案|销号|闭环|整改到位|落实到位)';
const OBJECT = `(?:${WORK}(?:任务)?|全部(?:内容)?|所有内容)`;
/** Only what comes after the work itself. */
const THEN =
  '(?:(?:并|且|、|及|和|并已|并且已?)(?:已|经|通过)?(?:通过)?(?:验收|归档|上报|报送|交付|销号|移交|投入使用|投用|上线|公示|公开|备案|整改到位|反馈|回复|办结)(?:合格|通过|完毕|到位)?)*';
const END = '(?:了)?(?:[。.!;,(:].*)?$';

const WHOLE = new RegExp(
  `^(?:${LATELY},?)?(?:${DATED},?)?(?:${WORK})?(?:${LATELY})?(?:${ADVERB}|${ASPECT})*${VERB}了?(?:${OBJECT})?${THEN}${END}`,
);
const RECEIVER = '(?:(?:至|给|到)?[^审批核待,。;(]{0,8}(?:政府|厅|局|委|办|部门|单位|公司|集团|客户|院))?';
/** What hands a result in or puts it to use. */
const HANDED_IN = new RegExp(
  `^(?:${LATELY},?)?(?:${DATED},?)?(?:${WORK})?(?:${ADVERB})*${ASPECT}(?:${ADVERB})*(?:${DATED.replace('?<day>', '?:')})?(?:报送|上报|报出|印发|下发|发布|公布|出台|提交|报备|备案|送达|移交|交付|寄出|发出|上线|投入使用|投用|投产|启用|通车|竣工|完工|签订|签署|反馈|回复|答复|整改|拆除|更换|修复|验收)(?:完毕|完成|到位|合格|通过)?${RECEIVER}${END}`,
);
const MORE_TO_COME =
  /待|等(?!级)|尚|未(?!逾期|超期|延期|见异常|发现)|正在|审批|审核|审议|审查|批复|征求|修改|继续|下一步|后续|推进|中$/;

const ENGLISH =
  /^(?:all |fully |already |now )*(?:done|completed?|closed|finished|resolved|delivered|submitted) on (?=[a-z ,]*\d)[\w ,/.-]+$/;

/** Behind 已完成: only so much of it, or not well enough. */
const PART =
  /初稿|初步|草案|草稿|征求意见稿|第[一二三四五1-5](?:阶段|步|期|批|轮|季度)|[一二三]期|前期|部分(?!门)|剩余|其余|还有|还需|尚有|尚需|不合格|不达标|未通过|不通过|未达标|返工|退回|重新整改|(?<![\d.])\d{1,2}(?:\.\d+)?%/;

/** @param text normalised, in lower case */
export function readDoneSentence(text: string): DoneSentence | undefined {
  if (ENGLISH.test(text)) return {};
  const whole = WHOLE.exec(text);
  if (whole && !saysPart(text)) return dayOf(whole);
  const handedIn = HANDED_IN.exec(text);
  return handedIn && !MORE_TO_COME.test(text) && !saysPart(text) ? dayOf(handedIn) : undefined;
}

/** Whether what follows the first words takes them back in part: 已完成（初稿）, 已完成，验收不合格. */
export function saysPart(text: string): boolean {
  return PART.test(text.replace(/(?:无|没有)(?:剩余|其余)/g, ''));
}

function dayOf({ groups }: RegExpExecArray): DoneSentence {
  const day = groups?.['day'];
  return day === undefined ? {} : { day };
}
