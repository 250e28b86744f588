const TICKED = /[☑✓✔√■☒]\s*([^□☐☑✓✔√■☒]+)/g;
const BOX = /[□☐]/;

/** The ticked options of `☑战略会 □项目会`; undefined when the text has no boxes. */
export function tickedOptions(text: string): string[] | undefined {
  const ticked = [...text.matchAll(TICKED)].map((match) => (match[1] ?? '').trim());
  return ticked.length > 0 || BOX.test(text) ? ticked : undefined;
}

/** A printed form nobody has written on: boxes without a tick, blanks `____` without a figure. */
export function isUnfilled(text: string): boolean {
  if (tickedOptions(text)?.length === 0) return true;
  return /[_\uff3f]{2,}/.test(text) && !/\d/.test(text) && !/[☑✓✔√■☒]/.test(text);
}

/** 尚未完成 */
const LONGEST_WORD = 4;
const FIRST_IDEOGRAPH = 0x4e00;

/** What people write for 「nothing here」: -, /, 无, N/A; also blank. */
export function isBlankAnswer(text: string): boolean {
  if (text.length > LONGEST_WORD && text.charCodeAt(0) >= FIRST_IDEOGRAPH) return false;
  return /^(?:[-–—―\uff0d/\uff0f\\_\uff3f.。…~]*|无|暂无|没有|空|未填|未定|未完成|尚未完成|n\/?a|none|null|nil)$/i.test(
    text.trim(),
  );
}
