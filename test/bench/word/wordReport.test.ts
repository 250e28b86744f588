import type { WordBench, WordCaseRuns } from './benchWord';
import type { WordEngineName } from './engines';
import { wordReport } from './wordReport';

const run = (cpu: number, peakMb: number, text = 'a') => ({
  wall: cpu,
  cpu,
  firstCpu: cpu * 2,
  peakMb,
  bytes: 2000,
  text,
});
const bare = { wall: 80, cpu: 80, firstCpu: 90, peakMb: 70, bytes: 2000 };

const rows = (name: string, title: string, runs: WordCaseRuns['runs']): WordCaseRuns => ({
  name,
  title,
  runs,
});
const bundle = (gzip: number) => ({ bytes: 3 * gzip, gzip, modules: [] });

const bench: WordBench = {
  cases: [
    rows('rows10000', '10,000 行', {
      duban: [run(300, 90), run(100, 95), run(90, 99)],
      docxtemplater: [run(1300, 400)],
      easyTemplateX: [run(1200, 500)],
      carbone: [run(240, 200, 'b')],
      docxTemplates: ['time'],
      docx: ['memory'],
      floor: [bare],
    }),
    rows('rows50000', '50,000 行', { duban: [run(500, 399)], docxtemplater: [run(5000, 398)] }),
    rows('paragraphs', '200 段', {
      duban: [run(50, 90)],
      dubanCompiled: [run(3, 90)],
      docxtemplater: [run(100, 90)],
      easyTemplateX: [run(99, 90)],
      floor: [null],
    }),
  ],
  bundles: { duban: bundle(32 * 1024), docx: bundle(85 * 1024) },
};

it('prints medians, ratios, whether the texts agree, and whether each aim is met', () => {
  expect(wordReport(bench).split('\n')).toEqual([
    '| 10,000 行 | 用时 | 处理器时间 | 处理器时间之比 | 首次处理器时间 | 峰值内存 | 文件大小 |',
    '|---|---:|---:|---:|---:|---:|---:|',
    '| **督办** | 100.0 ms | 100.0 ms | 1.00× | 200.0 ms | 95 MB | 2 KB |',
    '| docxtemplater 3.71 + PizZip | 1.30 s | 1.30 s | 13.00× | 2.60 s | 400 MB | 2 KB |',
    '| easy-template-x 7.2 | 1.20 s | 1.20 s | 12.00× | 2.40 s | 500 MB | 2 KB |',
    '| carbone 3.8（仅 Node） | 240.0 ms | 240.0 ms | 2.40× | 480.0 ms | 200 MB | 2 KB |',
    '| docx-templates 4.15（不设沙箱） | 未完成（超过时限） |  |  |  |  |  |',
    '| docx 9.15，用代码写 | 未完成（超过内存） |  |  |  |  |  |',
    '| 下限：只拼接同样的 XML 并压缩 | 80.0 ms | 80.0 ms | 0.80× | 90.0 ms | 70 MB | 2 KB |',
    '',
    '文字：**与督办不同**：carbone 3.8（仅 Node）',
    '',
    '| 50,000 行 | 用时 | 处理器时间 | 处理器时间之比 | 首次处理器时间 | 峰值内存 | 文件大小 |',
    '|---|---:|---:|---:|---:|---:|---:|',
    '| **督办** | 500.0 ms | 500.0 ms | 1.00× | 1.00 s | 399 MB | 2 KB |',
    '| docxtemplater 3.71 + PizZip | 5.00 s | 5.00 s | 10.00× | 10.00 s | 398 MB | 2 KB |',
    '',
    '文字：2 种做法写出的文字逐字相同',
    '',
    '| 200 段 | 用时 | 处理器时间 | 处理器时间之比 | 首次处理器时间 | 峰值内存 | 文件大小 |',
    '|---|---:|---:|---:|---:|---:|---:|',
    '| **督办** | 50.0 ms | 50.0 ms | 1.00× | 100.0 ms | 90 MB | 2 KB |',
    '| **督办，模板已编译** | 3.0 ms | 3.0 ms | 0.06× | 6.0 ms | 90 MB | 2 KB |',
    '| docxtemplater 3.71 + PizZip | 100.0 ms | 100.0 ms | 2.00× | 200.0 ms | 90 MB | 2 KB |',
    '| easy-template-x 7.2 | 99.0 ms | 99.0 ms | 1.98× | 198.0 ms | 90 MB | 2 KB |',
    '',
    '文字：4 种做法写出的文字逐字相同',
    '',
    '| 浏览器要先取的代码（含解压与压缩） | 压缩代码 | 再 gzip |',
    '|---|---:|---:|',
    '| **督办** | 96.0 KB | 32.0 KB |',
    '| docx | 255.0 KB | 85.0 KB |',
    '',
    '处理器时间，能在浏览器里用的是 docxtemplater 与 easy-template-x：',
    '',
    '- 10,000 行，比其中快的一个快 12 倍：达到（12.0 倍）',
    '- 10,000 行，比 carbone 快 2.5 倍：**未达到**（2.4 倍）',
    '- 10,000 行，不超过下限的 1.3 倍：达到（1.25 倍）',
    '- 200 段报告，连同编译，比其中快的一个快 2 倍：**未达到**（2.0 倍）',
    '- 200 段报告，模板已编译，快 30 倍：达到（33.0 倍）',
    '- 50,000 行，内存低于 400 MB，也低于别的每一个：**未达到**（399 MB）',
    '- 浏览器要先取的代码不超过 32 KB：达到（32.0 KB）',
  ]);
});

const engines: readonly WordEngineName[] = ['duban', 'dubanCompiled'];
it.each(engines)('%s that did not finish once did not finish', (engine) => {
  const report = wordReport({
    cases: [rows('letter', '通报', { [engine]: [run(1, 1), 'error'] })],
    bundles: {},
  });
  expect(report).toContain('未完成（出错）');
});
