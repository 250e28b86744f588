import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bigWorkbook } from '../support/bigWorkbook';
import { benchReport, type FileRuns } from './benchReport';
import { engines, type EngineName } from './engines';
import type { Measurement } from './measure';
import { runInChild } from './runInChild';
import { benchPane } from './pane/benchPane';
import { paneReport } from './pane/paneReport';
import { benchWord } from './word/benchWord';
import type { WordEngineName } from './word/engines';
import { measureWord } from './word/measureWord';
import { wordReport } from './word/wordReport';

const USAGE = 'npm run bench [-- --workbook] [--word] [--pane] [--quick] [--rows 10000,100000] [--times 5]\n';

/** Rows above which runs are few: the slow engines take minutes. */
const MANY_ROWS = 50_000;

/**
 * Measures workbooks (reading, checking, marking), Word documents and the opening of the pane against other programs given the same work; resolves
 * to the exit code. All when none is asked for.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      workbook: { type: 'boolean', default: false },
      word: { type: 'boolean', default: false },
      pane: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      rows: { type: 'string' },
      times: { type: 'string', default: '5' },
      engine: { type: 'string' },
      file: { type: 'string' },
      'word-engine': { type: 'string' },
      case: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.engine && values.file) return runHere(values.engine as EngineName, values.file);
  if (values['word-engine'] && values.case)
    return runWordHere(values['word-engine'] as WordEngineName, values.case);
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const isAll = !values.workbook && !values.word && !values.pane;
  if (isAll || values.workbook) {
    const sizes = (values.rows ?? (values.quick ? '10000' : '10000,100000')).split(',').map(Number);
    const files: FileRuns[] = [];
    for (const rows of sizes) files.push(await benchFile(rows, rows > MANY_ROWS ? 3 : Number(values.times)));
    process.stdout.write(`${benchReport(files)}\n\n`);
  }
  if (isAll || values.word) {
    const bench = await benchWord(values.quick, process.cwd(), (line) => process.stderr.write(`${line}\n`));
    process.stdout.write(`${wordReport(bench)}\n\n`);
  }
  if (isAll || values.pane) {
    const bench = await benchPane(values.quick ? 3 : 15, (line) => process.stderr.write(`${line}\n`));
    process.stdout.write(`${paneReport(bench)}\n\n`);
  }
  process.stdout.write(`Node ${process.version}, ${cpus()[0]?.model ?? '?'}\n`);
  return 0;
}

/** The child's part: one engine, one file, the measurement on standard output. */
async function runHere(engine: EngineName, file: string): Promise<number> {
  const measurement = await engines[engine](new Uint8Array(readFileSync(file)), basename(file));
  process.stdout.write(JSON.stringify(measurement));
  return 0;
}

async function runWordHere(engine: WordEngineName, name: string): Promise<number> {
  process.stdout.write(JSON.stringify((await measureWord(engine, name)) ?? null));
  return 0;
}

/** Engines take turns, each time beginning with another, so that a busy moment of the machine hits all alike. */
async function benchFile(rows: number, times: number): Promise<FileRuns> {
  const { file, fileMb } = await generatedFile(rows);
  const names = Object.keys(engines) as EngineName[];
  const runs = Object.fromEntries(names.map((name) => [name, [] as (Measurement | undefined)[]])) as Record<
    EngineName,
    (Measurement | undefined)[]
  >;
  for (let round = 0; round < times; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const engine = names[(round + turn) % names.length] as EngineName;
      const result = await runInChild<Measurement>(['--engine', engine, '--file', file], { minutes: 5 });
      const measurement = typeof result === 'string' ? undefined : result;
      runs[engine].push(measurement);
      process.stderr.write(`${rows} rows, round ${round + 1}/${times}: ${engine} ${told(measurement)}\n`);
    }
  }
  return { rows, fileMb, runs };
}

function told(measurement: Measurement | undefined): string {
  if (!measurement) return 'did not finish';
  const steps = Object.entries(measurement.steps).map(([step, ms]) => `${step} ${Math.round(ms)} ms`);
  return `${steps.join(', ')}, ${Math.round(measurement.peakMb)} MB`;
}

/** Written afresh into the machine's temporary folder; the same rows give the same file. */
async function generatedFile(rows: number): Promise<{ file: string; fileMb: number }> {
  const folder = join(tmpdir(), 'duban-bench');
  const file = join(folder, `checklist-${rows}.xlsx`);
  mkdirSync(folder, { recursive: true });
  const bytes = await bigWorkbook(rows);
  writeFileSync(file, bytes);
  return { file, fileMb: bytes.length / 1024 / 1024 };
}

void main(process.argv.slice(2)).then((exit) => {
  process.exitCode = exit;
});
