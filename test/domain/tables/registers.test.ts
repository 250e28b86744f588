import { sheetOf } from '../../support/snapshot/buildSnapshot';
import { summarise } from './summarise';

describe('recognises registers as government offices keep them', () => {
  it.each([
    {
      layout: 'procurement, as bought and as delivered',
      sheets: [
        sheetOf('采购进度', [
          ['2026年度集中采购项目进度表'],
          [
            '序号',
            '采购项目',
            '需求部门',
            '经办人',
            '合同签订日期',
            '交货期限',
            '实际到货日期',
            '执行状态',
            '备注',
          ],
          [1, '服务器采购', '信息中心', '刘静', '2026-06-10', '2026-07-10', '2026-07-08', '已到货', ''],
        ]),
        sheetOf('到货', [
          ['序号', '采购内容', '采购员', '要求到货时间', '到货时间', '状态'],
          [1, '服务器', '刘静', '2026-07-01', '', '未到货'],
        ]),
        sheetOf('合同', [
          ['序号', '物资', '跟单员', '要求交货日期', '交货日期'],
          [1, '办公家具一批', '刘静', '2026-07-01', '2026-07-02'],
          [2, '检测仪器两台', '周洁', '2026-07-01', ''],
        ]),
      ],
      says: [
        'followUp high 「2026年度集中采购项目进度表」 A2:I3 headers 2 records 3',
        '  sequence=序号@A subject=采购项目@B owner=经办人@D deadline=交货期限@F status=执行状态@H finished=实际到货日期@G start=合同签订日期@E remark=备注@I',
        '  + 需求部门@C',
        'followUp high 「到货」 A1:F2 headers 1 records 2',
        '  sequence=序号@A subject=采购内容@B owner=采购员@C deadline=要求到货时间@D status=状态@F finished=到货时间@E',
        'followUp medium 「合同」 A1:E3 headers 1 records 2,3',
        '  sequence=序号@A subject=物资@B owner=跟单员@C deadline=要求交货日期@D finished=交货日期@E',
      ],
    },
    {
      layout: '督办台账 with title, unit line and a merged two-row header',
      sheets: [
        sheetOf(
          '督办',
          [
            ['某市2024年重点工作督办台账'],
            ['填报单位：市政府督查室', '', '', '', '', '', '', '填报日期：2024年7月1日'],
            ['序号', '督办事项', '目标要求', '责任单位', '', '责任人', '完成时限', '是否办结', '进展情况'],
            ['', '', '', '牵头', '配合'],
            [
              1,
              '老旧小区改造',
              '年底前完成30个',
              '市住建局',
              '市财政局、各区',
              '张三',
              '2024年12月底',
              '否',
              '已开工20个',
            ],
            [
              2,
              '河道整治',
              '水质达到Ⅲ类',
              '市水务局',
              '市生态环境局',
              '李四',
              '2024年9月30日',
              '否',
              '完成60%',
            ],
            [
              3,
              '政务大厅搬迁',
              '6月底前投入使用',
              '市行政审批局',
              '市机关事务局',
              '王五',
              '2024年6月底',
              '是',
              '已投入使用',
            ],
          ],
          {
            merges: [
              'A1:I1',
              'A2:G2',
              'A3:A4',
              'B3:B4',
              'C3:C4',
              'D3:E3',
              'F3:F4',
              'G3:G4',
              'H3:H4',
              'I3:I4',
            ],
          },
        ),
      ],
      says: [
        'followUp high 「某市2024年重点工作督办台账」 A3:I7 headers 3,4 records 5,6,7',
        '  sequence=序号@A subject=督办事项@B requirement=目标要求@C lead=责任单位/牵头@D supporters=责任单位/配合@E owner=责任人@F deadline=完成时限@G closed=是否办结@H progress=进展情况@I',
      ],
    },
    {
      layout: 'the same header without merge information',
      sheets: [
        sheetOf('Sheet1', [
          ['序号', '督办事项', '责任单位', '', '完成时限', '办结情况'],
          ['', '', '牵头单位', '配合单位', '', ''],
          [1, '甲', '发改局', '财政局', '2024年8月', '未办结'],
        ]),
      ],
      says: [
        'followUp high 「Sheet1」 A1:F3 headers 1,2 records 3',
        '  sequence=序号@A subject=督办事项@B lead=责任单位/牵头单位@C supporters=责任单位/配合单位@D deadline=完成时限@E outcome=办结情况@F',
      ],
    },
    {
      layout: 'Traditional 督辦事項一覽表',
      sheets: [
        sheetOf(
          '工作表1',
          [
            ['○○市政府督辦事項一覽表'],
            [],
            [
              '項次',
              '列管事項',
              '主辦機關',
              '協辦機關',
              '承辦人',
              '預定完成日期',
              '辦理情形',
              '是否解除列管',
              '備註',
            ],
            ['1', '捷運延伸線環評', '捷運局', '環保局', '王大明', '113年12月31日', '審查中', '否', ''],
            ['2', '社會住宅招標', '都發局', '財政局', '陳小華', '113年9月30日', '已決標', '是', ''],
          ],
          { merges: ['A1:I1'] },
        ),
      ],
      says: [
        'followUp high 「○○市政府督辦事項一覽表」 A3:I5 headers 3 records 4,5',
        '  sequence=項次@A subject=列管事項@B lead=主辦機關@C supporters=協辦機關@D owner=承辦人@E deadline=預定完成日期@F closed=是否解除列管@H progress=辦理情形@G remark=備註@I',
      ],
    },
    {
      layout: 'line breaks and spaces in headings, required marks, bracketed notes',
      sheets: [
        sheetOf('台账', [
          ['序  号', '事 项 名 称', '责任\n单位', '完成\n时限*', '责任人（签字）', '落实情况①'],
          [1, '甲', '教育局', '7月底', '张三', '推进中'],
        ]),
      ],
      says: [
        'followUp high 「台账」 A1:F2 headers 1 records 2',
        '  sequence=序 号@A subject=事 项 名 称@B lead=责任单位@C owner=责任人（签字）@E deadline=完成时限*@D progress=落实情况①@F',
      ],
    },
    {
      layout: 'numbered columns under the header, totals with blanks and notes below',
      sheets: [
        sheetOf('任务分解表', [
          ['2024年政府工作报告任务分解表'],
          ['序号', '重点任务', '牵头单位', '责任单位', '完成时限', '预算（万元）', '备注'],
          ['（1）', '（2）', '（3）', '（4）', '（5）', '（6）', '（7）'],
          [1, '新建学校5所', '教育局', '各镇街', '2024年底', 100, ''],
          [2, '改造公路', '交通局', '各镇街', '2024年10月', 200, ''],
          ['合　计', '', '', '', '', 300, ''],
          ['注：1.各单位每月25日前报送进展。'],
          ['2.完成时限以印发日期为准。'],
          ['制表人：张三', '', '', '审核人：李四'],
        ]),
      ],
      says: [
        'followUp high 「2024年政府工作报告任务分解表」 A2:G5 headers 2 records 4,5',
        '  sequence=序号@A subject=重点任务@B lead=牵头单位@C supporters=责任单位@D deadline=完成时限@E remark=备注@G',
        '  + 预算（万元）@F',
      ],
    },
    {
      layout: 'category dividers and subtotals between the records',
      sheets: [
        sheetOf(
          '要点',
          [
            ['序号', '工作任务', '责任部门', '责任人', '完成时间', '进展'],
            ['一、党的建设'],
            [1, '主题教育', '组织部', '甲', '2024-06-30', '完成'],
            [2, '支部换届', '组织部', '乙', '2024-08-31', '进行中'],
            ['小计', '', '', '', '', '2项'],
            ['二、业务工作'],
            [3, '审计整改', '审计科', '丙', '2024-09-30', ''],
          ],
          { merges: ['A2:F2', 'A6:F6'] },
        ),
      ],
      says: [
        'followUp high 「要点」 A1:F7 headers 1 records 3,4,7',
        '  sequence=序号@A subject=工作任务@B lead=责任部门@C owner=责任人@D deadline=完成时间@E progress=进展@F',
      ],
    },
    {
      layout: '类别 merged over several records, prepared numbers at the end',
      sheets: [
        sheetOf(
          '督查',
          [
            ['类别', '序号', '事项', '责任单位', '完成时限'],
            ['民生', 1, '供暖', '住建局', '10月15日前'],
            ['', 2, '供水', '水务局', '9月底'],
            ['交通', 3, '公交', '交通局', '长期'],
            ['', 4],
            ['', 5],
          ],
          { merges: ['A2:A3'] },
        ),
      ],
      says: [
        'followUp high 「督查」 A1:E4 headers 1 records 2,3,4',
        '  sequence=序号@B subject=事项@C lead=责任单位@D deadline=完成时限@E category=类别@A',
      ],
    },
    {
      layout: 'one item over three rows of measures',
      sheets: [
        sheetOf(
          '整改台账',
          [
            ['序号', '存在的问题', '整改措施', '责任单位', '责任人', '整改时限', '整改情况'],
            [1, '制度不健全', '修订财务制度', '财务科', '张三', '2024-08-31', '已修订'],
            ['', '', '组织培训', '', '', '', '已培训'],
            ['', '', '开展检查', '', '', '', ''],
            [2, '台账不规范', '统一模板', '办公室', '李四', '2024-07-31', ''],
          ],
          { merges: ['A2:A4', 'B2:B4', 'D2:D4', 'E2:E4', 'F2:F4'] },
        ),
      ],
      says: [
        'followUp high 「整改台账」 A1:G5 headers 1 records 2,5',
        '  sequence=序号@A subject=存在的问题@B lead=责任单位@D owner=责任人@E deadline=整改时限@F progress=整改情况@G measures=整改措施@C',
      ],
    },
    {
      layout: 'header repeated on every printed page',
      sheets: [
        sheetOf('清单', [
          ['序号', '重点事项', '承办单位', '办结时限', '办理状态'],
          [1, '甲', '一科', '7月1日', '办理中'],
          ['序号', '重点事项', '承办单位', '办结时限', '办理状态'],
          [2, '乙', '二科', '7月2日', '已办结'],
        ]),
      ],
      says: [
        'followUp high 「清单」 A1:E4 headers 1 records 2,4',
        '  sequence=序号@A subject=重点事项@B lead=承办单位@C deadline=办结时限@D status=办理状态@E',
      ],
    },
    {
      layout: '会议议定事项, 3 columns only, titled',
      sheets: [
        sheetOf('议定事项', [
          ['市长办公会议定事项落实情况表'],
          ['议定事项', '责任单位', '完成时限'],
          ['研究通过方案', '发改委', '2024年8月1日'],
        ]),
      ],
      says: [
        'followUp high 「市长办公会议定事项落实情况表」 A2:C3 headers 2 records 3',
        '  subject=议定事项@A lead=责任单位@B deadline=完成时限@C',
      ],
    },
    {
      layout: 'lead and responsible leaders, names under a merged parent',
      sheets: [
        sheetOf(
          '包抓',
          [
            ['序号', '重点项目名称', '包抓领导', '', '牵头部门', '完成期限'],
            ['', '', '姓名', '职务', '', ''],
            [1, '产业园', '王某', '副市长', '工信局', '2025年底'],
          ],
          { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:F2'] },
        ),
      ],
      says: [
        'followUp high 「包抓」 A1:F3 headers 1,2 records 3',
        '  sequence=序号@A subject=重点项目名称@B lead=牵头部门@E deadline=完成期限@F leader=包抓领导/姓名@C',
        '  + 包抓领导/职务@D',
      ],
    },
    {
      layout: 'every column under a group heading',
      sheets: [
        sheetOf(
          '督办',
          [
            ['基本信息', '', '责任信息', '', '时间信息', ''],
            ['序号', '事项', '牵头单位', '责任人', '交办时间', '完成时限'],
            [1, '甲', '一局', '张三', '2024-05-01', '2024-06-01'],
          ],
          { merges: ['A1:B1', 'C1:D1', 'E1:F1'] },
        ),
      ],
      says: [
        'followUp high 「督办」 A1:F3 headers 1,2 records 3',
        '  sequence=基本信息/序号@A subject=基本信息/事项@B lead=责任信息/牵头单位@C owner=责任信息/责任人@D deadline=时间信息/完成时限@F start=时间信息/交办时间@E',
      ],
    },
    {
      layout: 'plan and actual under 时间',
      sheets: [
        sheetOf(
          '进度',
          [
            ['任务名称', '负责人', '计划时间', '', '实际时间', '', '状态'],
            ['', '', '开始', '结束', '开始', '结束', ''],
            ['方案编制', '张三', '2024-05-01', '2024-05-10', '2024-05-01', '2024-05-09', '完成'],
          ],
          { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'] },
        ),
      ],
      says: [
        'taskTracking high 「进度」 A1:G3 headers 1,2 records 3',
        '  task=任务名称@A owner=负责人@B deadline=计划时间/结束@D finished=实际时间/结束@F status=状态@G start=计划时间/开始@C',
        '  + 实际时间/开始@E',
      ],
    },
    {
      layout: 'records start after an empty row, table in the middle of the sheet',
      sheets: [
        sheetOf(
          '表',
          [
            ['事项', '责任人', '截止日期', '状态'],
            [],
            ['甲', '张三', '2024-07-10', '进行中'],
            ['乙', '李四', '2024-07-11', '已完成'],
          ],
          { startRow: 8, startColumn: 4 },
        ),
      ],
      says: [
        'taskTracking high 「表」 D8:G11 headers 8 records 10,11',
        '  task=事项@D owner=责任人@E deadline=截止日期@F status=状态@G',
      ],
    },
    {
      layout: 'a cover of notes before the table, three header rows',
      sheets: [
        sheetOf(
          '附件1',
          [
            ['附件1'],
            ['××县2024年重点工作任务分解表'],
            ['填表说明：1.按月更新。'],
            ['2.完成时限须具体到日。'],
            ['单位：个、万元'],
            ['序号', '重点工作', '责任分工', '', '', '时限安排', ''],
            ['', '', '牵头单位', '配合', '', '开始时间', '完成时限'],
            ['', '', '', '单位', '联系人', '', ''],
            [1, '甲', '发改局', '财政局', '张三', '2024-01-01', '2024-12-31'],
          ],
          { merges: ['A2:G2', 'A6:A8', 'B6:B8', 'C6:E6', 'F6:G6', 'C7:C8', 'D7:E7', 'F7:F8', 'G7:G8'] },
        ),
      ],
      says: [
        'followUp high 「××县2024年重点工作任务分解表」 A6:G9 headers 6,7,8 records 9',
        '  sequence=序号@A subject=重点工作@B lead=责任分工/牵头单位@C supporters=责任分工/配合/单位@D owner=责任分工/配合/联系人@E deadline=时限安排/完成时限@G start=时限安排/开始时间@F',
      ],
    },
    {
      layout: 'total in the second column, signature line after a gap',
      sheets: [
        sheetOf('清单', [
          ['序号', '整改事项', '责任单位', '责任人', '整改时限', '完成情况'],
          [1, '甲', '一局', '张三', '2024-07-01', '已完成'],
          ['', '合 计', '', '', '', 1],
          [],
          ['填表人：张三', '', '审核人：李四', '', '日期：2024年7月1日'],
        ]),
      ],
      says: [
        'followUp high 「清单」 A1:F2 headers 1 records 2',
        '  sequence=序号@A subject=整改事项@B lead=责任单位@C owner=责任人@D deadline=整改时限@E outcome=完成情况@F',
      ],
    },
    {
      layout: 'statistics below the register after a blank row',
      sheets: [
        sheetOf('督办台账', [
          ['事项', '牵头单位', '责任人', '完成时限'],
          ['甲', '一局', '张三', '2024-07-01'],
          ['乙', '二局', '李四', '2024-08-01'],
          [],
          ['单位', '总数', '办结数', '办结率'],
          ['一局', 1, 1, '100%'],
          ['二局', 1, 0, '0%'],
        ]),
      ],
      says: [
        'followUp high 「督办台账」 A1:D3 headers 1 records 2,3',
        '  subject=事项@A lead=牵头单位@B owner=责任人@C deadline=完成时限@D',
        'unknown 督办台账!A5:D7 headers 5',
        '  + 单位@A 总数@B 办结数@C 办结率@D',
      ],
    },
    {
      layout: 'two blank rows inside the register',
      sheets: [
        sheetOf('督办台账', [
          ['序号', '事项', '牵头单位', '完成时限'],
          [1, '甲', '一局', '2024-07-01'],
          [],
          [],
          [2, '乙', '二局', '2024-08-01'],
          [3, '丙', '三局', '2024-09-01'],
        ]),
      ],
      says: [
        'followUp high 「督办台账」 A1:D6 headers 1 records 2,5,6',
        '  sequence=序号@A subject=事项@B lead=牵头单位@C deadline=完成时限@D',
      ],
    },
    {
      layout: 'one table a department, each with its title and total',
      sheets: [
        sheetOf('分部门', [
          ['办公室督办事项'],
          ['序号', '事项', '责任人', '完成时限'],
          [1, '甲', '张三', '7月1日'],
          ['合计', 1],
          ['财务科督办事项'],
          ['序号', '事项', '责任人', '完成时限'],
          [1, '乙', '李四', '7月2日'],
          ['合计', 1],
        ]),
      ],
      says: [
        'followUp high 「办公室督办事项」 A2:D3 headers 2 records 3',
        '  sequence=序号@A subject=事项@B owner=责任人@C deadline=完成时限@D',
        'followUp high 「财务科督办事项」 A6:D7 headers 6 records 7',
        '  sequence=序号@A subject=事项@B owner=责任人@C deadline=完成时限@D',
      ],
    },
    {
      layout: 'sub-items with deadlines of their own under a merged item',
      sheets: [
        sheetOf(
          '台账',
          [
            ['序号', '重点任务', '具体措施', '责任单位', '完成时限'],
            [1, '甲', '第一步', '一局', '2024-07-01'],
            ['', '', '第二步', '二局', '2024-08-01'],
            [2, '乙', '全部', '三局', '2024-09-01'],
          ],
          { merges: ['A2:A3', 'B2:B3'] },
        ),
      ],
      says: [
        'followUp high 「台账」 A1:E4 headers 1 records 2,3,4',
        '  sequence=序号@A subject=重点任务@B lead=责任单位@D deadline=完成时限@E measures=具体措施@C',
      ],
    },
    {
      layout: 'a heading merged over two columns of values',
      sheets: [
        sheetOf(
          '台账',
          [
            ['序号', '督办事项', '', '责任单位', '办结时限'],
            [1, '民生', '供暖', '住建局', '2024-10-15'],
            [2, '民生', '供水', '水务局', '2024-09-30'],
          ],
          { merges: ['B1:C1'] },
        ),
      ],
      says: [
        'followUp high 「台账」 A1:E3 headers 1 records 2,3',
        '  sequence=序号@A subject=督办事项@B lead=责任单位@D deadline=办结时限@E',
      ],
    },
    {
      layout: 'prepared rows with formulas only',
      sheets: [
        sheetOf('台账', [
          ['序号', '事项', '责任人', '完成时限', '剩余天数', '是否逾期'],
          [
            1,
            '甲',
            '张三',
            '2024-07-01',
            { kind: 'number', value: 3, formula: true },
            { kind: 'text', value: '否', formula: true },
          ],
          [
            2,
            '',
            '',
            { kind: 'number', value: 0, formula: true },
            { kind: 'number', value: -45000, formula: true },
            { kind: 'text', value: '是', formula: true },
          ],
          [
            3,
            '',
            '',
            '',
            { kind: 'number', value: -45000, formula: true },
            { kind: 'text', value: '', formula: true },
          ],
        ]),
      ],
      says: [
        'followUp high 「台账」 A1:F2 headers 1 records 2',
        '  sequence=序号@A subject=事项@B owner=责任人@C deadline=完成时限@D',
        '  + 剩余天数@E 是否逾期@F',
      ],
    },
    {
      layout: 'progress by month under one heading',
      sheets: [
        sheetOf(
          '台账',
          [
            ['序号', '工作任务', '责任部门', '完成时限', '进展情况', '', '', '备注'],
            ['', '', '', '', '4月', '5月', '6月', ''],
            [1, '甲', '一科', '2024-12-31', '启动', '推进', '推进', ''],
          ],
          { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1', 'H1:H2'] },
        ),
      ],
      says: [
        'followUp high 「台账」 A1:H3 headers 1,2 records 3',
        '  sequence=序号@A subject=工作任务@B lead=责任部门@C deadline=完成时限@D remark=备注@H',
        '  + 进展情况/4月@E 进展情况/5月@F 进展情况/6月@G',
      ],
    },
    {
      layout: 'Hong Kong action list',
      sheets: [
        sheetOf('行動清單', [
          ['會議跟進事項'],
          ['項目', '行動', '負責人', '期限', '進度'],
          ['1', '更新預算', '陳先生', '2024年7月31日', '進行中'],
        ]),
      ],
      says: [
        'taskTracking high 「會議跟進事項」 A2:E3 headers 2 records 3',
        '  task=行動@B owner=負責人@C deadline=期限@D status=進度@E source=項目@A',
      ],
    },
    {
      layout: 'vertical headings, one character a line',
      sheets: [
        sheetOf('台账', [
          ['序\n号', '督\n办\n事\n项', '责\n任\n单\n位', '完\n成\n时\n限', '是否\n办结'],
          [1, '甲', '一局', '2024-07-01', '否'],
        ]),
      ],
      says: [
        'followUp high 「台账」 A1:E2 headers 1 records 2',
        '  sequence=序号@A subject=督办事项@B lead=责任单位@C deadline=完成时限@D closed=是否办结@E',
      ],
    },
    {
      layout: 'a record only begun, in the last row',
      sheets: [
        sheetOf('台账', [
          ['事项', '责任单位', '责任人', '完成时限'],
          ['甲', '一局', '张三', '2024-07-01'],
          ['乙'],
        ]),
      ],
      says: [
        'followUp high 「台账」 A1:D3 headers 1 records 2,3',
        '  subject=事项@A lead=责任单位@B owner=责任人@C deadline=完成时限@D',
      ],
    },
    {
      layout: 'problem list for rectification',
      sheets: [
        sheetOf('问题整改', [
          ['巡察反馈问题整改清单'],
          [
            '序号',
            '问题类别',
            '反馈问题',
            '整改措施',
            '整改目标',
            '责任领导',
            '责任单位',
            '整改期限',
            '整改进展',
            '是否销号',
          ],
          [1, '党建', '甲', '乙', '丙', '王局', '一科', '2024年9月底', '推进中', '否'],
        ]),
      ],
      says: [
        'followUp high 「巡察反馈问题整改清单」 A2:J3 headers 2 records 3',
        '  sequence=序号@A subject=反馈问题@C requirement=整改目标@E lead=责任单位@G deadline=整改期限@H closed=是否销号@J progress=整改进展@I category=问题类别@B measures=整改措施@D leader=责任领导@F',
      ],
    },
    {
      layout: 'goals with annual figures',
      sheets: [
        sheetOf('目标分解', [
          ['2024年目标任务分解表'],
          ['序号', '目标任务', '全年目标', '累计完成', '完成率', '责任单位', '完成时限'],
          [1, '新增就业', 5000, 2600, '52%', '人社局', '2024年底'],
        ]),
      ],
      says: [
        'targets high 「2024年目标任务分解表」 A2:G3 headers 2 records 3',
        '  sequence=序号@A target=目标任务@B targetValue=全年目标@C actualValue=累计完成@D rate=完成率@E owner=责任单位@F deadline=完成时限@G',
      ],
    },
    {
      layout: 'errors among the headings',
      sheets: [
        sheetOf('台账', [
          ['序号', { kind: 'error', value: '#REF!' }, '事项', '责任单位', '完成时限'],
          [1, 'x', '甲', '一局', { kind: 'error', value: '#N/A' }],
        ]),
      ],
      says: [
        'followUp high 「台账」 A1:E2 headers 1 records 2',
        '  sequence=序号@A subject=事项@C lead=责任单位@D deadline=完成时限@E',
        '  + #REF!@B',
      ],
    },
  ])('$layout', ({ sheets, says }) => {
    expect(summarise(...sheets)).toEqual(says);
  });
});
