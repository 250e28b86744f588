import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseMinute } from '../../src/domain/time/WallMinute';
import { findWorkbooks } from '../sweep/findWorkbooks';
import { sweepMarks, type MarkSweepResult } from './sweepMarks';

const NOW = parseMinute('2024-07-12T09:00') ?? 0;

/**
 * Marks and unmarks every .xlsx and .xlsm below a folder and tells what is not as before (see `sweepMarks`).
 * Resolves to the exit code: 1 when anything is.
 * @param keep folder the marked workbooks are written to, for other programs to open
 */
export async function runMarkSweep(folder: string, keep?: string): Promise<number> {
  if (keep) mkdirSync(keep, { recursive: true });
  const results: MarkSweepResult[] = [];
  for (const path of findWorkbooks(folder)) {
    const bytes = new Uint8Array(readFileSync(path));
    const result = await sweepMarks(relative(folder, path), bytes, NOW, (marked) => {
      if (keep) writeFileSync(join(keep, basename(path)), marked);
    });
    results.push(result);
    process.stdout.write(`${lineOf(result)}\n`);
  }
  process.stdout.write(`\n${summaryOf(results)}\n`);
  return results.length === 0 || results.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

function lineOf({ file, refused, faults, milliseconds, drawnParts, marks }: MarkSweepResult): string {
  if (refused) return `refused  ${file}: ${refused}`;
  if (faults.length > 0) return `FAULT    ${file}: ${faults.join('; ')}`;
  return `ok       ${file}: ${marks} marks on ${drawnParts} parts, all bytes back, ${milliseconds} ms`;
}

function summaryOf(results: readonly MarkSweepResult[]): string {
  const refused = results.filter((result) => result.refused).length;
  const faulty = results.filter(({ faults }) => faults.length > 0).length;
  const good = results.length - refused - faulty;
  return `${results.length} workbooks: ${good} marked and unmarked byte for byte, ${refused} refused, ${faulty} at fault`;
}
