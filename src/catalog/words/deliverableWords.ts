const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What can be shown and signed for instead of a number. Source: S2 第三步 达成标准 and its sample rows. */
export const deliverableWords = {
  event: words(`
    上线 到账 到货 投产 投运 投入使用 投用 竣工 开工 完工 通车 挂牌 揭牌 封顶 开业 并网 过户 结清 移交 归档 结项 结题 办结 销号
    交付使用 试运行 签约 启用 下线 清零 全覆盖 供货完毕 领证 闭环 中标 入库 入选 立案 结案 上市 首发 审议通过 表决通过 会签完成 go-live live launched signed shipped released delivered
    issued published approved completed certified installed deployed submitted adopted 发放到位 拨付到位 资金到位 人员到位 兑付到位
  `),
  obtainVerb: words(
    '取得 通过 获得 获批 拿到 办理 办妥 办结 完成 获取 获评 取得了 申领 换发 核发 领取 obtain pass',
  ),
  approval: words(`
    认证 证书 批复 验收 许可 许可证 备案 资质 授权 立项 评审 审批 检测 鉴定 审核 审查 核准 营业执照 执照 专利 软著 著作权
    合格证 检验 复核 评估 审计 答辩 考核 复评 测评 稽核 内审 外审 监督审核 等保 批文 签证 称号 奖项 荣誉 认定 文明单位 示范单位 先进单位 特等奖 一等奖 二等奖 三等奖 audit accreditation licence license permit certification certificate approval acceptance
  `),
  signVerb: words('签署 签订 签定 达成 签下 续签 订立 缔结 sign signed'),
  agreement: words(
    '协议 合同 意向书 合作意向 合作协议 备忘录 协议书 责任书 责任状 承诺书 订单 框架 意向 补充协议 contract agreement',
  ),
  issueVerb: words(`
    提交 印发 出台 发布 完成 形成 编制 编写 编印 制定 制订 修订 出具 上报 报送 起草 拟定 输出 下发 公布 公示 张贴 发放 递交 汇总 报批
    审定 刊发 发表 出版 汇编 撰写 草拟 整理 提供 上传 提报 建立 发送 发出 寄出 送达 submit publish issue deliver
  `),
  document: words(`
    报告 方案 制度 办法 细则 规程 手册 清单 纲要 规划 指南 标准 台账 纪要 计划 计划书 预案 名单 图纸 白皮书 总结 文件 通知 公告 材料 申报书
    说明书 确认函 邀请函 函 表 简报 汇编 管理办法 管理制度 规范性文件 目录 报表 论文 教材 课件 案例集 数据库 档案 流程图 规章 意见稿 送审稿 初稿 终稿
    宣传片 宣传册 工作报告 工作方案 工作总结 工作计划 工作简报 设计稿 样品 样机 原型 测试用例 制度汇编 report plan document minutes
  `),
  buildVerb: words(
    '建立 建成 搭建 开发 部署 设立 组建 成立 新建 开通 安装 开设 购置 采购 配备 导入 build deploy launch release ship open',
  ),
  system: words(`
    系统 平台 数据库 网站 小程序 APP app 官网 公众号 模块 接口 实验室 基地 专班 工作组 领导小组 台账 专柜 窗口 热线 服务热线 管理系统 管理平台 portal website app store
    服务中心 服务站 服务器 服务点 服务台 分公司 子公司 办事处 门店 生产线 产线 充电桩 停车场 食堂 图书馆 设备 仪器 档案 账户 专户 信息系统 system platform
  `),
  finishVerb: words('完成 完毕 办完 做完 结束 实施 组织 召开 举办 开展 进行 complete'),
  work: words(`
    布置 安装 调试 采购 招标 投标 培训 审批 注册 搬迁 改造 施工 迁移 开发 测试 整改 盘点 核查 摸底 登记 支付 结算 决算 交接 交付 演练
    换届 选举 教育训练 遴选 招聘 入职 体检 清查 巡检 巡查 拨付 发放 勘察 勘探 设计 封样 打样 试点 结转 报名 申报 填报 录入 上架 联调 割接 清理 拆除
    工程建设 项目建设 主体建设 安全检查 安全培训 安全演练 发布会 推介会 协调会 启动会 论证会 座谈会 评审会 沟通会 交流会 例会 大会 会议
  `),
} as const;
