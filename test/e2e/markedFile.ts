import { openXlsxWorkbook } from '../../src/adapters/xlsx/xlsxWorkbook';
import { buildMarkPlan } from '../../src/domain/marks/buildMarkPlan';
import { parseMinute } from '../../src/domain/time/WallMinute';
import { checkWorkbook } from '../../src/flows/checkWorkbook';
import type { E2eWorkbook } from './workbooks';

/** The workbook as the file adapter marks it at its moment. */
export async function markedFile({ bytes, fileName, now }: E2eWorkbook): Promise<Uint8Array> {
  const workbook = await openXlsxWorkbook(bytes, fileName);
  const check = checkWorkbook(await workbook.read(), { now: parseMinute(now) ?? Number.NaN });
  await workbook.draw(buildMarkPlan(check, 'zh-CN'));
  return workbook.save();
}
