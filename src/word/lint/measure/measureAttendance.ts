import type { Localized } from '../../../base/Language';
import { slicePieces } from './characters';
import { indentsOf } from './indents';
import { placeOf, type Measurement } from './Measurement';
import { measureType, type TypeRule } from './measureType';
import type { PlacedParagraph } from './PlacedParagraph';
import { ATTENDANCE } from './placeParagraphs';
import { describeIndent } from './measureText';
import { quoted } from './units';

const CLAUSE = '10.3';
const LABEL: TypeRule = {
  clause: CLAUSE,
  element: { 'zh-CN': '“出席”等字样', en: 'label of the attendance' },
  font: 'hei',
  sizePt: 16,
};
const NAMES: TypeRule = {
  clause: CLAUSE,
  element: { 'zh-CN': '出席人员名单', en: 'attendance' },
  font: 'fangsong',
  sizePt: 16,
};
/** Chinese signs differ in width from font to font by less. */
const SLACK_CHARS = 0.3;
const INDENT_CHARS = 2;
const LINE_CHARS = 28;

/** 出席、请假、列席 of minutes, whose form an office may settle itself. **Source**: GB/T 9704-2012 §10.3. */
export function measureAttendance({ paragraphs, report }: Measurement): void {
  for (const placed of paragraphs) {
    if (placed.role !== 'attendance') continue;
    const { pieces, text } = placed.paragraph;
    const start = text.length - text.trimStart().length;
    const label = start + (ATTENDANCE.exec(text.trimStart())?.[0].length ?? 0);
    const usual: Measurement['report'] = (deviation) => report({ ...deviation, severity: 'usual' });
    measureType(slicePieces(pieces, start, label - 1), LABEL, placed, usual);
    measureType(slicePieces(pieces, label, text.length), NAMES, placed, usual);
    measureLines(placed, label - start, usual);
    if (text[label - 1] === ':') tellColon(placed, report);
  }
}

/** Further lines begin where the names do. */
function measureLines(placed: PlacedParagraph, labelChars: number, report: Measurement['report']): void {
  const { first, left } = indentsOf(placed.paragraph);
  const names = INDENT_CHARS + labelChars;
  const wraps = [...placed.paragraph.text].length > LINE_CHARS - INDENT_CHARS;
  const hangs = !wraps || Math.abs(left - names) <= SLACK_CHARS;
  if (Math.abs(first - INDENT_CHARS) <= SLACK_CHARS && hangs) return;
  report({
    clause: CLAUSE,
    item: { 'zh-CN': '出席人员名单缩进', en: 'indent of the attendance' },
    found: describeIndent(first, left),
    expected: EXPECTED,
    severity: 'usual',
    place: placeOf(placed),
  });
}

const EXPECTED: Localized = {
  'zh-CN': '首行左空2字，回行与冒号后的首字对齐',
  en: 'first line 2 characters, others begin behind the colon',
};

function tellColon(placed: PlacedParagraph, report: Measurement['report']): void {
  report({
    clause: CLAUSE,
    item: { 'zh-CN': '“出席”后的冒号', en: 'colon of the attendance' },
    found: quoted(':'),
    expected: quoted('：'),
    severity: 'must',
    place: placeOf(placed),
  });
}
