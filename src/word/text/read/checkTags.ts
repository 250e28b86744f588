import type { Localized } from '../../../base/Language';
import { findSyntaxFault } from '../../handlebars/parseProgram';
import { says } from '../../mistakes/says';
import { findTags } from '../../tags/findTags';
import { mayMean } from '../../mistakes/pairMistakes';
import { wordsOf } from '../../mistakes/told';
import { pairTags } from '../../tags/pairTags';
import { readTag, type TemplateTag } from '../../tags/TemplateTag';
import type { TextSpot } from '../TextTemplate';
import type { TextFaults } from './TextFaults';

/**
 * Tells of tags that are half, no Handlebars, or without their partner, at their places in the text; the engine would
 * know their places in the Word document only.
 * @param lines One tag stands on one line. Each entry of the front matter is a text of its own.
 * @param firstLine 1-based
 */
export function checkTags(lines: readonly string[], firstLine: number, faults: TextFaults): void {
  const tags: TemplateTag[] = [];
  const spots: TextSpot[] = [];
  lines.forEach((line, index) => {
    const found = findTags(line);
    for (const { start, end } of found.halves)
      faults.add({ line: firstLine + index, column: start + 1 }, halfTag(line.slice(start, end)));
    for (const { start, end } of found.tags) {
      const spot = { line: firstLine + index, column: start + 1 };
      const tag = readTag(line.slice(start, end), { part: '', paragraph: spots.length });
      if (isMalformed(tag)) faults.add(spot, quoted(tag.written, says.badTag()));
      spots.push(spot);
      tags.push(tag);
    }
  });
  for (const { place, written, says: sentence } of pairTags(tags, mayMean).mistakes) {
    faults.add(spots[place.paragraph] ?? { line: firstLine, column: 1 }, quoted(written, wordsOf(sentence)));
  }
}

function isMalformed({ kind, source }: TemplateTag): boolean {
  return kind === 'value' && findSyntaxFault(source) !== undefined;
}

const quoted = (tag: string, sentence: Localized): Localized => ({
  'zh-CN': `${tag}：${sentence['zh-CN']}`,
  en: `${tag}: ${sentence.en}`,
});

const halfTag = (written: string): Localized => ({
  'zh-CN': `“${written}”只有一半：标签要在同一行里写完整，前后各两个花括号`,
  en: `“${written}” is half a tag: it needs two braces on either side, on one line`,
});
