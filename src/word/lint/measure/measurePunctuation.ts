import type { Localized } from '../../../base/Language';
import { HAN } from './characters';
import { placeOf, type Measurement } from './Measurement';
import type { Role } from './PlacedParagraph';
import { quoted } from './units';

/** Elements whose text is prose; numbers and dates have rules of their own. */
const PROSE: ReadonlySet<Role> = new Set(['title', 'body', 'heading', 'copies']);

interface PunctuationRule {
  readonly item: Localized;
  /** Global; the sign itself is the match. */
  readonly pattern: RegExp;
  readonly expected: Readonly<Record<string, string>>;
}

const H = HAN.source;
/** What a Chinese sign is followed by or follows. */
const BESIDE = `(?:${H}|[《》“”‘’（）【】、，。；：？！])`;

/** **Source**: GB/T 15834-2011 by GB/T 9704-2012 §9. */
const RULES: readonly PunctuationRule[] = [
  {
    item: { 'zh-CN': '半角标点', en: 'half-width punctuation' },
    pattern: new RegExp(
      `(?<=${BESIDE})[,;:?!()]|[,;:?!()](?=${BESIDE})|(?<=${H})\\.(?=\\s*(?:${H}|$))`,
      'gu',
    ),
    expected: { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）', '.': '。' },
  },
  {
    item: { 'zh-CN': '直引号', en: 'straight quotes' },
    pattern: new RegExp(`["'](?=${BESIDE})|(?<=${BESIDE})["']`, 'gu'),
    expected: { '"': '“ ”', "'": '‘ ’' },
  },
  {
    item: { 'zh-CN': '省略号', en: 'ellipsis' },
    pattern: new RegExp(`(?<=${BESIDE})(?:\\.{3,}|(?<!…)…(?!…))|\\.{3,}(?=${H})|。{2,}`, 'gu'),
    expected: { '.': '……', '…': '……', '。': '……' },
  },
  {
    item: { 'zh-CN': '破折号', en: 'dash' },
    pattern: new RegExp(`(?<=${BESIDE})-{2,}|-{2,}(?=${BESIDE})`, 'gu'),
    expected: { '-': '——' },
  },
  {
    item: { 'zh-CN': '全角数字或字母', en: 'full-width digits or letters' },
    pattern: /[０-９Ａ-Ｚａ-ｚ]+/gu,
    expected: {},
  },
];

/** Times, figures, addresses and codes keep their own signs. */
const LEFT_ALONE =
  /(?:https?|ftp):\/\/[^\s\u3000-\u9fff，。；）]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\d+(?:[,:.]\d+)+|[\w-]+(?:[.:/\\][\w-]+)+/g;

export function measurePunctuation({ paragraphs, report }: Measurement): void {
  for (const placed of paragraphs) {
    if (!PROSE.has(placed.role)) continue;
    const whole = placed.paragraph.text;
    const label = placed.heading ? whole.indexOf(placed.heading.written) + placed.heading.written.length : 0;
    const text = whole.slice(label).replace(LEFT_ALONE, (found) => '0'.repeat(found.length));
    for (const { item, pattern, expected } of RULES) {
      for (const [found] of text.matchAll(pattern)) {
        const isFullWidth = expected[found.charAt(0)] === undefined;
        report({
          clause: '9',
          item,
          found: isFullWidth
            ? { 'zh-CN': '全角', en: 'full width' }
            : quoted(found.replace(/^(.)\1{2,}$/, '$1$1$1')),
          expected: isFullWidth
            ? { 'zh-CN': '半角', en: 'half width' }
            : quoted(expected[found.charAt(0)] ?? ''),
          severity: isFullWidth ? 'usual' : 'must',
          place: placeOf(placed),
        });
      }
    }
  }
}
