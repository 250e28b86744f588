import type { Unfinished } from '../runInChild';
import type { WordBench, WordCaseRuns, WordRuns } from './benchWord';
import { BUNDLES, type BundleName } from './bundleSizes';
import type { WordEngineName } from './engines';
import { median, type WordMeasurement } from './measureWord';

const NAMES: Readonly<Record<WordEngineName, string>> = {
  duban: '**督办**',
  dubanCompiled: '**督办，模板已编译**',
  docxtemplater: 'docxtemplater 3.71 + PizZip',
  easyTemplateX: 'easy-template-x 7.2',
  carbone: 'carbone 3.8（仅 Node）',
  docxTemplates: 'docx-templates 4.15（不设沙箱）',
  docx: 'docx 9.15，用代码写',
  floor: '下限：只拼接同样的 XML 并压缩',
};
const BUNDLE_NAMES: Readonly<Record<BundleName, string>> = {
  duban: '**督办**',
  docxtemplater: 'docxtemplater + PizZip',
  easyTemplateX: 'easy-template-x',
  docxTemplates: 'docx-templates（浏览器版）',
  docx: 'docx',
};
const UNFINISHED: Readonly<Record<Unfinished, string>> = {
  time: '未完成（超过时限）',
  memory: '未完成（超过内存）',
  error: '未完成（出错）',
};

const ENGINES = Object.keys(NAMES) as WordEngineName[];
const BROWSER: readonly WordEngineName[] = ['docxtemplater', 'easyTemplateX'];
const PEERS: readonly WordEngineName[] = [...BROWSER, 'carbone', 'docxTemplates', 'docx'];

/** The tables the README quotes, and below them whether each aim is met. */
export function wordReport(bench: WordBench): string {
  return [...bench.cases.flatMap(tableOf), ...bundleTable(bench), ...aimsOf(bench)].join('\n');
}

function tableOf({ title, runs }: WordCaseRuns): string[] {
  const own = middle(runs.duban);
  const lines = ENGINES.flatMap((engine) => {
    const result = middle(runs[engine]);
    return result === undefined ? [] : [lineOf(NAMES[engine], result, own)];
  });
  return [
    `| ${title} | 用时 | 处理器时间 | 处理器时间之比 | 首次处理器时间 | 峰值内存 | 文件大小 |`,
    '|---|---:|---:|---:|---:|---:|---:|',
    ...lines,
    '',
    `文字：${sameText(runs)}`,
    '',
  ];
}

type Middle = WordMeasurement | Unfinished | undefined;

function lineOf(name: string, result: WordMeasurement | Unfinished, own: Middle): string {
  if (typeof result === 'string') return `| ${name} | ${UNFINISHED[result]} |  |  |  |  |  |`;
  const ratio = typeof own === 'object' ? `${(result.cpu / own.cpu).toFixed(2)}×` : '';
  const cells = [
    name,
    timeOf(result.wall),
    timeOf(result.cpu),
    ratio,
    timeOf(result.firstCpu),
    `${Math.round(result.peakMb)} MB`,
    `${Math.ceil(result.bytes / 1024).toLocaleString('en')} KB`,
  ];
  return `| ${cells.join(' | ')} |`;
}

const timeOf = (milliseconds: number): string =>
  milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;

function sameText(runs: WordCaseRuns['runs']): string {
  const texts = ENGINES.map((engine) => ({ engine, result: middle(runs[engine]) })).flatMap(
    ({ engine, result }) =>
      typeof result === 'object' && result.text !== undefined ? [{ engine, text: result.text }] : [],
  );
  const others = texts.filter(({ text }) => text !== texts[0]?.text).map(({ engine }) => NAMES[engine]);
  return others.length === 0
    ? `${texts.length} 种做法写出的文字逐字相同`
    : `**与督办不同**：${others.join('、')}`;
}

