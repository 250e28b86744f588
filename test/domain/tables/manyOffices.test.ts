import { dateCell, sheetOf, type CellInput } from '../../support/snapshot/buildSnapshot';
import { summarise } from './summarise';

/** Two records of the same values under these headings, with a title above when there is one. */
const sheet = (headings: string, values: readonly CellInput[], title: string, name = 'Sheet1') =>
  sheetOf(name, [...(title === '' ? [] : [[title]]), headings.split('|'), values, values]);

describe('single-row headings of many offices', () => {
  it.each([
    {
      headings: '序号|重点工作事项|工作内容及要求|责任处室|分管局领导|完成时间要求|进展情况说明',
      values: [1, '甲', '乙', '办公室', '王', '6月底', '推进'],
      title: '2024年度重点工作安排表',
      says: [
        'followUp medium 「2024年度重点工作安排表」 A2:G4 headers 2 records 3,4',
        '  sequence=序号@A subject=重点工作事项@B lead=责任处室@D deadline=完成时间要求@F progress=进展情况说明@G',
        '  + 工作内容及要求@C 分管局领导@E',
      ],
    },
    {
      headings: '序号|会议名称|会议决定事项|牵头责任单位|配合责任单位|办理时限|办理进展情况|备注',
      values: [1, '常务会', '甲', '一局', '二局', '7月底', '正在办理', ''],
      title: '会议决定事项督办表',
      says: [
        'followUp medium 「会议决定事项督办表」 A2:H4 headers 2 records 3,4',
        '  sequence=序号@A subject=会议决定事项@C lead=牵头责任单位@D supporters=配合责任单位@E deadline=办理时限@F progress=办理进展情况@G source=会议名称@B remark=备注@H',
      ],
    },
    {
      headings: '编号|领导批示|批示内容|承办部门|经办人|要求办结时间|实际办结时间|办理结果',
      values: ['A1', '王市长', '甲', '一处', '张三', '2024-07-01', '2024-07-02', '已办'],
      title: '领导批示件督办登记表',
      says: [
        'followUp high 「领导批示件督办登记表」 A2:H4 headers 2 records 3,4',
        '  id=编号@A subject=批示内容@C lead=承办部门@D owner=经办人@E deadline=要求办结时间@F outcome=办理结果@H finished=实际办结时间@G',
        '  + 领导批示@B',
      ],
    },
    {
      headings:
        '序号|检查日期|问题描述|整改措施|整改责任部门|整改责任人|计划整改完成时间|实际整改完成时间|整改状态',
      values: [1, '2024-01-01', '甲', '乙', '一科', '张三', '2024-02-01', '', '整改中'],
      title: '安全隐患整改台账',
      says: [
        'followUp high 「安全隐患整改台账」 A2:I4 headers 2 records 3,4',
        '  sequence=序号@A subject=问题描述@C lead=整改责任部门@E owner=整改责任人@F deadline=计划整改完成时间@G status=整改状态@I finished=实际整改完成时间@H start=检查日期@B measures=整改措施@D',
      ],
    },
    {
      headings: '序号|工作事项|主责人|协助人|拟完成时间|完成状态|产出物',
      values: [1, '甲', '张三', '李四', '7月底', '进行中', '报告'],
      title: '部门周工作计划',
      says: [
        'taskTracking high 「部门周工作计划」 A2:G4 headers 2 records 3,4',
        '  sequence=序号@A task=工作事项@B owner=主责人@C deadline=拟完成时间@E status=完成状态@F deliverable=产出物@G supporters=协助人@D',
      ],
    },
    {
      headings: '任务描述|跟进人|截止|状态|最新进展',
      values: ['甲', '张三', '7/10', '进行中', 'x'],
      title: '',
      name: '待办',
      says: [
        'taskTracking high 「待办」 A1:E3 headers 1 records 2,3',
        '  task=任务描述@A owner=跟进人@B deadline=截止@C status=状态@D progress=最新进展@E',
      ],
    },
    {
      headings: '#|Task|Responsible|Start|Deadline|Status|Notes',
      values: [1, 'a', 'b', '2024-01-01', '2024-02-01', 'Open', 'n'],
      title: '',
      says: [
        'taskTracking high 「Sheet1」 A1:G3 headers 1 records 2,3',
        '  sequence=#@A task=Task@B owner=Responsible@C deadline=Deadline@E status=Status@F remark=Notes@G start=Start@D',
      ],
    },
    {
      headings: 'Ref|Action Required|Responsible Person|Target Completion Date|Actual Completion Date|Status',
      values: ['1', 'a', 'b', '2024-01-01', '', 'Open'],
      title: 'Meeting Action Log',
      says: [
        'taskTracking high 「Meeting Action Log」 A2:F4 headers 2 records 3,4',
        '  task=Action Required@B owner=Responsible Person@C deadline=Target Completion Date@D finished=Actual Completion Date@E status=Status@F',
        '  + Ref@A',
      ],
    },
    {
      headings: '編號|工作項目|負責人|預計完成日|實際完成日|進度|備註',
      values: ['1', '甲', '王', '113/07/01', '', '50%', ''],
      title: '專案工作追蹤',
      says: [
        'followUp high 「專案工作追蹤」 A2:G4 headers 2 records 3,4',
        '  id=編號@A subject=工作項目@B owner=負責人@C deadline=預計完成日@D finished=實際完成日@E rate=進度@F remark=備註@G',
      ],
    },
    {
      headings: '項次|決議事項|權責單位|完成期限|辦理情形|列管狀態',
      values: ['1', '甲', '人事室', '113.8.31', '辦理中', '繼續列管'],
      title: '會議決議事項追蹤表',
      says: [
        'followUp high 「會議決議事項追蹤表」 A2:F4 headers 2 records 3,4',
        '  sequence=項次@A subject=決議事項@B lead=權責單位@C deadline=完成期限@D status=列管狀態@F progress=辦理情形@E',
      ],
    },
    {
      headings: '时间|议程|主讲人',
      values: ['09:00-09:30', '致辞', '王总'],
      title: '产品发布会议程',
      says: [
        'agenda high 「产品发布会议程」 A2:C4 headers 2 records 3,4',
        '  time=时间@A item=议程@B owner=主讲人@C',
      ],
    },
    {
      headings: '時間|議程|主持人|地點',
      values: ['09:00-09:30', '報到', '王', '大廳'],
      title: '研討會議程表',
      says: [
        'agenda high 「研討會議程表」 A2:D4 headers 2 records 3,4',
        '  time=時間@A item=議程@B owner=主持人@C place=地點@D',
      ],
    },
    {
      headings: 'Time|Session|Speaker|Room',
      values: ['09:00-09:30', 'Opening', 'Wang', 'A'],
      title: '',
      name: 'Agenda',
      says: [
        'agenda high 「Agenda」 A1:D3 headers 1 records 2,3',
        '  time=Time@A item=Session@B owner=Speaker@C place=Room@D',
      ],
    },
    {
      headings: '序号|单位|姓名|职务|联系电话|签字',
      values: [1, '甲', '张三', '经理', '138', ''],
      title: '参会人员签到表',
      says: [
        'signIn high 「参会人员签到表」 A2:F4 headers 2 records 3,4',
        '  sequence=序号@A name=姓名@C unit=单位@B position=职务@D contact=联系电话@E signature=签字@F',
      ],
    },
    {
      headings: 'No.|Name|Company|Title|Phone|Signature',
      values: [1, 'a', 'b', 'c', 'd', ''],
      title: 'Sign-in Sheet',
      says: [
        'signIn high 「Sign-in Sheet」 A2:F4 headers 2 records 3,4',
        '  sequence=No.@A name=Name@B unit=Company@C position=Title@D contact=Phone@E signature=Signature@F',
      ],
    },
    {
      headings: '編號|姓名|服務單位|職稱|報到時間|簽名',
      values: [1, '王', '甲', '乙', '08:30', ''],
      title: '簽到簿',
      says: [
        'signIn high 「簽到簿」 A2:F4 headers 2 records 3,4',
        '  name=姓名@B unit=服務單位@C position=職稱@D signedAt=報到時間@E signature=簽名@F',
        '  + 編號@A',
      ],
    },
    {
      headings: '发生时间|异常类型|异常描述|影响范围|紧急程度|处理人|响应时间|处理结果|是否闭环',
      values: ['14:30', '设备', '投影', '主会场', '高', '王', '14:40', '已修', '是'],
      title: '会议现场异常记录',
      says: [
        'incidents high 「会议现场异常记录」 A2:I4 headers 2 records 3,4',
        '  description=异常描述@C type=异常类型@B scope=影响范围@D urgency=紧急程度@E handler=处理人@F reportedAt=发生时间@A respondedAt=响应时间@G result=处理结果@H',
        '  + 是否闭环@I',
      ],
    },
    {
      headings: '时间|地点|故障描述|影响|严重程度|处理人员|处理状态',
      values: ['14:30', '主会场', '投影', '延迟', '高', '王', '已处理'],
      title: '',
      says: [
        'incidents high 「Sheet1」 A1:G3 headers 1 records 2,3',
        '  description=故障描述@C scope=影响@D urgency=严重程度@E handler=处理人员@F status=处理状态@G reportedAt=时间@A place=地点@B',
      ],
    },
    {
      headings: '姓名|手机号|总体评分|餐饮评分|您的建议',
      values: ['张', '138', 5, 4, '无'],
      title: '会后满意度调查',
      says: [
        'feedback high 「会后满意度调查」 A2:E4 headers 2 records 3,4',
        '  respondent=姓名@A score=总体评分@C comment=您的建议@E contact=手机号@B cateringScore=餐饮评分@D',
      ],
    },
    {
      headings: 'Timestamp|Overall Rating|Food|Venue|Comments',
      values: ['2024', 5, 4, 4, 'ok'],
      title: '',
      name: 'Survey',
      says: [
        'feedback high 「Survey」 A1:E3 headers 1 records 2,3',
        '  score=Overall Rating@B comment=Comments@E submittedAt=Timestamp@A cateringScore=Food@C venueScore=Venue@D',
      ],
    },
    {
      headings: '序号|指标名称|单位|目标值|完成值|完成率|责任部门',
      values: [1, 'GDP', '亿元', 100, 90, '90%', '统计局'],
      title: '主要经济指标完成情况',
      says: [
        'targets high 「主要经济指标完成情况」 A2:G4 headers 2 records 3,4',
        '  sequence=序号@A target=指标名称@B targetValue=目标值@D actualValue=完成值@E unit=单位@C rate=完成率@F owner=责任部门@G',
      ],
    },
    {
      headings: '考核指标|年度目标值|1-6月完成值|完成率|备注',
      values: ['新增就业', 100, 50, '50%', ''],
      title: '绩效目标完成情况',
      says: [
        'targets high 「绩效目标完成情况」 A2:E4 headers 2 records 3,4',
        '  target=考核指标@A targetValue=年度目标值@B actualValue=1-6月完成值@C rate=完成率@D remark=备注@E',
      ],
    },
    {
      headings: 'KPI|Target|Actual|Unit|Variance|Owner',
      values: ['Sales', 100, 90, 'k', -10, 'Bob'],
      title: '',
      name: 'KPI',
      says: [
        'targets high 「KPI」 A1:F3 headers 1 records 2,3',
        '  target=KPI@A targetValue=Target@B actualValue=Actual@C unit=Unit@D deviation=Variance@E owner=Owner@F',
      ],
    },
    {
      headings: '序号|需求类型|需求内容|目标|量化指标|对接人|完成时间|备注',
      values: [1, '业务需求', '甲', '乙', '丙', '张', '7月', ''],
      title: '合作洽谈需求目标对照表',
      says: [
        'checklist high 「合作洽谈需求目标对照表」 A2:H4 headers 2 records 3,4',
        '  sequence=序号@A category=需求类型@B need=需求内容@C target=目标@D kpi=量化指标@E owner=对接人@F deadline=完成时间@G remark=备注@H',
      ],
    },
    {
      headings: 'No.|Category|Need|Target|KPI|Owner|Due date|Remarks',
      values: [1, 'Business', 'a', 'b', 'c', 'd', '2024-01-01', ''],
      title: '',
      says: [
        'checklist high 「Sheet1」 A1:H3 headers 1 records 2,3',
        '  sequence=No.@A category=Category@B need=Need@C target=Target@D kpi=KPI@E owner=Owner@F deadline=Due date@G remark=Remarks@H',
      ],
    },
    {
      headings: '单号|客户|需求内容|优先级|期望上线时间|提出时间|受理人|状态',
      values: ['1', '甲', '乙', '高', '2024-07-01', '2024-06-01', '王', '开发中'],
      title: '客户需求池',
      says: [
        'customerRequirements high 「客户需求池」 A2:H4 headers 2 records 3,4',
        '  id=单号@A customer=客户@B description=需求内容@C urgency=优先级@D expectedOn=期望上线时间@E submittedOn=提出时间@F receiver=受理人@G status=状态@H',
      ],
    },
    {
      headings: '需求ID|任务|负责人|开始时间|预计完成时间|完成时间|状态|交付物',
      values: ['1', 'a', 'b', '2024-01-01', '2024-02-01', '', '进行中', 'x'],
      title: '',
      says: [
        'taskBreakdown high 「Sheet1」 A1:H3 headers 1 records 2,3',
        '  requirementId=需求ID@A task=任务@B owner=负责人@C start=开始时间@D deadline=预计完成时间@E finished=完成时间@F status=状态@G deliverable=交付物@H',
      ],
    },
    {
      headings: '编号|交付物名称|交付时间|验收时间|验收人|验收内容|验收结论|客户签字',
      values: ['1', 'a', '2024-01-01', '2024-01-02', 'b', 'c', '通过', 'd'],
      title: '项目验收单',
      says: [
        'acceptance high 「项目验收单」 A2:H4 headers 2 records 3,4',
        '  id=编号@A name=交付物名称@B deliveredOn=交付时间@C acceptedOn=验收时间@D contactPerson=验收人@E content=验收内容@F result=验收结论@G signature=客户签字@H',
      ],
    },
    {
      headings: '日期|节日|休/班',
      values: [dateCell('2024-10-01'), '国庆', '休'],
      title: '',
      name: '假期',
      says: ['holidays high 「假期」 A1:C3 headers 1 records 2,3', '  date=日期@A type=休/班@C name=节日@B'],
    },
    {
      headings: 'Date|Holiday',
      values: [dateCell('2024-10-01'), 'National Day'],
      title: '',
      name: 'Holidays',
      says: ['holidays medium 「Holidays」 A1:B3 headers 1 records 2,3', '  date=Date@A name=Holiday@B'],
    },
    {
      headings: '序号|变更日期|变更内容|变更原因|影响分析|申请人|批准人',
      values: [1, '2024-01-01', 'a', 'b', 'c', 'd', 'e'],
      title: '需求变更台账',
      says: [
        'changeLog high 「需求变更台账」 A2:G4 headers 2 records 3,4',
        '  sequence=序号@A changedOn=变更日期@B content=变更内容@C reason=变更原因@D impact=影响分析@E applicant=申请人@F approver=批准人@G',
      ],
    },
    {
      headings: '部门|人数|平均工资|备注',
      values: ['a', 1, 2, ''],
      title: '',
      says: ['unknown Sheet1!A1:D3 headers 1', '  + 部门@A 人数@B 平均工资@C 备注@D'],
    },
    {
      headings: '车牌号|驾驶员|保险到期日|年检日期',
      values: ['京A', '张三', '2024-07-01', '2024-08-01'],
      title: '车辆台账',
      says: [],
    },
    {
      headings: '课程名称|讲师|开课时间|结课时间|学员人数',
      values: ['a', 'b', '2024-01-01', '2024-02-01', 30],
      title: '',
      says: ['unknown Sheet1!A1:E3 headers 1', '  + 课程名称@A 讲师@B 开课时间@C 结课时间@D 学员人数@E'],
    },
    {
      headings: '供应商|联系人|电话|合作开始日期|合作结束日期|负责人',
      values: ['a', 'b', '1', '2024-01-01', '2024-12-31', '王'],
      title: '',
      says: [
        'unknown Sheet1!A1:F3 headers 1, nearest followUp by 负责人+合作结束日期+合作开始日期+电话',
        '  + 供应商@A 联系人@B',
      ],
    },
    {
      headings: '物料名称|规格|数量|单位|采购负责人|到货时间',
      values: ['a', 'b', 1, '个', '王', '2024-01-01'],
      title: '',
      says: [
        'unknown Sheet1!A1:F3 headers 1, nearest targets by 单位+采购负责人+到货时间',
        '  + 物料名称@A 规格@B 数量@C',
      ],
    },
    {
      headings: 'Name|Owner|Created|Modified|Size',
      values: ['a', 'b', 'c', 'd', 1],
      title: '',
      says: ['unknown Sheet1!A1:E3 headers 1', '  + Name@A Owner@B Created@C Modified@D Size@E'],
    },
    {
      headings: '序号|文件名称|发文字号|印发日期|密级|承办部门',
      values: [1, 'a', 'b', '2024-01-01', '公开', '办'],
      title: '收文登记簿',
      says: [
        'unknown Sheet1!A2:F4 headers 2, nearest followUp by 序号+文件名称+承办部门+印发日期',
        '  + 发文字号@C 密级@E',
      ],
    },
    {
      headings: 'Event|Date|Location|Attendees|Budget',
      values: ['a', '2024-01-01', 'b', 10, 100],
      title: '',
      says: ['unknown Sheet1!A1:E3 headers 1', '  + Event@A Date@B Location@C Attendees@D Budget@E'],
    },
    {
      headings: '项目名称|投资额|建设单位|开工时间|竣工时间|项目负责人',
      values: ['a', 100, 'b', '2024-01-01', '2024-12-01', '王'],
      title: '重大项目库',
      says: [
        'unknown Sheet1!A2:F4 headers 2, nearest taskTracking by 项目负责人+竣工时间+开工时间+项目名称',
        '  + 投资额@B 建设单位@C',
      ],
    },
    {
      headings: '题目|选项A|选项B|答案|分值',
      values: ['a', 'b', 'c', 'A', 2],
      title: '',
      says: ['unknown Sheet1!A1:E3 headers 1', '  + 题目@A 选项A@B 选项B@C 答案@D 分值@E'],
    },
    {
      headings: '时间|事项|金额|结算方式',
      values: ['2024-01-01', 'a', 1, '现金'],
      title: '',
      says: ['unknown Sheet1!A1:D3 headers 1', '  + 时间@A 事项@B 金额@C 结算方式@D'],
    },
  ])('$headings', ({ headings, values, title, name, says }) => {
    expect(summarise(sheet(headings, values, title, name))).toEqual(says);
  });
});
