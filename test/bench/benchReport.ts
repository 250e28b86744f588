import type { EngineName } from './engines';
import type { Measurement } from './measure';

/** All runs of all engines on one file. */
export interface FileRuns {
  readonly rows: number;
  readonly fileMb: number;
  readonly runs: Readonly<Record<EngineName, readonly (Measurement | undefined)[]>>;
}

/** The table the README quotes, and below it whether each aim is met. */
export function benchReport(files: readonly FileRuns[]): string {
  const header = [
    '| 行数 | 步骤 | 中位数 | 行/秒 | 与 exceljs 读取之比 | 峰值内存 |',
    '|---:|---|---:|---:|---:|---:|',
  ];
  return [...header, ...files.flatMap(linesOf), '', ...files.flatMap(aimsOf), ...growth(files)].join('\n');
}

interface Line {
  readonly name: string;
  readonly milliseconds: number | undefined;
  readonly peakMb: number | undefined;
}

function linesOf(file: FileRuns): readonly string[] {
  const base = median(file, 'exceljs', 'read');
  return stepsOf(file).map(({ name, milliseconds, peakMb }) => {
    const cells = [
      file.rows.toLocaleString('en'),
      name,
      milliseconds === undefined ? '未完成' : `${(milliseconds / 1000).toFixed(2)} s`,
      milliseconds === undefined ? '' : Math.round(file.rows / (milliseconds / 1000)).toLocaleString('en'),
      milliseconds === undefined || base === undefined ? '' : `${(milliseconds / base).toFixed(2)}×`,
      peakMb === undefined ? '' : `${Math.round(peakMb)} MB`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

function stepsOf(file: FileRuns): readonly Line[] {
  const peak = (engine: EngineName) => middle(file.runs[engine].map((run) => run?.peakMb));
  const read = median(file, 'duban', 'read');
  const check = median(file, 'duban', 'check');
  const both = read === undefined || check === undefined ? undefined : read + check;
  return [
    { name: '督办 读取', milliseconds: read, peakMb: undefined },
    { name: '督办 检查（全部规则）', milliseconds: check, peakMb: undefined },
    { name: '**督办 读取 + 检查**', milliseconds: both, peakMb: peak('duban') },
    { name: '督办 标记', milliseconds: median(file, 'dubanMark', 'mark'), peakMb: peak('dubanMark') },
    { name: 'exceljs 4.4 读取', milliseconds: median(file, 'exceljs', 'read'), peakMb: peak('exceljs') },
    { name: 'SheetJS 0.18 读取', milliseconds: median(file, 'sheetJs', 'read'), peakMb: peak('sheetJs') },
  ];
}

function aimsOf(file: FileRuns): readonly string[] {
  const read = median(file, 'duban', 'read');
  const check = median(file, 'duban', 'check');
  const exceljs = median(file, 'exceljs', 'read');
  if (read === undefined || check === undefined) return [`- ${file.rows} 行：督办没有跑完`];
  const counts = file.runs.duban.find((run) => run !== undefined)?.counts ?? {};
  return [
    `- ${file.rows.toLocaleString('en')} 行 × 10 列，${file.fileMb.toFixed(1)} MB；时限 ${counts['tracked'] ?? 0} 个，发现 ${counts['findings'] ?? 0} 条`,
    `  - 读取 + 检查快于 exceljs 读取：${exceljs === undefined ? 'exceljs 没有跑完' : verdict(read + check < exceljs)}`,
    `  - 检查每 10 万行少于 1 秒：${verdict((check / file.rows) * 100_000 < 1000)}(${Math.round((check / file.rows) * 100_000)} ms)`,
  ];
}

/** Memory beyond what the idle process holds, against the rows. */
function growth(files: readonly FileRuns[]): readonly string[] {
  const [small, big] = files;
  if (!small || !big) return [];
  const used = ({ runs }: FileRuns) => middle(runs.duban.map((run) => run && run.peakMb - run.idleMb));
  const [before, after] = [used(small), used(big)];
  if (before === undefined || after === undefined) return [];
  const times = big.rows / small.rows;
  return [
    `- 内存：行数 ×${times}，占用 ×${(after / before).toFixed(1)}，${after / before <= times ? '不超过线性' : '超过线性'}`,
  ];
}

const verdict = (met: boolean) => (met ? '达到' : '**未达到**');

function median(file: FileRuns, engine: EngineName, step: string): number | undefined {
  return middle(file.runs[engine].map((run) => run?.steps[step]));
}

/** Undefined when a run did not finish. */
function middle(values: readonly (number | undefined)[]): number | undefined {
  if (values.length === 0 || values.includes(undefined)) return undefined;
  const sorted = (values as readonly number[]).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
