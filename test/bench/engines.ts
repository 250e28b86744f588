import { openXlsxWorkbook } from '../../src/adapters/xlsx/xlsxWorkbook';
import { readXlsx } from '../../src/adapters/xlsx/read/readXlsx';
import { buildMarkPlan } from '../../src/domain/marks/buildMarkPlan';
import { parseMinute } from '../../src/domain/time/WallMinute';
import { checkWorkbook } from '../../src/flows/checkWorkbook';
import { Stopwatch, type Measurement } from './measure';

/** Reads a file (and does more) in a process of its own; the package is loaded before the clock starts. */
export type Engine = (bytes: Uint8Array, fileName: string) => Promise<Measurement>;

const now = parseMinute('2024-07-12T09:00') ?? 0;

const duban: Engine = async (bytes, fileName) => {
  const watch = new Stopwatch();
  const snapshot = await watch.time('read', () => readXlsx(bytes, fileName));
  const check = await watch.time('check', () => checkWorkbook(snapshot, { now }));
  return watch.measurement({
    rows: rowsOf(snapshot.sheets[0]?.rows.length ?? 0),
    tracked: check.tracked.length,
    findings: check.findings.length,
  });
};

const dubanMark: Engine = async (bytes, fileName) => {
  const workbook = await openXlsxWorkbook(bytes, fileName);
  const check = checkWorkbook(await workbook.read(), { now });
  const watch = new Stopwatch();
  const marked = await watch.time('mark', async () => {
    await workbook.draw(buildMarkPlan(check, 'zh-CN'));
    return workbook.save();
  });
  return watch.measurement({ findings: check.findings.length, kilobytes: Math.round(marked.length / 1024) });
};

const exceljs: Engine = async (bytes) => {
  const { default: ExcelJS } = await import('exceljs');
  const watch = new Stopwatch();
  const workbook = new ExcelJS.Workbook();
  await watch.time('read', () => workbook.xlsx.load(Buffer.from(bytes) as never));
  return watch.measurement({ rows: rowsOf(workbook.worksheets[0]?.rowCount ?? 0) });
};

const sheetJs: Engine = async (bytes) => {
  const { read, utils } = await import('xlsx');
  const watch = new Stopwatch();
  const workbook = await watch.time('read', () => read(bytes, { type: 'array' }));
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''];
  const range = utils.decode_range(sheet?.['!ref'] ?? 'A1');
  return watch.measurement({ rows: rowsOf(range.e.r + 1) });
};

/** Below the headings. */
const rowsOf = (rows: number) => Math.max(0, rows - 1);

export const engines = { duban, dubanMark, exceljs, sheetJs } as const satisfies Record<string, Engine>;

export type EngineName = keyof typeof engines;
