import type { Localized } from '../../../base/Language';
import { houseStyleNamed, houseStyles } from '../../styles/houseStyles';
import { readSettings } from '../compose/Settings';
import type { TextSpot } from '../TextTemplate';
import { isFrontMatterKey, nearestKeys, REPEATABLE } from './frontMatterKeys';
import type { TextFaults } from './TextFaults';

/** @param lines What stands between the two `---`; the first is line 2 of the text. */
export function readFrontMatter(lines: readonly string[], faults: TextFaults): Record<string, string> {
  const entries = new Map<string, string>();
  const spots = new Map<string, TextSpot>();
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const spot = { line: index + 2, column: line.length - line.trimStart().length + 1 };
    const match = /^([^:：]+)[:：](.*)$/.exec(line);
    if (!match) return faults.add(spot, notAnEntry);
    const written = (match[1] ?? '').trim();
    const name = written.replace(/\s*[*＊]$/, '');
    const value = (match[2] ?? '').trim();
    if (!isFrontMatterKey(name)) return faults.add(spot, unknownKey(name, nearestKeys(name)));
    const before = entries.get(written);
    if (before !== undefined && !REPEATABLE.has(name)) return faults.add(spot, twice(name));
    entries.set(written, before === undefined ? value : `${before}\n${value}`);
    spots.set(name, { line: spot.line, column: (match[1] ?? '').length + 2 + leadingBlanks(match[2] ?? '') });
  });
  const frontMatter = Object.fromEntries(entries);
  requireValues(frontMatter, spots, faults);
  return frontMatter;
}

const leadingBlanks = (text: string): number => text.length - text.trimStart().length;

function requireValues(
  entries: Readonly<Record<string, string>>,
  spots: ReadonlyMap<string, TextSpot>,
  faults: TextFaults,
): void {
  const style = entries['版式'];
  const tell = (name: string, says: Localized): void =>
    faults.add(spots.get(name) ?? { line: 1, column: 1 }, says);
  if (style !== undefined && !houseStyleNamed(style)) tell('版式', unknownStyle(style));
  for (const { name, says } of readSettings(entries).faults) tell(name, says);
}

const notAnEntry: Localized = { 'zh-CN': '应写成“名称: 内容”', en: 'write “name: value”' };
const twice = (name: string): Localized => ({
  'zh-CN': `“${name}”写了两次，只能写一次`,
  en: `“${name}” may be given once only`,
});
const unknownKey = (name: string, near: readonly string[]): Localized => ({
  'zh-CN': `没有“${name}”这一项${near.length > 0 ? `，是不是“${near.join('”、“')}”` : '；可写的项见《文字模板的写法》'}`,
  en: `no entry is called “${name}”${near.length > 0 ? `; did you mean ${near.join(', ')}?` : ''}`,
});
const unknownStyle = (given: string): Localized => ({
  'zh-CN': `没有“${given}”这种版式，可用：${houseStyles.map(({ name }) => name).join('、')}`,
  en: `there is no style “${given}”: use ${houseStyles.map(({ name }) => name).join(', ')}`,
});
