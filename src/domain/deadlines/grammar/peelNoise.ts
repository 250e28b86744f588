import { doubt } from './outcomes';
import type { Doubt } from './Production';

/** Words that announce a deadline and add nothing to it. */
const LEAD_IN = new RegExp(
  String.raw`^(?:(?:截止|截至|完成|办结|交付|提交|计划|要求|预定|应|需|须)?(?:日期|时间|时限|期限|节点|时点)(?:节点|要求)?[:为是]?|` +
    String.raw`DDL:?|DEADLINE:?|DUE(?:DATE)?:?|BY(?=\d)|计划(?:完成)?(?:于|在)?:?|安排(?:于|在)|` +
    String.raw`(?:务必|必须|确保|要求|应|需|须|请|要)(?:于|在)?|截止(?:到|至|于)?:?|截至|最晚(?:于|在)?|最迟(?:于|在)?|不(?:晚|迟)于|不得(?:晚|迟)于|` +
    String.raw`(?:持续|延续|延长|延期|顺延|推迟|持续推进|长期)(?:至|到)|[自从]?(?:即日|现在|目前|今日)起?(?:至|到)|(?:预计|计划|暂定)?至|到|于|在)`,
  'u',
);

/** Words that make a date only roughly or not firmly meant. */
const HEDGE_BEFORE =
  /^(?:大?约|大概|原则上|拟(?:定)?(?:于|在)?|(?:初步|暂)(?:定|拟)(?:于|在|为)?|暂定|预计(?:于|在)?|预期|力争|争取|尽量|尽可能|估计|可能)/u;
const HEDGE_AFTER = /(?:左右|前后|上下|\((?:暂定|预计|拟|待定|初定|暂)\)|\?|暂定)$/u;

const ADVERB =
  '须|需|应|要|能|务必|必须|确保|力争|争取|全部|全面|基本|正式|初步|整体|统一|集中|陆续|按时|准时|如期|保质保量|予以|进行|组织|协调|配合|负责|牵头';

/** Actions that end at the deadline. */
const END_ACTION =
  '完成|完毕|完结|完工|完|办结|办理|办好|办妥|到位|到账|到款|到货|付清|付款|支付|首付|结清|结算|缴纳|缴清|缴费|回款|收款|开票|' +
  '提交|报送|上报|呈报|报备|报批|报|交付|交货|交稿|交|送达|送审|送|上线|投产|投用|投入使用|试运行|试点|验收|落实|落地|反馈|回复|答复|响应|回应|回访|' +
  '整改|出具|出稿|发布|印发|发出|发送|发货|下发|通知|签订|签约|签署|签字|确认|审核|审批|审定|审议|评审|评估|定稿|定版|归档|汇总|总结|' +
  '制定|制订|编制|编写|起草|修订|修改|更新|公示|公布|清零|销号|见效|建成|竣工|交工|结题|结项|收尾|采购|配送|安装|调试|测试|联调|' +
  '解决|处理|处置|关闭|闭环|兑现|达成|实现|达到|达标|拿出|形成|建立|搭建|优化|覆盖|报名|注册|登记|上传|打印|盖章|申报|申请|移交|接收|' +
  '对接|沟通|检查|排查|自查|督查|考核|验证|切换|部署|开通|续签|续费|清理|拆除|搬迁|入驻|结束|截止|为止|止|毕';

/** Actions that begin at the date: without 前 the date may be a start. */
const START_ACTION = '启动|开工|开始|开展|开业|实施|执行|施行|生效|召开|举行|举办|进场|动工';

/** What an action may be about: no time word, so that no second date hides in it. */
const OBJECT = String.raw`(?:(?![年月日号周季旬时点前后内起至到底末未不无或除另])(?:[㐀-鿿《》“”"()A-Z%]|(?<!\d{4})\d)){0,16}`;

const ACTION = new RegExp(
  String.raw`^(?<time>.*?[\d前内底末日旬度年月天])(?<adverbs>(?:${ADVERB})*)(?:(?<end>${END_ACTION})|(?<start>${START_ACTION}))${OBJECT}$`,
  'u',
);

/** A remark in brackets without a time word, and without a word that takes the date back. */
const REMARK =
  /\((?:(?![年月日号周季旬时点前后内起至到底末未不无已原旧延推顺取改撤废停])[㐀-鿿A-Z]){1,12}\)$/u;

const WRAPPED = /^[「『【《"“‘'([〔](.*)[」』】》"”’')\]〕]$/u;

export interface Peeled {
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

/** The time expression without the words around it; hedges become doubts. */
export function peelNoise(text: string): Peeled {
  const doubts: Doubt[] = [];
  let core = text;
  for (let before = ''; before !== core;) {
    before = core;
    core = core.replace(WRAPPED, '$1');
    core = core.replace(LEAD_IN, '');
    core = core.replace(HEDGE_BEFORE, (hedge) => noteHedge(hedge, doubts));
    core = core.replace(HEDGE_AFTER, (hedge) => noteHedge(hedge, doubts));
    core = core.replace(REMARK, (remark) => noteRemark(remark, doubts));
    core = withoutAction(core, doubts);
  }
  return { text: core, doubts };
}

function noteHedge(hedge: string, doubts: Doubt[]): '' {
  doubts.push(doubt('lower', `「${hedge}」表示并不确定`, `"${hedge}" says it is not certain`));
  return '';
}

function noteRemark(remark: string, doubts: Doubt[]): '' {
  doubts.push(doubt('lower', `「${remark}」未参与识别`, 'the remark in brackets was left out'));
  return '';
}

function withoutAction(text: string, doubts: Doubt[]): string {
  const groups = ACTION.exec(text)?.groups;
  if (!groups) return text;
  const { time = '', start } = groups;
  if (start && !/[前内底末]$/.test(time)) {
    doubts.push(
      doubt('lower', `「${start}」可能是开始时间`, `"${start}" may tell a start rather than a deadline`),
    );
  }
  return time;
}
