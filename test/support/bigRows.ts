import { dayNumberOf, serialOfMinute, startOfDay } from '../../src/domain/time/WallMinute';
import { randomNumbers } from './randomNumbers';

/** A text, a plain number, or a date as a serial. */
export type BigCell = string | number | { readonly serial: number } | null;

export const bigHeadings = [
  '序号',
  '需求类别',
  '需求具体描述',
  '对应目标项',
  '目标量化指标(KPI)',
  '责任方(对接人)',
  '时间节点',
  '状态',
  '完成日期',
  '备注说明',
] as const;

const categories = ['业务需求', '资源需求', '流程需求', '风险需求', '服务需求'];
const regions = '华东 华南 华北 华中 西南 西北 东北 长三角 珠三角 京津冀 成渝 海西'.split(' ');
const cities =
  '上海 杭州 南京 苏州 宁波 合肥 武汉 长沙 广州 深圳 厦门 成都 重庆 西安 郑州 济南 青岛 沈阳'.split(' ');
const matters =
  '新客户开拓 老客户回访 合同审批 线上系统改造 供应商准入 库存盘点 数据安全检查 售后响应 渠道铺设 价格体系 培训认证 应收账款清理 档案整理 设备检修 预算执行 招标采购'.split(
    ' ',
  );
const verbs = '提升 缩短 完善 推进 落实 优化 压减 建立 开展 规范'.split(' ');
const units = '家 份 万元 % 个工作日 小时 场 人次 台 项'.split(' ');
const measures = '新签合同数 客户留存率 平均审批时长 响应达标率 到账金额 完成率 覆盖门店数 整改完成率'.split(
  ' ',
);
const posts = '总监 经理 主管 工程师 专员 主任 科长 处长'.split(' ');
const departments = '市场部 销售部 法务部 技术部 客服部 行政部 财务部 采购部 人力资源部 办公室'.split(' ');
const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华'.split('');
const statuses = ['未开始', '进行中', '已完成', '进行中', '阻塞'];
const vague = ['尽快落实', '进一步提升效率', '及时跟进', '原则上按计划推进'];
const textDeadlines = ['年Q3末', '年Q4', '年底前', '年上半年', '年6月下旬'];
const loose = ['长期执行', '待定', '7月底前', '三季度末', '月底', '下周五前'];

/** A checklist as offices keep it, row by row and always the same: dates, text deadlines, vague wording, a few mistakes. */
export function* bigRows(count: number, seed = 20240712): Generator<readonly BigCell[]> {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const number = (from: number, to: number) => from + Math.floor(random() * (to - from));
  const firstDay = dayNumberOf({ year: 2023, month: 1, day: 1 });
  const date = () => ({ serial: serialOfMinute(startOfDay(firstDay + number(0, 1000))) });
  const goal = () => `${pick(measures)}${pick(['≥', '≤', '达到', '不低于'])}${number(2, 900)}${pick(units)}`;
  const deadline = (): BigCell => {
    const kind = random();
    if (kind < 0.7) return date();
    if (kind < 0.85) return `${number(2023, 2026)}年${number(1, 13)}月${number(1, 29)}日`;
    return kind < 0.95 ? `${number(2023, 2026)}${pick(textDeadlines)}` : pick(loose);
  };
  const owner = () =>
    random() < 0.97
      ? `${pick(surnames)}${pick(['*', '伟', '芳', '建国', '敏'])}${pick(posts)}(${pick(departments)})`
      : `${pick(departments)}、${pick(departments)}`;
  for (let row = 1; row <= count; row += 1) {
    const status = pick(statuses);
    const matter = `${pick(regions)}${pick(cities)}${pick(matters)}`;
    yield [
      row,
      pick(categories),
      random() < 0.9
        ? `${pick(verbs)}${matter}第${number(1, 40)}批,涉及${number(3, 400)}${pick(units)}`
        : pick(vague),
      `${pick(verbs)}${matter},${goal()}`,
      `${goal()},${goal()}`,
      owner(),
      deadline(),
      status,
      status === '已完成' ? date() : null,
      random() < 0.4 ? `重点覆盖${pick(cities)}、${pick(cities)},编号${number(10000, 99999)}` : null,
    ];
  }
}