/** Each figure by itself; one run that did not finish is the whole result. */
function middle(runs: WordRuns | undefined): Middle {
  const done = (runs ?? []).filter((run) => run !== null);
  const failed = done.find((run): run is Unfinished => typeof run === 'string');
  const measured = done.filter((run): run is WordMeasurement => typeof run === 'object');
  const [first] = measured;
  if (failed !== undefined || first === undefined) return failed;
  const of = (pick: (run: WordMeasurement) => number): number => median(measured.map(pick));
  return {
    ...first,
    wall: of((run) => run.wall),
    cpu: of((run) => run.cpu),
    firstCpu: of((run) => run.firstCpu),
    peakMb: of((run) => run.peakMb),
  };
}

function bundleTable({ bundles }: WordBench): string[] {
  const lines = BUNDLES.flatMap((name) => {
    const size = bundles[name];
    return size
      ? [`| ${BUNDLE_NAMES[name]} | ${kilobytes(size.bytes)} KB | ${kilobytes(size.gzip)} KB |`]
      : [];
  });
  return ['| 浏览器要先取的代码（含解压与压缩） | 压缩代码 | 再 gzip |', '|---|---:|---:|', ...lines, ''];
}

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

function aimsOf({ cases, bundles }: WordBench): string[] {
  const at = (name: string, engine: WordEngineName): Middle =>
    middle(cases.find((one) => one.name === name)?.runs[engine]);
  const cpuOf = (name: string, engine: WordEngineName): number | undefined => {
    const result = at(name, engine);
    return typeof result === 'object' ? result.cpu : undefined;
  };
  const fastest = (name: string): number | undefined => {
    const all = BROWSER.flatMap((engine) => cpuOf(name, engine) ?? []);
    return all.length > 0 ? Math.min(...all) : undefined;
  };
  const times = (over: number | undefined, under: number | undefined): number | undefined =>
    over === undefined || under === undefined ? undefined : over / under;
  const own = at('rows50000', 'duban');
  const peers = PEERS.flatMap((engine) => {
    const result = at('rows50000', engine);
    return typeof result === 'object' ? [result.peakMb] : [];
  });
  const gzip = bundles.duban?.gzip;
  return [
    '处理器时间，能在浏览器里用的是 docxtemplater 与 easy-template-x：',
    '',
    aim('10,000 行，比其中快的一个快 12 倍', times(fastest('rows10000'), cpuOf('rows10000', 'duban')), 12),
    aim(
      '10,000 行，比 carbone 快 2.5 倍',
      times(cpuOf('rows10000', 'carbone'), cpuOf('rows10000', 'duban')),
      2.5,
    ),
    atMost(
      '10,000 行，不超过下限的 1.3 倍',
      times(cpuOf('rows10000', 'duban'), cpuOf('rows10000', 'floor')),
      1.3,
    ),
    aim(
      '200 段报告，连同编译，比其中快的一个快 2 倍',
      times(fastest('paragraphs'), cpuOf('paragraphs', 'duban')),
      2,
    ),
    aim(
      '200 段报告，模板已编译，快 30 倍',
      times(fastest('paragraphs'), cpuOf('paragraphs', 'dubanCompiled')),
      30,
    ),
    ...(typeof own === 'object'
      ? [
          `- 50,000 行，内存低于 400 MB，也低于别的每一个：${verdict(own.peakMb < 400 && peers.every((peak) => own.peakMb < peak))}（${Math.round(own.peakMb)} MB）`,
        ]
      : []),
    ...(gzip === undefined
      ? []
      : [`- 浏览器要先取的代码不超过 32 KB：${verdict(gzip <= 32 * 1024)}（${kilobytes(gzip)} KB）`]),
  ].filter((line) => line !== undefined);
}

const aim = (what: string, ratio: number | undefined, least: number): string | undefined =>
  ratio === undefined ? undefined : `- ${what}：${verdict(ratio >= least)}（${ratio.toFixed(1)} 倍）`;
const atMost = (what: string, ratio: number | undefined, most: number): string | undefined =>
  ratio === undefined ? undefined : `- ${what}：${verdict(ratio <= most)}（${ratio.toFixed(2)} 倍）`;

const verdict = (met: boolean): string => (met ? '达到' : '**未达到**');
