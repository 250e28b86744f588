import { readFileSync } from 'node:fs';
import { renderWorkbook } from '../../../src/adapters/exceljs/exceljsWorkbook';
import { readXlsx } from '../../../src/adapters/xlsx/read/readXlsx';
import { parseMinute } from '../../../src/domain/time/WallMinute';
import { createWorkbook } from '../../../src/flows/createWorkbook';

it.each([
  { kind: 'checklist', file: '商务洽谈需求及目标对照清单-示例.xlsx', now: '2024-07-12T09:00' },
  { kind: 'meeting', file: '会议执行-示例.xlsx', now: '2024-03-21T09:00' },
])(
  'assets/$file is what `new $kind --sample` makes (else: node scripts/make-samples.mjs)',
  async ({ kind, file, now }) => {
    const made = await createWorkbook(
      { kinds: [kind], sample: true, now: parseMinute(now)!, language: 'zh-CN' },
      renderWorkbook,
    );
    // Values, not bytes: another zlib packs differently.
    const shipped = await readXlsx(new Uint8Array(readFileSync(`assets/${file}`)), file);
    expect(shipped).toEqual(await readXlsx(made, file));
  },
);
