import { median } from '../word/measureWord';
import type { PaneBench } from './benchPane';
import { CHECKED_ROWS, LOOK_MS } from './measureCheck';
import { PANES, type PaneName } from './panes';

const NAMES: Readonly<Record<PaneName, string>> = {
  duban: '**督办的窗格**',
  microsoft: 'Microsoft 的 React 窗格模板（欢迎页）',
};
const MOST_GZIP = 250 * 1024;

const MOST_TIMES_READING = 2;

/** The tables the README quotes, and below each whether its aims are met. */
export function paneReport({ openings, checks }: PaneBench): string {
  return `${openingReport(openings)}\n\n${checkReport(checks)}`;
}

function openingReport(openings: PaneBench['openings']): string {
  const middle = (pane: PaneName, what: 'button' | 'interactive' | 'scriptGzip'): number =>
    median(openings[pane].map((opening) => opening[what]));
  const ratio = middle('duban', 'interactive') / middle('microsoft', 'interactive');
  const lines = PANES.map((pane) =>
    [
      NAMES[pane],
      `${Math.round(middle(pane, 'button'))} ms`,
      `${Math.round(middle(pane, 'interactive'))} ms`,
      `${(middle(pane, 'interactive') / middle('microsoft', 'interactive')).toFixed(2)}×`,
      `${Math.round(middle(pane, 'scriptGzip') / 1024)} KB`,
    ].join(' | '),
  );
  const gzip = middle('duban', 'scriptGzip');
  return [
    '| 打开窗格 | 见到按钮 | 可以操作 | 之比 | 自己的脚本（gzip） |',
    '|---|---:|---:|---:|---:|',
    ...lines.map((line) => `| ${line} |`),
    '',
    `- 比 Microsoft 的模板先可以操作：${verdict(ratio < 1)}（${ratio.toFixed(2)} 倍）`,
    `- 首次载入的脚本不超过 250 KB：${verdict(gzip <= MOST_GZIP)}（${Math.round(gzip / 1024)} KB）`,
  ].join('\n');
}

function checkReport(checks: PaneBench['checks']): string {
  const reading = median(checks.map((one) => one.reading));
  const cases = [
    { name: `看了 ${LOOK_MS / 1000} 秒概况以后点`, took: median(checks.map((one) => one.afterLook)) },
    { name: '一能点就点', took: median(checks.map((one) => one.atOnce)) },
  ].map((one) => ({ ...one, ratio: one.took / reading }));
  return [
    `| 在窗格里检查 ${CHECKED_ROWS.toLocaleString('en-US')} 行 × 10 列：从点“检查工作簿”到说出有几个问题 | 用时 | 之比 |`,
    '|---|---:|---:|',
    ...cases.map(
      ({ name, took, ratio }) => `| **${name}** | ${Math.round(took)} ms | ${ratio.toFixed(2)}× |`,
    ),
    `| 空白网页里只用 office.js 读出同样的单元格 | ${Math.round(reading)} ms | 1.00× |`,
    '',
    ...cases.map(
      ({ name, ratio }) =>
        `- ${name}，不超过只读出的 ${MOST_TIMES_READING} 倍：${verdict(ratio <= MOST_TIMES_READING)}（${ratio.toFixed(2)} 倍）`,
    ),
  ].join('\n');
}

const verdict = (met: boolean): string => (met ? '达到' : '**未达到**');
