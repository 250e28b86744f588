import type { PaneBench } from './benchPane';
import { paneReport } from './paneReport';

const opening = (interactive: number, kilobytes: number) => ({
  button: interactive - 10,
  interactive,
  scriptGzip: kilobytes * 1024,
});

it('prints medians, ratios and whether each aim is met', () => {
  const bench: PaneBench = {
    openings: {
      duban: [opening(300, 200), opening(200, 200), opening(900, 200)],
      microsoft: [opening(400, 100), opening(400, 100), opening(400, 100)],
    },
    checks: [
      { afterLook: 900, atOnce: 1200, reading: 500 },
      { afterLook: 1800, atOnce: 1100, reading: 700 },
      { afterLook: 800, atOnce: 900, reading: 400 },
    ],
  };
  expect(paneReport(bench).split('\n')).toEqual([
    '| 打开窗格 | 见到按钮 | 可以操作 | 之比 | 自己的脚本（gzip） |',
    '|---|---:|---:|---:|---:|',
    '| **督办的窗格** | 290 ms | 300 ms | 0.75× | 200 KB |',
    '| Microsoft 的 React 窗格模板（欢迎页） | 390 ms | 400 ms | 1.00× | 100 KB |',
    '',
    '- 比 Microsoft 的模板先可以操作：达到（0.75 倍）',
    '- 首次载入的脚本不超过 250 KB：达到（200 KB）',
    '',
    '| 在窗格里检查 10,000 行 × 10 列：从点“检查工作簿”到说出有几个问题 | 用时 | 之比 |',
    '|---|---:|---:|',
    '| **看了 3 秒概况以后点** | 900 ms | 1.80× |',
    '| **一能点就点** | 1100 ms | 2.20× |',
    '| 空白网页里只用 office.js 读出同样的单元格 | 500 ms | 1.00× |',
    '',
    '- 看了 3 秒概况以后点，不超过只读出的 2 倍：达到（1.80 倍）',
    '- 一能点就点，不超过只读出的 2 倍：**未达到**（2.20 倍）',
  ]);
});

it('says so when an aim is missed', () => {
  const bench: PaneBench = {
    openings: { duban: [opening(500, 251)], microsoft: [opening(400, 100)] },
    checks: [{ afterLook: 900, atOnce: 1000, reading: 300 }],
  };
  expect(
    paneReport(bench)
      .split('\n')
      .filter((line) => line.startsWith('-')),
  ).toEqual([
    '- 比 Microsoft 的模板先可以操作：**未达到**（1.25 倍）',
    '- 首次载入的脚本不超过 250 KB：**未达到**（251 KB）',
    '- 看了 3 秒概况以后点，不超过只读出的 2 倍：**未达到**（3.00 倍）',
    '- 一能点就点，不超过只读出的 2 倍：**未达到**（3.33 倍）',
  ]);
});
