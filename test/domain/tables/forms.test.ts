import { dateCell, sheetOf } from '../../support/snapshot/buildSnapshot';
import { summarise } from './summarise';

describe('recognises forms', () => {
  it.each([
    {
      layout: 'meeting plan in two columns',
      sheets: [
        sheetOf(
          '会议计划申报表',
          [
            ['会议计划申报表'],
            ['项目', '内容'],
            ['会议名称', '2024年产品全国经销商峰会'],
            ['会议类型', '□战略会 □项目会 ☑客户会 □发布会 □其他________'],
            ['会议目标', '新增50家意向经销商'],
            ['建议时间', '2024年3月20日9时至18时'],
            ['预计参会人数', '内部:65人;外部:120人(含核心嘉宾:10)'],
            ['预算总额', '200000元'],
            ['关键议题', '1. 渠道'],
            ['附件', ''],
            ['发起人', '张*(市场部/总监)'],
            ['审批意见', '直属上级:____ 日期:____'],
          ],
          { merges: ['A1:B1'] },
        ),
      ],
      says: [
        'meetingPlan high 「会议计划申报表」 A2:B12 form records 3',
        '  name=会议名称@B3 type=会议类型@B4 goal=会议目标@B5 time=建议时间@B6 attendees=预计参会人数@B7 budget=预算总额@B8 topics=关键议题@B9 attachments=附件@B10 initiator=发起人@B11 approval=审批意见@B12',
      ],
    },
    {
      layout: 'meeting plan in four columns, WPS style',
      sheets: [
        sheetOf(
          '申报',
          [
            ['××公司会议申请表'],
            ['会议名称', '经销商峰会', '', '会议类型', '客户会'],
            ['会议时间', '2024-03-20 09:00', '', '会议地点', '国际会议中心'],
            ['参会人数', '185人', '', '预算总额', '20万元'],
            ['会议目标', '新增50家'],
            ['申请人', '张*', '', '联系电话', '138'],
            ['领导意见', ''],
          ],
          { merges: ['A1:E1', 'B2:C2', 'B3:C3', 'B4:C4', 'B5:E5', 'B6:C6', 'B7:E7'] },
        ),
      ],
      says: [
        'meetingPlan high 「××公司会议申请表」 A2:E7 form records 2',
        '  name=会议名称@B2 type=会议类型@E2 goal=会议目标@B5 time=会议时间@B3 attendees=参会人数@B4 budget=预算总额@E4 initiator=申请人@B6 approval=领导意见@B7 place=会议地点@E3 contact=联系电话@E6',
      ],
    },
    {
      layout: 'labels with colons, values in the same cell',
      sheets: [
        sheetOf('会议信息', [
          ['会议名称：经销商峰会'],
          ['会议时间：2024-03-20'],
          ['会议地点：国际会议中心'],
          ['参会人数：内部65人，外部120人'],
          ['发起人：张*'],
        ]),
      ],
      says: [
        'meetingPlan high 「会议信息」 A1:A5 form records 1',
        '  name=会议名称@A1… time=会议时间@A2… attendees=参会人数@A4… initiator=发起人@A5… place=会议地点@A3…',
      ],
    },
    {
      layout: 'a form above an agenda',
      sheets: [
        sheetOf('会议方案', [
          ['会议名称', '经销商峰会'],
          ['会议目标', '新增50家'],
          ['会议时间', '2024-03-20'],
          ['预算总额', '20万'],
          [],
          ['会议议程'],
          ['时间', '环节', '负责人', '地点'],
          ['09:00-09:30', '签到', '行政部', '大厅'],
        ]),
      ],
      says: [
        'meetingPlan high 「会议方案」 A1:B4 form records 1',
        '  name=会议名称@B1 goal=会议目标@B2 time=会议时间@B3 budget=预算总额@B4',
        'agenda high 「会议议程」 A7:D8 headers 7 records 8',
        '  time=时间@A item=环节@B owner=负责人@C place=地点@D',
      ],
    },
    {
      layout: 'acceptance as a form',
      sheets: [
        sheetOf('验收', [
          ['客户验收表'],
          ['需求编号', '202405-001'],
          ['成果名称', '数据看板'],
          ['交付日期', dateCell('2024-06-28')],
          ['验收日期', dateCell('2024-06-30')],
          ['验收结果', '通过'],
          ['客户签字', '张*'],
        ]),
      ],
      says: [
        'acceptance high 「客户验收表」 A2:B7 form records 2',
        '  id=需求编号@B2 name=成果名称@B3 deliveredOn=交付日期@B4 acceptedOn=验收日期@B5 result=验收结果@B6 signature=客户签字@B7',
      ],
    },
    {
      layout: 'English meeting request',
      sheets: [
        sheetOf('Request', [
          ['Meeting Request'],
          ['Meeting Name', 'Dealer summit'],
          ['Objective', '50 new dealers'],
          ['Proposed Time', '2024-03-20'],
          ['Budget', 200000],
          ['Requested By', 'Zhang'],
        ]),
      ],
      says: [
        'meetingPlan high 「Meeting Request」 A2:B6 form records 2',
        '  name=Meeting Name@B2 goal=Objective@B3 time=Proposed Time@B4 budget=Budget@B5 initiator=Requested By@B6',
      ],
    },
    {
      layout: 'two forms on one sheet, empty values, a list over several rows',
      sheets: [
        sheetOf('会议计划', [
          ['会议名称', '', '会议类型', '客户会'],
          ['会议目标', '新增50家'],
          ['关键议题', '1. 渠道'],
          ['', '2. 定价'],
          ['', '3. 售后'],
          ['预算总额', '20万元', '发起人', ''],
          [],
          ['会议名称', '半年总结会', '会议类型', '战略会'],
          ['会议目标', '复盘'],
          ['预算总额', '2万元', '发起人', '李*'],
        ]),
      ],
      says: [
        'meetingPlan high 「会议计划」 A1:D6 form records 1',
        '  name=会议名称@B1 type=会议类型@D1 goal=会议目标@B2 budget=预算总额@B6 topics=关键议题@B3 initiator=发起人@D6',
        'meetingPlan high 「会议计划」 A8:D10 form records 8',
        '  name=会议名称@B8 type=会议类型@D8 goal=会议目标@B9 budget=预算总额@B10 initiator=发起人@D10',
      ],
    },
    {
      layout: 'sections merged across the form',
      sheets: [
        sheetOf(
          '会议申请',
          [
            ['一、基本信息'],
            ['会议名称', '峰会'],
            ['建议时间', '2024-03-20'],
            ['二、经费'],
            ['预算总额', '20万'],
            ['经费来源', '自筹'],
            ['发起人', '张*'],
          ],
          { merges: ['A1:B1', 'A4:B4'] },
        ),
      ],
      says: [
        'meetingPlan high 「会议申请」 A2:B7 form records 2',
        '  name=会议名称@B2 time=建议时间@B3 budget=预算总额@B5 initiator=发起人@B7',
        '  + 经费来源@B',
      ],
    },
  ])('$layout', ({ sheets, says }) => {
    expect(summarise(...sheets)).toEqual(says);
  });
});
