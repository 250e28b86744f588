import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

export interface E2eWorkbook {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The moment its records are told at. */
  readonly now: string;
}

const assets = resolve(__dirname, '../../assets');
const fromFile = (path: string, now: string): E2eWorkbook => ({
  fileName: basename(path),
  bytes: new Uint8Array(readFileSync(path)),
  now,
});

/** The samples that ship with the product. */
export const samples: readonly E2eWorkbook[] = [
  fromFile(join(assets, '商务洽谈需求及目标对照清单-示例.xlsx'), '2024-07-12T09:00'),
  fromFile(join(assets, '会议执行-示例.xlsx'), '2024-03-21T09:00'),
];

/** Files of whoever runs the tests: `E2E_WORKBOOKS`, paths separated by `:`. */
export const others: readonly E2eWorkbook[] = (process.env['E2E_WORKBOOKS'] ?? '')
  .split(':')
  .filter(Boolean)
  .map((path) => fromFile(path, '2024-07-12T09:00'));
