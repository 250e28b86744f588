import path from 'node:path';
import { readWorkbookFile } from '../adapters/files/readWorkbookFile';
import { openXlsxWorkbook, type XlsxWorkbook } from '../adapters/xlsx/xlsxWorkbook';
import type { WorkbookCheck } from '../domain/checks/WorkbookCheck';
import { checkWorkbook } from '../flows/checkWorkbook';
import type { CheckSettings } from '../flows/CheckSettings';
import type { Arguments } from './Command';
import { momentOf, thresholdsOf } from './commonOptions';
import type { Terminal } from './Terminal';

/**
 * Opens and checks a workbook on disk, saying on a terminal what it is at.
 * @param accept looks at the bytes before the long work; throws when the request and the file do not go together
 * @param locale of bare years, `113年`
 */
export async function checkFile(
  file: string,
  args: Arguments,
  terminal: Terminal,
  accept?: (bytes: Uint8Array) => Promise<void>,
  locale?: CheckSettings['locale'],
): Promise<{ workbook: XlsxWorkbook; check: WorkbookCheck }> {
  const { language } = args;
  const settings = {
    now: momentOf(args, terminal),
    thresholds: thresholdsOf(args),
    ...(locale && { locale }),
  };
  const name = path.basename(file);
  terminal.progress(language === 'zh-CN' ? `正在读取 ${name} …` : `Reading ${name} …`);
  const bytes = await readWorkbookFile(file);
  const workbook = await openXlsxWorkbook(bytes, name);
  await accept?.(bytes);
  const snapshot = await workbook.read();
  terminal.progress(language === 'zh-CN' ? '正在检查 …' : 'Checking …');
  const check = checkWorkbook(snapshot, settings);
  terminal.progress('');
  return { workbook, check };
}
