/** What keeps happening when requirements are handled, and what is to be done about it. */
export interface Cause {
  readonly problem: string;
  /** What its number counts. */
  readonly unit: string;
  readonly measure: string;
}

/** Nothing else is ever called a common problem or suggested. **Source**: S4 步骤1–5 and 四. */
export const causes = {
  验收未通过: {
    problem: '交付成果验收未通过',
    unit: '次',
    measure:
      '提交客户验收前按验收内容逐项自查，测试报告随交付物一并提交；未通过的明确整改责任人和时限，整改后重新验收。',
  },
  原因未写: {
    problem: '验收未通过而没有写明原因',
    unit: '处',
    measure: '验收未通过的，由客户服务专员当场记录原因和整改要求，请客户确认。',
  },
  逾期未交付: {
    problem: '需求超过期望交付时间仍未完成',
    unit: '项',
    measure:
      '逐项明确新的交付时间并与客户书面确认，需要变更的提交《需求变更申请单》；重大问题升级至部门负责人。',
  },
  任务逾期: {
    problem: '分解任务超过计划结束时间仍未完成',
    unit: '项',
    measure: '在每周进度同步会上逐项核对逾期任务，由项目经理协调资源、调整计划并同步相关人员。',
  },
  任务阻塞: {
    problem: '分解任务处于阻塞状态',
    unit: '项',
    measure: '阻塞任务当日上报项目经理，写明原因和需要的支持，由项目经理协调解决。',
  },
  分析超时: {
    problem: '需求分析没有按时完成',
    unit: '项',
    measure: '登记当日指定分析人，收到需求后1个工作日内与客户确认细节并完成需求分析。',
  },
  登记不全: {
    problem: '登记、验收要素填写不全',
    unit: '处',
    measure: '接收需求时当场核对客户信息、需求描述、时间节点等核心要素，缺项的先补齐再登记。',
  },
  填写不规范: {
    problem: '编号、选项、日期填写不规范',
    unit: '处',
    measure: '各类文档使用统一模板，编号按“年份＋月份＋流水号”填写，选项从可选范围中选择。',
  },
} as const satisfies Readonly<Record<string, Cause>>;

export type CauseName = keyof typeof causes;
