import { benchReport, type FileRuns } from './benchReport';

const run = (steps: Record<string, number>, peakMb: number) => ({
  steps,
  counts: { tracked: 9, findings: 4 },
  peakMb,
  idleMb: 50,
});

const file = (rows: number, scale: number, exceljs = 5000 * scale): FileRuns => ({
  rows,
  fileMb: scale,
  runs: {
    duban: [300, 100, 200].map((read) => run({ read: read * scale, check: 90 * scale }, 50 + 10 * scale)),
    dubanMark: [run({ mark: 400 * scale }, 120)],
    exceljs: [run({ read: exceljs }, 300)],
    sheetJs: [undefined],
  },
});

it('prints medians, ratios and whether each aim is met', () => {
  expect(benchReport([file(10_000, 1), file(100_000, 10)]).split('\n')).toEqual([
    '| 行数 | 步骤 | 中位数 | 行/秒 | 与 exceljs 读取之比 | 峰值内存 |',
    '|---:|---|---:|---:|---:|---:|',
    '| 10,000 | 督办 读取 | 0.20 s | 50,000 | 0.04× |  |',
    '| 10,000 | 督办 检查（全部规则） | 0.09 s | 111,111 | 0.02× |  |',
    '| 10,000 | **督办 读取 + 检查** | 0.29 s | 34,483 | 0.06× | 60 MB |',
    '| 10,000 | 督办 标记 | 0.40 s | 25,000 | 0.08× | 120 MB |',
    '| 10,000 | exceljs 4.4 读取 | 5.00 s | 2,000 | 1.00× | 300 MB |',
    '| 10,000 | SheetJS 0.18 读取 | 未完成 |  |  |  |',
    '| 100,000 | 督办 读取 | 2.00 s | 50,000 | 0.04× |  |',
    '| 100,000 | 督办 检查（全部规则） | 0.90 s | 111,111 | 0.02× |  |',
    '| 100,000 | **督办 读取 + 检查** | 2.90 s | 34,483 | 0.06× | 150 MB |',
    '| 100,000 | 督办 标记 | 4.00 s | 25,000 | 0.08× | 120 MB |',
    '| 100,000 | exceljs 4.4 读取 | 50.00 s | 2,000 | 1.00× | 300 MB |',
    '| 100,000 | SheetJS 0.18 读取 | 未完成 |  |  |  |',
    '',
    '- 10,000 行 × 10 列，1.0 MB；时限 9 个，发现 4 条',
    '  - 读取 + 检查快于 exceljs 读取：达到',
    '  - 检查每 10 万行少于 1 秒：达到(900 ms)',
    '- 100,000 行 × 10 列，10.0 MB；时限 9 个，发现 4 条',
    '  - 读取 + 检查快于 exceljs 读取：达到',
    '  - 检查每 10 万行少于 1 秒：达到(900 ms)',
    '- 内存：行数 ×10，占用 ×10.0，不超过线性',
  ]);
});

it('says so when an aim is missed', () => {
  expect(benchReport([file(10_000, 1, 290)])).toContain('  - 读取 + 检查快于 exceljs 读取：**未达到**');
});
