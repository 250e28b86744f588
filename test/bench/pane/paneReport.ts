import { median } from '../word/measureWord';
import type { PaneBench } from './benchPane';
import { PANES, type PaneName } from './panes';

const NAMES: Readonly<Record<PaneName, string>> = {
  duban: '**督办的窗格**',
  microsoft: 'Microsoft 的 React 窗格模板（欢迎页）',
};
const MOST_GZIP = 250 * 1024;

/** The table the README quotes, and below it whether each aim is met. */
export function paneReport(bench: PaneBench): string {
  const middle = (pane: PaneName, what: 'button' | 'interactive' | 'scriptGzip'): number =>
    median(bench[pane].map((opening) => opening[what]));
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

const verdict = (met: boolean): string => (met ? '达到' : '**未达到**');
