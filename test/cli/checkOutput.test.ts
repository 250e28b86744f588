import { renderCheckJson } from '../../src/cli/formats/checkJson';
import { renderCheckMarkdown } from '../../src/cli/formats/checkMarkdown';
import { renderCheckText } from '../../src/cli/formats/checkText';
import type { WorkbookCheck } from '../../src/domain/checks/WorkbookCheck';
import type { Snapshot } from '../../src/domain/snapshot/Snapshot';
import { checkOf } from '../support/checks/findingsOf';
import { sheetOf, snapshotOf } from '../support/snapshot/buildSnapshot';

const headings = ['序号', '事项', '责任人', '完成时限', '状态'];
const fine = [headings, ['1', '起草年度工作方案', '张三', '2024-07-22', '进行中']];
const colours = [
  ['颜色', '形状', '重量'],
  ['红', '圆', '3'],
  ['蓝', '扁', '4'],
];

const jsonOf = (check: WorkbookCheck) =>
  JSON.parse([...renderCheckJson(check, 'zh-CN')].join('')) as {
    findings: unknown[];
    deadlines: unknown[];
    summary: { checkedTables: number; unchecked: unknown[] };
  };

describe('「没有发现问题」 is never said of more than was looked at', () => {
  const unknown = { sheet: '其他', cause: 'unknown', why: '不是督办管理的表' };
  const uncalculated = {
    sheet: '台账',
    cause: 'uncalculated',
    why: '有 2 个公式没有算出结果，这些单元格没有检查',
  };
  const cases: {
    name: string;
    snapshot: Snapshot;
    says: string;
    checked: number;
    unchecked: object[];
  }[] = [
    {
      name: 'everything was checked',
      snapshot: snapshotOf(sheetOf('台账', fine)),
      says: '没有发现问题。',
      checked: 1,
      unchecked: [],
    },
    {
      name: 'one sheet is no table of ours',
      snapshot: snapshotOf(sheetOf('台账', fine), sheetOf('其他', colours)),
      says: '没有发现问题，但有 1 张表没有检查或没有查全：其他（不是督办管理的表）。',
      checked: 1,
      unchecked: [unknown],
    },
    {
      name: 'formulas were never calculated',
      snapshot: snapshotOf({ ...sheetOf('台账', fine), uncalculatedFormulas: 2 }),
      says: '没有发现问题，但有 1 张表没有检查或没有查全：台账（有 2 个公式没有算出结果，这些单元格没有检查）。',
      checked: 1,
      unchecked: [uncalculated],
    },
    {
      name: 'no table is ours',
      snapshot: snapshotOf(sheetOf('其他', colours)),
      says: '一张表也没有检查：其他（不是督办管理的表）。',
      checked: 0,
      unchecked: [unknown],
    },
    {
      name: 'there is no table',
      snapshot: snapshotOf(sheetOf('随手记', [['今天开会']])),
      says: '没有可以检查的表，所以什么也没有检查。',
      checked: 0,
      unchecked: [],
    },
  ];

  it.each(cases)('when $name', ({ snapshot, says, checked, unchecked }) => {
    const check = checkOf(snapshot);
    expect(check.findings).toHaveLength(0);
    expect(renderCheckText(check, 'zh-CN').split('\n')).toContain(`  ${says}`);
    expect([...renderCheckMarkdown(check, 'zh-CN')].join('').split('\n')).toContain(says);
    expect(jsonOf(check).summary).toMatchObject({ checkedTables: checked, unchecked });
  });
});

describe('a workbook with many findings', () => {
  const rows = Array.from({ length: 150 }, (_, index) => [
    String(index + 1),
    '起草方案',
    '',
    '尽快',
    '进行中',
  ]);
  const check = checkOf(snapshotOf(sheetOf('台账', [headings, ...rows])));
  const total = check.findings.length;

  it('is cut off on the screen, saying how much is left and where it is', () => {
    expect(total).toBeGreaterThan(400);
    const lines = renderCheckText(check, 'zh-CN').split('\n');
    expect(lines.filter((line) => line.startsWith('      → '))).toHaveLength(200);
    expect(lines).toContain(
      `  ……还有 ${total - 200} 条。全部列出用 --format md 或 json；也可以用 duban mark 标在工作簿里。`,
    );
  });

  it('is whole in JSON, a finding a line', () => {
    const text = [...renderCheckJson(check, 'zh-CN')].join('');
    expect(jsonOf(check).findings).toHaveLength(total);
    expect(jsonOf(check).deadlines).toHaveLength(150);
    expect(text.split('\n').filter((line) => line.startsWith('    {"rule":'))).toHaveLength(total);
  });

  it('is whole in Markdown', () => {
    const lines = [...renderCheckMarkdown(check, 'zh-CN')].join('').split('\n');
    const begin = lines.findIndex((line) => line.startsWith('## 发现的问题'));
    const end = lines.findIndex((line) => line.startsWith('## 到期情况'));
    expect(lines.slice(begin, end).filter((line) => line.startsWith('| '))).toHaveLength(total + 2);
  });
});
