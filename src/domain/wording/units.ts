const list = (text: string): string[] => text.trim().split(/\s+/);
const longestFirst = (units: readonly string[]): string =>
  [...units].sort((a, b) => b.length - a.length).join('|');

/** Units after Arabic numbers, Chinese. Left out: those that number a thing (3号, 2级, 1班, 4楼). */
const CHINESE_UNITS = list(`
  个百分点 百分点 个点 % ‰ 倍 番 折 ℃ ° ㎡ m² ㎥ m³ km²
  元 美元 欧元 港元 港币 日元 英镑 新台币 人民币 块钱 美金 元整
  人次 人天 人月 人年 人日 人 名 位 户 家 个 项 次 份 件 条 篇 场 批 台 套 辆 架 艘 座 栋 幢 间 所 处 门 门次 课时 学时 学分 期 轮 例 起 宗 笔 单 票
  张 本 册 部 款 种 类 只 支 枚 块 根 颗 棵 株 头 箱 盒 瓶 袋 包 桶 对 双 组 班次 列 趟 航次 口 眼 层 版 幅 段 站 桌 席 床 张床位 个床位 环节
  县 市 省 村 乡 镇 街道 社区 校 国 岁 节 课 词 页 行 字 字节 颗星 名次 题 帧 门店 站点 点位 节点 批次 架次 标箱 车次 班组 并发 粉丝 订单 用户 客户
  亩 公顷 平方米 平米 平方公里 平方千米 立方米 立方 米 公里 千米 厘米 毫米 海里 吨 公斤 千克 克 毫克 斤 升 毫升 千瓦时 度 千瓦 兆瓦 瓦 伏 安 天次
  年 个年度 个季度 个月 周 个星期 星期 天 日 个工作日 工作日 个自然日 自然日 个交易日 个小时 小时 分钟 分 秒钟 秒 毫秒
`);

const LATIN_UNITS = list(`
  km cm mm nm m kg mg g t mL ml L kWh kW MW GW GB TB MB KB Mbps Gbps Hz kHz MHz dB ppm ppb USD RMB CNY NTD QPS TPS qps tps
  ms s h min hrs hours hour days day weeks week months month years year minutes seconds times people customers users orders items percent points pts
`);

/** Units a Chinese number counts too; the others make names of it (三部, 一组, 二级, 五星). */
const COUNTED_IN_CHINESE = list(`
  个百分点 百分点 倍 元 美元 欧元 家 份 个 项 次 场 篇 名 人 人次 位 件 条 台 套 辆 座 例 起 笔 户 批 轮 间 栋 艘 架 张 本 册 款 种 类 亩 公里 米 吨 公斤
  平方米 天 周 个月 个季度 个工作日 工作日 个自然日 小时 个小时 分钟 秒 年 所 处 门 课时 学时 趟 支 只 棵 头
`);

const UNIT = `(?:${longestFirst(CHINESE_UNITS)}|(?:${longestFirst(LATIN_UNITS)})(?![A-Za-z]))`;

/** After an Arabic number: 万元, 个工作日, 元/吨, 次/月, or 万 alone; matches the empty string when there is none. */
export const ARABIC_UNIT = new RegExp(
  ` ?(?:[余多]?(?:百万亿|万亿|百万|千万|百亿|千亿|十亿|万|亿|千|百|[wW](?![A-Za-z]))[余多]?(?:${UNIT})?|[余多]?${UNIT})(?:\\/[万亿千百]?${UNIT})?|`,
  'y',
);

/** After a Chinese number. */
export const CHINESE_UNIT = new RegExp(longestFirst(COUNTED_IN_CHINESE), 'y');

/** Units that one of them is a count of, not an article: 每月一次, but not 建立一个平台. */
export const COUNTED_ONCE = new Set(list('次 场 份 篇 天 周 个月 小时 个小时 倍 轮 个工作日 个季度 年'));
