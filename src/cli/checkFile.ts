import path from 'node:path';
import { readWorkbookFile } from '../adapters/files/readWorkbookFile';
import { openXlsxWorkbook, type XlsxWorkbook } from '../adapters/xlsx/xlsxWorkbook';
import type { Language } from '../base/Language';
import type { WorkbookCheck } from '../domain/checks/WorkbookCheck';
import type { WallMinute } from '../domain/time/WallMinute';
import { checkWorkbook } from '../flows/checkWorkbook';
import type { Terminal } from './Terminal';

/** Opens and checks a workbook on disk, saying on a terminal what it is at. */
export async function checkFile(
  file: string,
  now: WallMinute,
  language: Language,
  terminal: Terminal,
): Promise<{ workbook: XlsxWorkbook; check: WorkbookCheck }> {
  const name = path.basename(file);
  terminal.progress(language === 'zh-CN' ? `正在读取 ${name} …` : `Reading ${name} …`);
  const workbook = await openXlsxWorkbook(await readWorkbookFile(file), name);
  const snapshot = await workbook.read();
  terminal.progress(language === 'zh-CN' ? '正在检查 …' : 'Checking …');
  const check = checkWorkbook(snapshot, { now });
  terminal.progress('');
  return { workbook, check };
}
