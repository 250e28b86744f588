import { dateCell, sheetOf } from '../../support/snapshot/buildSnapshot';
import { summarise } from './summarise';

describe('recognises checklists, targets and customer tables', () => {
  it.each([
    {
      layout: 'checklist of the source, Traditional',
      sheets: [
        sheetOf('對照清單', [
          [
            '序號',
            '需求類別',
            '需求具體描述',
            '對應目標項',
            '目標量化指標（KPI）',
            '責任方（對接人）',
            '時間節點',
            '備註說明',
          ],
          [
            1,
            '業務需求',
            '華東區域新客戶數量提升',
            '季度新增客戶100家',
            '新簽合同數≥100家',
            '*總監（甲方）',
            '2024年Q3末',
            '',
          ],
        ]),
      ],
      says: [
        'checklist high 「對照清單」 A1:H2 headers 1 records 2',
        '  sequence=序號@A category=需求類別@B need=需求具體描述@C target=對應目標項@D kpi=目標量化指標（KPI）@E owner=責任方（對接人）@F deadline=時間節點@G remark=備註說明@H',
      ],
    },
    {
      layout: 'checklist with all optional groups',
      sheets: [
        sheetOf('清单', [
          [
            '需求编号',
            '序号',
            '需求类别',
            '需求描述',
            '优先级',
            '提出方',
            '目标项',
            '目标类型',
            '量化指标',
            '达成标准',
            '责任方',
            '配合方',
            '时间节点',
            '匹配度',
            '资源缺口',
            '风险提示',
            '应对措施',
            '版本号',
            '更新日期',
            '确认情况',
            '目标值',
            '实际值',
            '单位',
            '达成率',
            '偏差原因',
            '状态',
            '完成日期',
            '复核周期',
            '备注',
          ],
          [
            '202405-001',
            1,
            '业务需求',
            '甲',
            'P1',
            '甲方',
            '乙',
            '结果型',
            '≥100家',
            '合同',
            '*总监',
            '法务',
            '2024年Q3末',
            '完全匹配',
            '',
            '',
            '',
            'V1.0',
            '2024-07-01',
            '已确认',
            100,
            48,
            '家',
            '48%',
            '',
            '执行中',
            '',
            '每月',
            '',
          ],
        ]),
      ],
      says: [
        'checklist high 「清单」 A1:AC2 headers 1 records 2',
        '  sequence=序号@B category=需求类别@C need=需求描述@D target=目标项@G kpi=量化指标@I owner=责任方@K deadline=时间节点@M remark=备注@AC id=需求编号@A priority=优先级@E proposer=提出方@F supporters=配合方@L targetType=目标类型@H criterion=达成标准@J match=匹配度@N gap=资源缺口@O risk=风险提示@P measure=应对措施@Q version=版本号@R updated=更新日期@S confirmation=确认情况@T targetValue=目标值@U actualValue=实际值@V unit=单位@W rate=达成率@X deviationReason=偏差原因@Y status=状态@Z finished=完成日期@AA reviewCycle=复核周期@AB',
      ],
    },
    {
      layout: '目标清单 is targets, not a checklist',
      sheets: [
        sheetOf('目标清单', [
          ['目标项', '量化指标', '达成标准', '时间节点'],
          ['季度新增客户100家', '≥100家', '签约', '2024年Q3末'],
        ]),
      ],
      says: [
        'targets high 「目标清单」 A1:D2 headers 1 records 2',
        '  target=目标项@A kpi=量化指标@B criterion=达成标准@C deadline=时间节点@D',
      ],
    },
    {
      layout: 'targets with values',
      sheets: [
        sheetOf('目标达成', [
          ['单位：家、万元'],
          ['目标项', '目标值', '实际值', '单位', '完成率', '偏差原因', '责任部门'],
          ['新增意向经销商', 50, 48, '家', '96%', '竞品', '市场部'],
          ['合计', 50, 48],
        ]),
      ],
      says: [
        'targets high 「目标达成」 A2:G3 headers 2 records 3',
        '  target=目标项@A targetValue=目标值@B actualValue=实际值@C unit=单位@D rate=完成率@E deviationReason=偏差原因@F owner=责任部门@G',
      ],
    },
    {
      layout: 'English action tracker',
      sheets: [
        sheetOf('Actions', [
          ['Project Phoenix – Action Tracker'],
          ['No.', 'Action Item', 'Owner', 'Due Date', 'Status', '% Complete', 'Comments', 'RAG'],
          [1, 'Sign contract', 'J. Smith', dateCell('2024-07-10'), 'Open', 0.5, '', 'G'],
        ]),
      ],
      says: [
        'taskTracking high 「Project Phoenix – Action Tracker」 A2:H3 headers 2 records 3',
        '  sequence=No.@A task=Action Item@B owner=Owner@C deadline=Due Date@D status=Status@E remark=Comments@G rate=% Complete@F',
        '  + RAG@H',
      ],
    },
    {
      layout: 'bilingual two-row header',
      sheets: [
        sheetOf('Tracker', [
          ['序号', '任务', '负责人', '截止日期', '状态'],
          ['No.', 'Task', 'Owner', 'Due Date', 'Status'],
          [1, '签合同', '张三', '2024-07-10', '进行中'],
        ]),
      ],
      says: [
        'taskTracking high 「Tracker」 A1:E3 headers 1,2 records 3',
        '  sequence=序号/No.@A task=任务/Task@B owner=负责人/Owner@C deadline=截止日期/Due Date@D status=状态/Status@E',
      ],
    },
    {
      layout: 'headings in both languages in one cell',
      sheets: [
        sheetOf('Tracker', [
          ['序号\nNo.', '任务\nTask', '负责人\nOwner', '截止日期\nDue Date', '状态\nStatus'],
          [1, '签合同', '张三', '2024-07-10', '进行中'],
        ]),
      ],
      says: [
        'taskTracking high 「Tracker」 A1:E2 headers 1 records 2',
        '  sequence=序号 No.@A task=任务 Task@B owner=负责人 Owner@C deadline=截止日期 Due Date@D status=状态 Status@E',
      ],
    },
    {
      layout: 'customer requirements of the source',
      sheets: [
        sheetOf('客户需求登记表', [
          [
            '需求编号',
            '客户名称',
            '联系人',
            '联系方式',
            '需求描述（简要）',
            '详细需求说明（附件）',
            '紧急程度',
            '期望交付时间',
            '提交日期',
            '接收人',
            '当前状态',
          ],
          [
            '202405-001',
            '科技有限公司',
            '张*',
            '',
            '需要定制数据看板',
            '详见附件',
            '中',
            dateCell('2024-06-30'),
            dateCell('2024-05-10'),
            '李*',
            '分析中',
          ],
        ]),
      ],
      says: [
        'customerRequirements high 「客户需求登记表」 A1:K2 headers 1 records 2',
        '  id=需求编号@A customer=客户名称@B contactPerson=联系人@C contact=联系方式@D description=需求描述（简要）@E details=详细需求说明（附件）@F urgency=紧急程度@G expectedOn=期望交付时间@H submittedOn=提交日期@I receiver=接收人@J status=当前状态@K',
      ],
    },
    {
      layout: 'analysis of the source',
      sheets: [
        sheetOf('需求分析', [
          [
            '需求编号',
            '需求名称',
            '分析人',
            '分析日期',
            '需求背景与目标',
            '核心功能描述',
            '优先级',
            '依赖资源',
            '潜在风险',
            '建议处理周期',
          ],
          [
            '202405-001',
            '公司数据看板',
            '王*',
            dateCell('2024-05-11'),
            '提升销售数据可视化效率',
            '图',
            '中',
            '2人',
            '延迟',
            '15个工作日',
          ],
        ]),
      ],
      says: [
        'requirementAnalysis high 「需求分析」 A1:J2 headers 1 records 2',
        '  id=需求编号@A name=需求名称@B analyst=分析人@C analysedOn=分析日期@D background=需求背景与目标@E functions=核心功能描述@F priority=优先级@G resources=依赖资源@H risks=潜在风险@I cycle=建议处理周期@J',
      ],
    },
    {
      layout: 'task breakdown of the source',
      sheets: [
        sheetOf('任务分解清单', [
          [
            '需求编号',
            '任务名称',
            '负责人',
            '计划开始时间',
            '计划结束时间',
            '实际结束时间',
            '进度状态',
            '交付物',
            '备注',
          ],
          [
            '202405-001',
            '需求评审',
            '赵*',
            dateCell('2024-05-12'),
            dateCell('2024-05-13'),
            dateCell('2024-05-13'),
            '完成',
            '纪要',
            '',
          ],
        ]),
      ],
      says: [
        'taskBreakdown high 「任务分解清单」 A1:I2 headers 1 records 2',
        '  requirementId=需求编号@A task=任务名称@B owner=负责人@C start=计划开始时间@D deadline=计划结束时间@E finished=实际结束时间@F status=进度状态@G deliverable=交付物@H remark=备注@I',
      ],
    },
    {
      layout: 'acceptance of the source',
      sheets: [
        sheetOf('客户验收表', [
          [
            '需求编号',
            '成果名称',
            '交付日期',
            '验收日期',
            '客户联系人',
            '验收内容',
            '验收结果',
            '不通过原因（若有）',
            '客户签字',
            '客户日期',
          ],
          [
            '202405-001',
            '数据看板V1.0',
            dateCell('2024-06-28'),
            dateCell('2024-06-30'),
            '张*',
            '功能',
            '通过',
            '-',
            '张*（盖章）',
            dateCell('2024-06-30'),
          ],
        ]),
      ],
      says: [
        'acceptance high 「客户验收表」 A1:J2 headers 1 records 2',
        '  id=需求编号@A name=成果名称@B deliveredOn=交付日期@C acceptedOn=验收日期@D contactPerson=客户联系人@E content=验收内容@F result=验收结果@G failureReason=不通过原因（若有）@H signature=客户签字@I signedOn=客户日期@J',
      ],
    },
    {
      layout: 'change log',
      sheets: [
        sheetOf('变更记录', [
          [
            '变更编号',
            '需求编号',
            '变更日期',
            '变更原因',
            '变更前',
            '变更后',
            '影响',
            '申请人',
            '审批人',
            '审批结果',
          ],
          ['B-1', '202405-001', '2024-06-01', '客户要求', '甲', '乙', '时间', '张*', '李*', '同意'],
        ]),
      ],
      says: [
        'changeLog high 「变更记录」 A1:J2 headers 1 records 2',
        '  id=变更编号@A requirementId=需求编号@B changedOn=变更日期@C reason=变更原因@D before=变更前@E after=变更后@F impact=影响@G applicant=申请人@H approver=审批人@I result=审批结果@J',
      ],
    },
    {
      layout: 'holidays by sheet name',
      sheets: [
        sheetOf('节假日', [
          ['日期', '类型', '名称'],
          [dateCell('2024-10-01'), '休', '国庆节'],
          [dateCell('2024-10-12'), '班', '国庆节调休'],
        ]),
      ],
      says: [
        'holidays medium 「节假日」 A1:C3 headers 1 records 2,3',
        '  date=日期@A type=类型@B name=名称@C',
      ],
    },
    {
      layout: 'holidays with its own headings',
      sheets: [
        sheetOf('Sheet3', [
          ['日期', '休/班', '节日名称'],
          [dateCell('2024-10-01'), '休', '国庆节'],
        ]),
      ],
      says: [
        'holidays medium 「Sheet3」 A1:C2 headers 1 records 2',
        '  date=日期@A type=休/班@B name=节日名称@C',
      ],
    },
    {
      layout: 'extra, duplicate and odd headings',
      sheets: [
        sheetOf('任务', [
          ['任务名称', '责任人', '责任人', '截止时间', '__proto__', 'constructor', '备注', '备注'],
          ['甲', '张三', '李四', '2024-07-01', 'x', 'y', '1', '2'],
        ]),
      ],
      says: [
        'taskTracking high 「任务」 A1:H2 headers 1 records 2',
        '  task=任务名称@A owner=责任人@B deadline=截止时间@D remark=备注@G',
        '  + 责任人@C __proto__@E constructor@F 备注@H',
      ],
    },
    {
      layout: '完成时间 beside 计划完成时间 is the actual one; alone it is the deadline',
      sheets: [
        sheetOf('甲', [
          ['任务', '责任人', '计划完成时间', '完成时间', '状态'],
          ['a', 'b', '2024-07-01', '2024-07-02', '已完成'],
        ]),
        sheetOf('乙', [
          ['任务', '责任人', '完成时间', '状态'],
          ['a', 'b', '2024-07-01', '已完成'],
        ]),
      ],
      says: [
        'taskTracking high 「甲」 A1:E2 headers 1 records 2',
        '  task=任务@A owner=责任人@B deadline=计划完成时间@C finished=完成时间@D status=状态@E',
        'taskTracking high 「乙」 A1:D2 headers 1 records 2',
        '  task=任务@A owner=责任人@B deadline=完成时间@C status=状态@D',
      ],
    },
    {
      layout: 'issue tracker export with many foreign columns',
      sheets: [
        sheetOf('Export', [
          [
            'Issue key',
            'Summary',
            'Task Name',
            'Assignee',
            'Reporter',
            'Priority',
            'Status',
            'Resolution',
            'Created',
            'Updated',
            'Due Date',
            'Labels',
            'Sprint',
            'Story Points',
          ],
          ['A-1', 's', 't', 'x', 'y', 'High', 'Open', '', '', '', dateCell('2024-07-10'), '', '', 3],
        ]),
      ],
      says: [
        'taskTracking high 「Export」 A1:N2 headers 1 records 2',
        '  task=Task Name@C owner=Assignee@D deadline=Due Date@K status=Status@G priority=Priority@F start=Created@I updated=Updated@J',
        '  + Issue key@A Summary@B Reporter@E Resolution@H Labels@L Sprint@M Story Points@N',
      ],
    },
    {
      layout: 'an export with dozens of foreign columns',
      sheets: [
        sheetOf('Export', [
          [
            'Task Name',
            'Owner',
            'Due Date',
            'Deliverable',
            ...Array.from({ length: 30 }, (_, i) => `Custom ${i}`),
          ],
          ['a', 'b', dateCell('2024-07-01'), 'c'],
        ]),
      ],
      says: [
        'taskTracking medium 「Export」 A1:AH2 headers 1 records 2',
        '  task=Task Name@A owner=Owner@B deadline=Due Date@C deliverable=Deliverable@D',
        '  + Custom 0@E Custom 1@F Custom 2@G Custom 3@H Custom 4@I Custom 5@J Custom 6@K Custom 7@L Custom 8@M Custom 9@N Custom 10@O Custom 11@P Custom 12@Q Custom 13@R Custom 14@S Custom 15@T Custom 16@U Custom 17@V Custom 18@W Custom 19@X Custom 20@Y Custom 21@Z Custom 22@AA Custom 23@AB Custom 24@AC Custom 25@AD Custom 26@AE Custom 27@AF Custom 28@AG Custom 29@AH',
      ],
    },
  ])('$layout', ({ sheets, says }) => {
    expect(summarise(...sheets)).toEqual(says);
  });
});
