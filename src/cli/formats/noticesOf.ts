import type { Language } from '../../base/Language';
import type { WorkbookCheck } from '../../domain/checks/WorkbookCheck';

/** What about the file itself, not its content, makes the result less sure. */
export function noticesOf({ snapshot, recognition }: WorkbookCheck, language: Language): string[] {
  const unseen = (recognition.notLookedAt ?? []).map((name) =>
    language === 'zh-CN'
      ? `工作表「${name}」被设为深度隐藏（Excel 的“取消隐藏”里看不到它），没有检查。`
      : `Sheet “${name}” is very hidden (Excel’s Unhide does not list it) and was not checked.`,
  );
  const uncalculated = snapshot.sheets.flatMap(({ name, uncalculatedFormulas = 0 }) => {
    if (uncalculatedFormulas === 0) return [];
    return language === 'zh-CN'
      ? `工作表「${name}」有 ${uncalculatedFormulas} 个公式还没有算出结果，这些单元格没有检查。请先用 Excel 或 WPS 打开并保存一次，再检查。`
      : `Sheet “${name}” has ${uncalculatedFormulas} formulas without a result; these cells were not checked. Open and save it once in Excel or WPS, then check again.`;
  });
  return [...unseen, ...uncalculated];
}
