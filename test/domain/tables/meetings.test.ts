import { dateCell, sheetOf } from '../../support/snapshot/buildSnapshot';
import { summarise } from './summarise';

describe('recognises tables of a meeting', () => {
  it.each([
    {
      layout: 'agenda as the source prints it',
      sheets: [
        sheetOf('会议议程表', [
          ['时间', '环节', '负责人', '地点', '备注（物料/设备需求）'],
          ['09:00-09:30', '签到入场', '行政部*专员', '大厅签到处', '签到表'],
          ['09:30-10:00', '开幕致辞', '总经理*', '主会场', '麦克风'],
        ]),
      ],
      says: [
        'agenda high 「会议议程表」 A1:E3 headers 1 records 2,3',
        '  time=时间@A item=环节@B owner=负责人@C place=地点@D remark=备注（物料/设备需求）@E',
      ],
    },
    {
      layout: 'agenda with split times and actuals',
      sheets: [
        sheetOf('议程', [
          [
            '序号',
            '议程内容',
            '开始时间',
            '结束时间',
            '主讲人',
            '会议室',
            '实际开始',
            '实际结束',
            '偏差（分钟）',
            '是否完成',
          ],
          [1, '开场', '09:00', '09:10', '王总', 'A101', '09:00', '09:12', 2, '是'],
        ]),
      ],
      says: [
        'agenda high 「议程」 A1:J2 headers 1 records 2',
        '  sequence=序号@A plannedStart=开始时间@C plannedEnd=结束时间@D item=议程内容@B owner=主讲人@E place=会议室@F actualStart=实际开始@G actualEnd=实际结束@H deviation=偏差（分钟）@I done=是否完成@J',
      ],
    },
    {
      layout: 'stacked agenda and tasks with titles on one sheet',
      sheets: [
        sheetOf('峰会', [
          ['一、会议议程'],
          ['时间', '环节', '负责人', '地点'],
          ['09:00-09:30', '签到', '行政部', '大厅'],
          ['09:30-10:00', '致辞', '总经理', '主会场'],
          [],
          ['二、筹备任务'],
          ['任务名称', '责任人', '计划完成时间', '实际完成时间', '进度状态', '交付物', '备注'],
          ['邀请函', '市场部*专员', '2024-03-15 18:00', '2024-03-15 17:30', '已完成', '截图', '无'],
          ['场地', '行政部*经理', '2024-03-16 12:00', '2024-03-16 14:00', '延期2小时', '平面图', ''],
        ]),
      ],
      says: [
        'agenda high 「一、会议议程」 A2:D4 headers 2 records 3,4',
        '  time=时间@A item=环节@B owner=负责人@C place=地点@D',
        'taskTracking high 「二、筹备任务」 A7:G9 headers 7 records 8,9',
        '  task=任务名称@A owner=责任人@B deadline=计划完成时间@C finished=实际完成时间@D status=进度状态@E deliverable=交付物@F remark=备注@G',
      ],
    },
    {
      layout: 'stacked without any blank row',
      sheets: [
        sheetOf('峰会', [
          ['会议议程'],
          ['时间', '环节', '负责人', '地点'],
          ['09:00-09:30', '签到', '行政部', '大厅'],
          ['任务清单'],
          ['任务', '责任人', '截止时间', '状态'],
          ['邀请函', '市场部', '2024-03-15', '已完成'],
        ]),
      ],
      says: [
        'agenda high 「会议议程」 A2:D3 headers 2 records 3',
        '  time=时间@A item=环节@B owner=负责人@C place=地点@D',
        'taskTracking high 「任务清单」 A5:D6 headers 5 records 6',
        '  task=任务@A owner=责任人@B deadline=截止时间@C status=状态@D',
      ],
    },
    {
      layout: 'side by side: tasks and incidents',
      sheets: [
        sheetOf('现场', [
          ['任务清单', '', '', '', '', '异常情况'],
          [
            '任务',
            '责任人',
            '截止时间',
            '状态',
            '',
            '事件类型',
            '影响范围',
            '紧急程度',
            '处理人',
            '处理进度',
          ],
          [
            '签到台',
            '甲',
            '2024-03-20 08:00',
            '已完成',
            '',
            '设备故障',
            '主会场',
            '高',
            'IT部*工程师',
            '已处理',
          ],
          ['茶歇', '乙', '2024-03-20 10:00', '进行中', '', '餐食不足', '餐厅', '中', '行政部*专员', '处理中'],
          ['', '', '', '', '', '嘉宾迟到', '议程', '低', '主持人', '已处理'],
        ]),
      ],
      says: [
        'taskTracking high 「任务清单」 A2:D4 headers 2 records 3,4',
        '  task=任务@A owner=责任人@B deadline=截止时间@C status=状态@D',
        'incidents high 「异常情况」 F2:J5 headers 2 records 3,4,5',
        '  type=事件类型@F scope=影响范围@G urgency=紧急程度@H handler=处理人@I status=处理进度@J',
      ],
    },
    {
      layout: 'side by side, starting in different rows',
      sheets: [
        sheetOf('现场', [
          ['任务', '责任人', '截止时间', '状态'],
          ['签到台', '甲', '2024-03-20 08:00', '已完成'],
          ['茶歇', '乙', '2024-03-20 10:00', '进行中', '', '姓名', '部门', '签到时间'],
          ['撤场', '丙', '2024-03-20 18:00', '未开始', '', '张三', '销售部', '08:40'],
        ]),
      ],
      says: [
        'taskTracking high 「现场」 A1:D4 headers 1 records 2,3,4',
        '  task=任务@A owner=责任人@B deadline=截止时间@C status=状态@D',
        'signIn medium 「现场」 F3:H4 headers 3 records 4',
        '  name=姓名@F department=部门@G signedAt=签到时间@H',
      ],
    },
    {
      layout: 'sign-in sheet printed in two panels',
      sheets: [
        sheetOf(
          '签到表',
          [
            ['2024年全国经销商峰会签到表'],
            ['序号', '姓名', '单位', '签名', '', '序号', '姓名', '单位', '签名'],
            [1, '张*', '甲公司', '', '', 3, '赵*', '丙公司', ''],
            [2, '李*', '乙公司', '', '', 4, '钱*', '丁公司', ''],
          ],
          { merges: ['A1:I1'] },
        ),
      ],
      says: [
        'signIn high 「2024年全国经销商峰会签到表」 A2:D4 headers 2 records 3,4',
        '  sequence=序号@A name=姓名@B unit=单位@C signature=签名@D',
        'signIn high 「2024年全国经销商峰会签到表」 F2:I4 headers 2 records 3,4',
        '  sequence=序号@F name=姓名@G unit=单位@H signature=签名@I',
      ],
    },
    {
      layout: 'sign-in of the source',
      sheets: [
        sheetOf('Sheet2', [
          ['姓名', '部门', '联系方式', '签到时间', '是否补录'],
          ['张*', '销售部', '138****0000', '2024-03-20 08:40', '否'],
        ]),
      ],
      says: [
        'signIn high 「Sheet2」 A1:E2 headers 1 records 2',
        '  name=姓名@A department=部门@B contact=联系方式@C signedAt=签到时间@D late=是否补录@E',
      ],
    },
    {
      layout: 'incidents of the source',
      sheets: [
        sheetOf('异常上报', [
          [
            '事件类型',
            '事件描述',
            '影响范围',
            '紧急程度',
            '上报时间',
            '响应时间',
            '处理人',
            '处理进度',
            '证据附件',
          ],
          ['设备故障', '投影仪故障', '主会场', '高', '14:30', '14:45', 'IT部*工程师', '已处理', '照片.jpg'],
        ]),
      ],
      says: [
        'incidents high 「异常上报」 A1:I2 headers 1 records 2',
        '  description=事件描述@B type=事件类型@A scope=影响范围@C urgency=紧急程度@D handler=处理人@G status=处理进度@H reportedAt=上报时间@E respondedAt=响应时间@F evidence=证据附件@I',
      ],
    },
    {
      layout: 'feedback, one score a row',
      sheets: [
        sheetOf('反馈', [
          ['序号', '环节', '满意度评分（5分制）', '建议意见', '手机号', '是否有效'],
          [1, '总体', 4.6, '很好', '138', '是'],
          [2, '餐饮', 4.2, '素食不足', '139', '是'],
        ]),
      ],
      says: [
        'feedback high 「反馈」 A1:F3 headers 1 records 2,3',
        '  sequence=序号@A segment=环节@B score=满意度评分（5分制）@C comment=建议意见@D contact=手机号@E valid=是否有效@F',
      ],
    },
    {
      layout: 'feedback, one column a topic',
      sheets: [
        sheetOf('问卷结果', [
          ['提交时间', '总体满意度', '餐饮满意度', '议程满意度', '场地满意度', '意见与建议'],
          ['2024-03-20 18:00', 5, 4, 5, 4, '无'],
        ]),
      ],
      says: [
        'feedback high 「问卷结果」 A1:F2 headers 1 records 2',
        '  score=总体满意度@B comment=意见与建议@F submittedAt=提交时间@A cateringScore=餐饮满意度@C agendaScore=议程满意度@D venueScore=场地满意度@E',
      ],
    },
    {
      layout: 'tasks of the source with step columns in another order',
      sheets: [
        sheetOf('Sheet1', [
          [
            '优先级',
            '筹备阶段',
            '责任人',
            '任务名称',
            '前置任务',
            '计划完成时间',
            '进度状态',
            '实际完成时间',
            '交付物',
            '是否关键节点',
            '经费来源',
          ],
          [
            '高',
            '前期准备',
            '市场部*专员',
            '嘉宾邀请函发送',
            '',
            '2024-03-15 18:00',
            '已完成',
            '2024-03-15 17:30',
            '截图',
            '是',
            '部门',
          ],
        ]),
      ],
      says: [
        'taskTracking high 「Sheet1」 A1:K2 headers 1 records 2',
        '  task=任务名称@D owner=责任人@C deadline=计划完成时间@F finished=实际完成时间@H status=进度状态@G deliverable=交付物@I phase=筹备阶段@B priority=优先级@A predecessor=前置任务@E keyNode=是否关键节点@J',
        '  + 经费来源@K',
      ],
    },
    {
      layout: 'two-day programme',
      sheets: [
        sheetOf(
          '日程',
          [
            ['会议日程安排'],
            ['日期', '时间', '内容', '主持人', '地点'],
            ['3月20日', '09:00-10:00', '开幕式', '王*', '主会场'],
            ['', '10:00-12:00', '主旨报告', '李*', '主会场'],
            ['3月21日', '09:00-12:00', '分论坛', '赵*', '二楼'],
          ],
          { merges: ['A1:E1', 'A3:A4'] },
        ),
      ],
      says: [
        'agenda high 「会议日程安排」 A2:E5 headers 2 records 3,4,5',
        '  date=日期@A time=时间@B item=内容@C owner=主持人@D place=地点@E',
      ],
    },
    {
      layout: 'a Gantt sheet with days as headings',
      sheets: [
        sheetOf('进度计划', [
          [
            '任务',
            '负责人',
            '开始日期',
            '结束日期',
            dateCell('2024-07-01'),
            dateCell('2024-07-02'),
            dateCell('2024-07-03'),
          ],
          ['甲', '张三', dateCell('2024-07-01'), dateCell('2024-07-02'), '█', '█', ''],
        ]),
      ],
      says: [
        'taskTracking high 「进度计划」 A1:G2 headers 1 records 2',
        '  task=任务@A owner=负责人@B deadline=结束日期@D start=开始日期@C',
        '  + 2024-07-01@E 2024-07-02@F 2024-07-03@G',
      ],
    },
    {
      layout: 'a survey export with long questions',
      sheets: [
        sheetOf('问卷', [
          ['序号', '提交答卷时间', '来自IP', '1、您对本次会议的总体满意度：', '2、您的意见和建议：'],
          [1, '2024-03-20 18:00', '10.0.0.1', 5, '无'],
        ]),
      ],
      says: [
        'feedback medium 「问卷」 A1:E2 headers 1 records 2',
        '  sequence=序号@A score=1、您对本次会议的总体满意度：@D comment=2、您的意见和建议：@E ip=来自IP@C submittedAt=提交答卷时间@B',
      ],
    },
    {
      layout: 'sign-in of guests with masked names first',
      sheets: [
        sheetOf('嘉宾签到', [
          ['姓名', '签到时间', '单位'],
          ['*总', '08:40'],
          ['张*', '08:41', '甲公司'],
        ]),
      ],
      says: [
        'signIn high 「嘉宾签到」 A1:C3 headers 1 records 2,3',
        '  name=姓名@A unit=单位@C signedAt=签到时间@B',
      ],
    },
    {
      layout: 'agenda with breaks that have no owner',
      sheets: [
        sheetOf('流程', [
          ['活动流程安排'],
          ['序号', '时间', '流程', '负责人'],
          [1, '09:00-09:30', '签到', '行政部'],
          [2, '09:30-09:40', '茶歇'],
          ['', '', '午餐'],
        ]),
      ],
      says: [
        'agenda high 「活动流程安排」 A2:D5 headers 2 records 3,4,5',
        '  sequence=序号@A time=时间@B item=流程@C owner=负责人@D',
      ],
    },
  ])('$layout', ({ sheets, says }) => {
    expect(summarise(...sheets)).toEqual(says);
  });
});
