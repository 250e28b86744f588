/** Words people use for the same thing, as names are folded: lower case, without signs. Each line is a group. */
const GROUPS = `
each 循环 foreach for loop 遍历 逐项 逐条 逐行 列出
if 如果 若 假如 当 when 判断 条件 ifelse
unless 除非 ifnot 如果不 若非
with 进入 在 using scope
group 分组 groupby 按组 分类
groups 各组
eq 等于 equals equal is same 相等 相同
ne 不等于 notequal noteq unequal isnt
gt 大于 greater greaterthan more 高于 超过 多于
lt 小于 less lessthan 低于 少于 不足
gte 大于等于 ge greaterorequal 不小于 不低于 不少于 至少
lte 小于等于 le lessorequal 不大于 不高于 不超过 至多
and 并且 且 和 同时 都
or 或者 或 任一
not 没有 不成立 非 不是
isblank 为空 empty isempty 空白 没填
exists 存在 有 has
date 日期 formatdate dateformat 格式化日期 日期格式 年月日
time 时间 formattime timeformat 时间格式
number 数字 formatnumber numberformat 数值 数字格式 千分位 tofixed toprecision
round 四舍五入 取整 保留小数
percent 百分比 percentage 百分数 百分率
sum 合计 total 求和 总计 总和 汇总 小计
average 平均 avg mean 平均值 均值
count 计数 个数 数量 总数 条数 项数 多少
max 最大 最大值 最高
min 最小 最小值 最低
sort 排序 sortby orderby order 排列
filter 筛选 where 过滤 查找 选出
unique 去重 distinct uniq 不重复
join 连接 合并文字 拼起来
concat 拼接 append 连起来
split 拆分 分割 分开
take 取前 first limit top 前几项
takelast 取后 last 后几项
reverse 反转 倒序 颠倒
range 区间 times
pluck 取列 map 列值
lookup 取 get
default 默认值 默认 缺省 缺省值 otherwise ifempty
choose 选择 三元 ternary iif
switch 对应 case 映射
amountinwords 金额大写 大写金额 大写 rmb
chinesenumber 汉字数字 中文数字
ordinal 序号 no
image 图片 picture img photo 照片 插图 图像
chart 图表 graph 统计图
table 表格 grid
checkbox 勾选 打勾 check 复选框
qrcode 二维码 qr
link 链接 超链接 url hyperlink href
pagebreak 分页 换页 newpage
linebreak 换行 br
contents 目录 toc
subdocument 子文档 include 插入文档
lamp 亮灯 红绿灯 灯 信号灯
add 加 plus 相加
subtract 减 minus sub 相减
multiply 乘 times mul 相乘
divide 除 div 相除
substring 截取 substr slice 取字
replace 替换
trim 去空格
标题 题目 名称 title name
责任人 负责人 责任方 经办人 承办人 对接人 owner person
责任部门 责任单位 牵头单位 承办单位 部门 单位 department
时间节点 时限 期限 截止时间 截止日期 完成时限 完成时间 deadline due
状态 进度 情况 办理情况 status state
备注 备注说明 附注 remark remarks note notes
序号 编号 号 no index number
内容 事项 任务 任务名称 工作内容 具体事项 item task
目标 目标项 对应目标项 target goal
指标 量化指标 目标量化指标 kpi
地点 会议地点 地址 place location
会议时间 时间 日期
主持人 主持 host
行 rows items list 清单 明细 列表
问题 异常 findings issues
建议 措施 改进建议 suggestions
统计 合计 汇总 stats
总数 合计 总计 数量 total count
检查时间 报告时间 出具时间 制表时间
更新日期 更新时间 修改日期 updated
版本号 版本 version
小结 总结 结论 summary
亮灯 时效 灯 预警
`;

let known: ReadonlyMap<string, readonly ReadonlySet<string>[]> | undefined;

/** The groups a word belongs to. */
export function synonymGroups(folded: string): readonly ReadonlySet<string>[] {
  known ??= readGroups();
  return known.get(folded) ?? [];
}

function readGroups(): Map<string, ReadonlySet<string>[]> {
  const found = new Map<string, ReadonlySet<string>[]>();
  for (const line of GROUPS.trim().split('\n')) {
    const group = new Set(line.split(' '));
    for (const word of group) found.set(word, [...(found.get(word) ?? []), group]);
  }
  return found;
}
