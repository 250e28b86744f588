import { dateCell, sheetOf } from '../../support/snapshot/buildSnapshot';
import { summarise } from './summarise';

describe('leaves alone what is none of ours, listing what looks like a table', () => {
  it.each([
    {
      layout: 'numbers only',
      sheets: [
        sheetOf('a', [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ]),
      ],
      says: [],
    },
    {
      layout: 'prose',
      sheets: [
        sheetOf('a', [
          ['关于开展督办工作的说明'],
          ['各单位要明确责任人和完成时限，按时办结。'],
          ['任务、责任人、截止时间要写清楚'],
        ]),
      ],
      says: [],
    },
    {
      layout: 'contracts that run out, goods that came in, orders',
      sheets: [
        sheetOf('合同', [
          ['合同名称', '经办人', '签订日期', '合同到期日'],
          ['物业合同', '张三', '2024-01-01', '2024-12-31'],
          ['保洁合同', '张三', '2024-01-01', '2024-12-31'],
        ]),
        sheetOf('入库', [
          ['物资名称', '数量', '到货日期', '经办人'],
          ['复印纸', 3, '2024-01-01', '张三'],
          ['墨盒', 4, '2024-01-02', '张三'],
        ]),
        sheetOf('订单', [
          ['产品', '数量', '交货日期', '经办人'],
          ['复印纸', 3, '2024-01-01', '张三'],
          ['墨盒', 4, '2024-01-02', '张三'],
        ]),
      ],
      says: [
        'unknown 合同!A1:D3 headers 1',
        '  + 合同名称@A 经办人@B 签订日期@C 合同到期日@D',
        'unknown 入库!A1:D3 headers 1',
        '  + 物资名称@A 数量@B 到货日期@C 经办人@D',
        'unknown 订单!A1:D3 headers 1, nearest taskTracking by 经办人+交货日期',
        '  + 产品@A 数量@B',
      ],
    },
    {
      layout: 'a summary beside a register, but no remarks beside one',
      sheets: [
        sheetOf('批示件', [
          ['事项', '承办单位', '办理时限', '办结日期', '', '', '单位', '应办件数', '已办件数'],
          ['积水', '城管局', '2024-07-01', '', '', '', '城管局', 1, 0],
          ['信访', '信访局', '2024-07-07', '', '', '', '信访局', 1, 1],
          ['融资', '金融办', '2024-07-08', '', '', '', '合计', 2, 1],
        ]),
        sheetOf('催办', [
          ['事项', '承办单位', '办理时限', '办结日期'],
          ['积水', '城管局', '2024-07-01', '', '', '已电话催办'],
          ['信访', '信访局', '2024-07-07', '', '', '转区办理'],
        ]),
      ],
      says: [
        'taskTracking high 「批示件」 A1:D4 headers 1 records 2,3,4',
        '  task=事项@A owner=承办单位@B deadline=办理时限@C finished=办结日期@D',
        'taskTracking high 「催办」 A1:D3 headers 1 records 2,3',
        '  task=事项@A owner=承办单位@B deadline=办理时限@C finished=办结日期@D',
        'unknown 批示件!G1:I4 headers 1',
        '  + 单位@G 应办件数@H 已办件数@I',
      ],
    },
    {
      layout: 'sales table',
      sheets: [
        sheetOf('销售', [
          ['产品', '地区', '数量', '金额'],
          ['A', '华东', 3, 100],
          ['B', '华北', 4, 200],
        ]),
      ],
      says: ['unknown 销售!A1:D3 headers 1', '  + 产品@A 地区@B 数量@C 金额@D'],
    },
    {
      layout: 'staff list',
      sheets: [
        sheetOf('员工', [
          ['序号', '姓名', '部门', '职务', '联系方式', '备注'],
          [1, '张三', '一科', '科员', '138', ''],
        ]),
      ],
      says: ['unknown 员工!A1:F2 headers 1, nearest signIn by 序号+姓名+部门+职务+联系方式+备注'],
    },
    {
      layout: 'attendance of a month',
      sheets: [
        sheetOf('考勤', [
          ['姓名', 1, 2, 3, 4],
          ['张三', '√', '√', '', '√'],
          ['李四', '', '√', '√', '√'],
        ]),
      ],
      says: [],
    },
    {
      layout: 'budget',
      sheets: [
        sheetOf('预算', [
          ['项目', '预算', '实际', '差异', '说明'],
          ['差旅', 100, 90, 10, ''],
          ['会议', 50, 60, -10, ''],
        ]),
      ],
      says: ['unknown 预算!A1:E3 headers 1, nearest targets by 实际+差异+说明', '  + 项目@A 预算@B'],
    },
    {
      layout: 'product catalogue',
      sheets: [
        sheetOf('Products', [
          ['ID', 'Name', 'Description', 'Type', 'Price'],
          [1, 'Pen', 'Blue', 'A', 3],
          [2, 'Cup', 'Red', 'B', 4],
        ]),
      ],
      says: ['unknown Products!A1:E3 headers 1', '  + ID@A Name@B Description@C Type@D Price@E'],
    },
    {
      layout: 'contract list',
      sheets: [
        sheetOf('合同', [
          ['合同编号', '合同名称', '签订日期', '合同到期日', '金额', '经办人'],
          ['H1', '采购', '2024-01-01', '2025-01-01', 3, '张三'],
        ]),
      ],
      says: [
        'unknown 合同!A1:F2 headers 1',
        '  + 合同编号@A 合同名称@B 签订日期@C 合同到期日@D 金额@E 经办人@F',
      ],
    },
    {
      layout: 'description of columns',
      sheets: [
        sheetOf('字段说明', [
          ['字段', '类型', '必填'],
          ['会议名称', '文本', '是'],
          ['会议目标', '文本', '是'],
          ['预算总额', '金额', '是'],
          ['发起人', '人员', '是'],
        ]),
      ],
      says: [],
    },
    {
      layout: 'glossary',
      sheets: [
        sheetOf('术语', [
          ['术语', '英文'],
          ['责任人', 'Owner'],
          ['截止时间', 'Due'],
          ['任务', 'Task'],
          ['状态', 'Status'],
        ]),
      ],
      says: [],
    },
    {
      layout: 'invoices',
      sheets: [
        sheetOf('Invoices', [
          ['Invoice', 'Customer', 'Date', 'Due Date', 'Amount', 'Status'],
          ['I1', 'ACME', dateCell('2024-01-01'), dateCell('2024-02-01'), 100, 'Paid'],
        ]),
      ],
      says: [
        'unknown Invoices!A1:F2 headers 1, nearest customerRequirements by Customer+Due Date+Status',
        '  + Invoice@A Date@C Amount@E',
      ],
    },
    {
      layout: 'time series',
      sheets: [
        sheetOf('x', [
          ['Date', 'Open', 'High', 'Low', 'Close'],
          [dateCell('2024-01-01'), 1, 2, 3, 4],
          [dateCell('2024-01-02'), 1, 2, 3, 4],
        ]),
      ],
      says: ['unknown x!A1:E3 headers 1', '  + Date@A Open@B High@C Low@D Close@E'],
    },
    {
      layout: 'needs without targets',
      sheets: [
        sheetOf('需求明细表', [
          ['需求类别', '具体描述', '优先级', '提出方'],
          ['业务需求', '甲', 'P1', '甲方'],
          ['资源需求', '乙', 'P2', '乙方'],
        ]),
      ],
      says: ['unknown 需求明细表!A1:D3 headers 1, nearest checklist by 需求类别+具体描述+优先级+提出方'],
    },
    {
      layout: 'a pivot',
      sheets: [
        sheetOf('汇总', [
          ['责任单位', '总数', '已办结', '未办结', '办结率'],
          ['一局', 3, 2, 1, '67%'],
          ['二局', 4, 4, 0, '100%'],
        ]),
      ],
      says: ['unknown 汇总!A1:E3 headers 1', '  + 责任单位@A 总数@B 已办结@C 未办结@D 办结率@E'],
    },
    {
      layout: 'drop-down lists',
      sheets: [
        sheetOf('选项', [
          ['状态', '优先级', '需求类别'],
          ['未开始', '高', '业务需求'],
          ['进行中', '中', '资源需求'],
          ['已完成', '低', '流程需求'],
        ]),
      ],
      says: [],
    },
    {
      layout: 'risk list',
      sheets: [
        sheetOf('风险清单', [
          ['风险因素', '风险类型', '可能性', '影响程度', '应对措施', '责任人', '更新日期'],
          ['供应', '市场', '高', '高', '备选', '张三', '2024-01-01'],
        ]),
      ],
      says: [
        'unknown 风险清单!A1:G2 headers 1, nearest incidents by 影响程度+责任人+应对措施',
        '  + 风险因素@A 风险类型@B 可能性@C 更新日期@G',
      ],
    },
    {
      layout: 'timetable',
      sheets: [
        sheetOf('课表', [
          ['时间', '周一', '周二', '周三'],
          ['08:00-08:45', '语文', '数学', '英语'],
          ['09:00-09:45', '数学', '英语', '语文'],
        ]),
      ],
      says: [],
    },
    {
      layout: 'contacts with birthdays',
      sheets: [
        sheetOf('通讯录', [
          ['Name', 'Phone', 'Email', 'Start Date', 'End Date'],
          ['a', '1', 'b', dateCell('2024-01-01'), dateCell('2024-01-02')],
        ]),
      ],
      says: ['unknown 通讯录!A1:E2 headers 1', '  + Name@A Phone@B Email@C Start Date@D End Date@E'],
    },
    {
      layout: 'work log',
      sheets: [
        sheetOf('施工日志', [
          ['日期', '时间', '内容', '负责人', '备注'],
          ['2024-01-01', '2024-01-01', '浇筑', '张三', ''],
          ['2024-01-02', '2024-01-02', '养护', '张三', ''],
        ]),
      ],
      says: ['unknown 施工日志!A1:E3 headers 1, nearest agenda by 日期+时间+内容+负责人+备注'],
    },
    {
      layout: 'exam timetable',
      sheets: [
        sheetOf('考试安排', [
          ['日期', '时间', '科目', '地点', '监考'],
          ['6月7日', '09:00-11:30', '语文', '一楼', '张三'],
          ['6月7日', '15:00-17:00', '数学', '一楼', '李四'],
        ]),
      ],
      says: ['unknown 考试安排!A1:E3 headers 1', '  + 日期@A 时间@B 科目@C 地点@D 监考@E'],
    },
    {
      layout: 'room bookings',
      sheets: [
        sheetOf('会议室预订', [
          ['日期', '时间', '会议室', '会议名称', '预订人'],
          ['6月7日', '09:00', 'A', '例会', '张三'],
          ['6月8日', '10:00', 'A', '例会', '李四'],
        ]),
      ],
      says: [
        'unknown 会议室预订!A1:E3 headers 1, nearest agenda by 日期+时间+会议室',
        '  + 会议名称@D 预订人@E',
      ],
    },
    {
      layout: 'duty roster',
      sheets: [
        sheetOf('值班表', [
          ['日期', '值班领导', '值班人员', '联系电话'],
          [dateCell('2024-10-01'), '张三', '李四', '1'],
          [dateCell('2024-10-02'), '张三', '李四', '1'],
        ]),
      ],
      says: ['unknown 值班表!A1:D3 headers 1', '  + 日期@A 值班领导@B 值班人员@C 联系电话@D'],
    },
    {
      layout: 'job adverts',
      sheets: [
        sheetOf('招聘', [
          ['岗位', '人数', '报名截止时间', '联系人'],
          ['会计', 1, '7月', '张三'],
          ['出纳', 1, '8月', '李四'],
        ]),
      ],
      says: ['unknown 招聘!A1:D3 headers 1', '  + 岗位@A 人数@B 报名截止时间@C 联系人@D'],
    },
    {
      layout: 'equipment register',
      sheets: [
        sheetOf('设备台账', [
          ['设备名称', '型号', '使用部门', '责任人', '购置日期'],
          ['车床', 'C6', '一车间', '张三', dateCell('2020-01-01')],
          ['铣床', 'X5', '二车间', '李四', dateCell('2021-01-01')],
        ]),
      ],
      says: ['unknown 设备台账!A1:E3 headers 1', '  + 设备名称@A 型号@B 使用部门@C 责任人@D 购置日期@E'],
    },
    {
      layout: 'expenses',
      sheets: [
        sheetOf('报销', [
          ['日期', '项目', '金额', '经办人', '备注'],
          [dateCell('2020-01-01'), '差旅', 10, '张三', ''],
          [dateCell('2020-01-02'), '差旅', 20, '张三', ''],
        ]),
      ],
      says: ['unknown 报销!A1:E3 headers 1, nearest taskTracking by 经办人+备注+项目', '  + 日期@A 金额@C'],
    },
    {
      layout: 'words that are headings, down one column',
      sheets: [sheetOf('词', [['任务'], ['责任人'], ['截止时间'], ['状态'], ['备注']])],
      says: [],
    },
    {
      layout: 'an empty sheet',
      sheets: [sheetOf('空', [])],
      says: [],
    },
    {
      layout: 'database dump',
      sheets: [
        sheetOf('dump', [
          ['id', 'name', 'type', 'status', 'created', 'updated', 'value'],
          [1, 'a', 'b', 'c', 1, 2, 3],
          [2, 'a', 'b', 'c', 1, 2, 3],
        ]),
      ],
      says: ['unknown dump!A1:G3 headers 1', '  + id@A name@B type@C status@D created@E updated@F value@G'],
    },
    {
      layout: 'target against actual by month',
      sheets: [
        sheetOf('KPI', [
          ['Metric', 'Jan', 'Feb', 'Mar'],
          ['Sales', 1, 2, 3],
          ['Cost', 1, 2, 3],
        ]),
      ],
      says: ['unknown KPI!A1:D3 headers 1', '  + Metric@A Jan@B Feb@C Mar@D'],
    },
    {
      layout: 'a table of figures under a unit line',
      sheets: [
        sheetOf('统计', [
          ['单位：万元'],
          ['地区', '一季度', '二季度'],
          ['华东', 1, 2],
          ['华北', 3, 4],
          ['合计', 4, 6],
        ]),
      ],
      says: ['unknown 统计!A2:C5 headers 2', '  + 地区@A 一季度@B 二季度@C'],
    },
    {
      layout: 'instructions that name every column',
      sheets: [
        sheetOf('填写说明', [
          ['列', '怎么填'],
          ['任务名称', '写清楚'],
          ['责任人', '只写一人'],
          ['计划完成时间', '到小时'],
          ['进度状态', '下拉选择'],
        ]),
      ],
      says: [],
    },
  ])('$layout', ({ sheets, says }) => {
    expect(summarise(...sheets)).toEqual(says);
  });
});
