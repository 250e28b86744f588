import { buildAcceptanceReport } from '../../../../src/domain/report/acceptance/buildAcceptanceReport';
import type { Sheet } from '../../../../src/domain/snapshot/Snapshot';
import { checkOf } from '../../../support/checks/findingsOf';
import { dateCell, sheetOf, snapshotOf, type CellInput } from '../../../support/snapshot/buildSnapshot';

const register = sheetOf('需求台账', [
  [
    '受理编号',
    '客户',
    '联系人',
    '联系方式',
    '需求描述',
    '紧急程度',
    '期望交付时间',
    '提交日期',
    '受理人',
    '状态',
  ],
  [
    '202405-001',
    '科技有限公司',
    '张*',
    '138',
    '定制看板,含导出',
    '中',
    '2024年6月30日',
    dateCell('2024-05-10'),
    '李*',
    '待验收',
  ],
  ['202405-002', '贸易公司', '王*', '-', '接口', '高', '待定', '5月底', '李*', '执行中'],
]);

const headings = [
  '编号',
  '交付物',
  '交付时间',
  '验收时间',
  '客户代表',
  '验收标准',
  '验收结论',
  '整改要求',
  '签字',
  '签字日期',
  '备注',
];
const list = (...rows: readonly (readonly CellInput[])[]): Sheet =>
  sheetOf('客户验收表', [headings, ...rows]);
const reportOf = (...sheets: readonly Sheet[]) => buildAcceptanceReport(checkOf(snapshotOf(...sheets)));

describe('the customer acceptance forms', () => {
  const report = reportOf(
    register,
    list(
      [
        '202405-001',
        '看板V1.0',
        dateCell('2024-06-20'),
        '2024-06-21',
        '张*',
        '完整,准确',
        '不通过',
        '导出缺列',
        '',
        '',
        '',
      ],
      ['202405-002', '接口', '2024/6/5', '', '王*', '-', '有条件通过', '', '', '', '补文档'],
      [
        '202405-001',
        '看板 V1.0',
        dateCell('2024-06-28'),
        dateCell('2024-06-30'),
        '张*',
        '完整,准确',
        '√通过',
        '-',
        '张*(盖章)',
        '2024年6月30日',
        '无',
      ],
      ['202405-001', '手册', '2024-06-28', '', '', '', '□通过 □不通过', '', '', '', ''],
    ),
  );

  it('are one a requirement, with what the register says of it', () => {
    expect(report.验收表.map(({ 验收项: _, 整改项: __, ...head }) => head)).toEqual([
      {
        需求编号: '202405-001',
        客户名称: '科技有限公司',
        客户联系人: '张*',
        联系方式: '138',
        需求描述: '定制看板，含导出',
        提交日期: '2024年5月10日',
        期望交付时间: '2024年6月30日',
        交付负责人: '李*',
        验收结论: '',
        满意度: '',
        客户意见: '',
        客户签字: '张*（盖章）',
        客户日期: '2024年6月30日',
      },
      {
        需求编号: '202405-002',
        客户名称: '贸易公司',
        客户联系人: '王*',
        联系方式: '',
        需求描述: '接口',
        提交日期: '5月底',
        期望交付时间: '待定',
        交付负责人: '李*',
        验收结论: '',
        满意度: '',
        客户意见: '',
        客户签字: '',
        客户日期: '',
      },
    ]);
  });

  it('tick only what is clear, and print the rest as written', () => {
    const results = report.验收表
      .flatMap(({ 验收项 }) => 验收项)
      .map((item) => [item.成果名称, item.验收结果, item.结果说明]);
    expect(results).toEqual([
      ['看板V1.0', '不通过', ''],
      ['看板 V1.0', '通过', ''],
      ['手册', '', ''],
      ['接口', '', '有条件通过'],
    ]);
    expect(report.验收表[0]?.验收项[1]).toEqual({
      序号: '2',
      成果名称: '看板 V1.0',
      交付日期: '2024年6月28日',
      验收日期: '2024年6月30日',
      验收内容: '完整，准确',
      验收结果: '通过',
      结果说明: '',
      备注: '',
    });
  });

  it('list what was turned down with what came of it', () => {
    expect(report.验收表.map(({ 整改项 }) => 整改项)).toEqual([
      [
        {
          序号: '1',
          成果名称: '看板V1.0',
          不通过原因: '导出缺列',
          整改措施: '',
          责任人: '',
          完成时限: '',
          复验日期: '2024年6月30日',
          复验结果: '通过',
        },
      ],
      [],
    ]);
  });

  it('count deliveries by their last attempt', () => {
    expect(report.统计).toEqual({ 需求数: 2, 成果数: 3, 已通过: 1, 待整改: 0, 待验收: 2 });
  });
});

describe('the conclusion of a form', () => {
  it.each([
    [
      'all passed in the end',
      [
        ['a', '不通过'],
        ['a', '通过'],
        ['b', '合格'],
      ],
      '全部通过',
    ],
    [
      'one turned down at last',
      [
        ['a', '通过'],
        ['b', '通过'],
        ['b', '不通过'],
      ],
      '整改后重新验收',
    ],
    [
      'one still to come',
      [
        ['a', '通过'],
        ['b', ''],
      ],
      '',
    ],
    [
      'turned down weighs more than to come',
      [
        ['a', '不通过'],
        ['b', ''],
      ],
      '整改后重新验收',
    ],
  ])('%s', (_, rows, conclusion) => {
    const [form] = reportOf(
      list(...rows.map(([name, result]) => ['1', name, '', '2024-06-01', '', '', result])),
    ).验收表;
    expect(form?.验收结论).toBe(conclusion);
  });
});

it('rows without a number share one form, and forms on sheets of their own are read', () => {
  const form = sheetOf('验收单', [
    ['客户验收表'],
    ['需求编号', '202406-009'],
    ['成果名称', '报表'],
    ['交付日期', '2024-07-01'],
    ['验收日期', '2024-07-02'],
    ['客户联系人', '赵*'],
    ['验收内容', '格式'],
    ['验收结果', '☑通过 ☐不通过'],
  ]);
  const { 验收表 } = reportOf(
    list(['', '甲', '', '', '', '', '通过'], ['', '乙', '', '', '', '', '通过']),
    form,
  );
  expect(
    验收表.map(({ 需求编号, 验收项 }) => [
      需求编号,
      ...验收项.map((item) => `${item.成果名称}${item.验收结果}`),
    ]),
  ).toEqual([
    ['', '甲通过', '乙通过'],
    ['202406-009', '报表通过'],
  ]);
});

it('refuses a workbook without an acceptance', () => {
  expect(() => reportOf(register)).toThrow(
    expect.objectContaining({
      code: 'report.noTable',
      facts: { file: '测试.xlsx', wanted: '客户验收表', wantedEnglish: 'customer acceptance' },
    }),
  );
});
