import { renderXlsxWorkbook } from '../../adapters/xlsx/renderXlsxWorkbook';
import { createWorkbook } from '../../flows/createWorkbook';
import { newKinds } from '../core/newSheets/newKinds';
import type { NewSheetsWish } from '../core/views/NewWorkbookView';
import { wallClock } from '../core/wallClock';
import type { PaneWords } from '../texts/PaneWords';
import { companionTexts } from './companionTexts';

/** A new workbook with the chosen tables, named after what is in it. */
export async function newWorkbook(
  { kinds, sample }: NewSheetsWish,
  words: PaneWords,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  const language = words.language === 'en' ? 'en' : 'zh-CN';
  const bytes = await createWorkbook({ kinds, sample, now: wallClock(), language }, renderXlsxWorkbook);
  const [first, ...others] = newKinds(words).filter(({ kind }) => kinds.includes(kind));
  const name = first && others.length === 0 ? first.name : words.of(companionTexts)('newName');
  return { fileName: `${name}.xlsx`, bytes };
}
