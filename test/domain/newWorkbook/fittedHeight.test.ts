import { displayWidth, fittedHeight } from '../../../src/domain/newWorkbook/fittedHeight';

const text = (value: string) => ({ value, style: 'text' as const });

it.each([
  ['abc', 3],
  ['督办', 4],
  ['KPI≥85%', 8],
  ['', 0],
])('%s is %i digits wide', (written, width) => expect(displayWidth(written)).toBe(width));

it.each([
  { case: 'one line', cells: [text('短')], widths: [10], lines: 1 },
  { case: 'exactly full', cells: [text('一二三四')], widths: [9.5], lines: 1 },
  { case: 'one character too many', cells: [text('一二三四五')], widths: [9.5], lines: 2 },
  { case: 'the longest cell counts', cells: [text('短'), text('一二三四五')], widths: [10, 5.5], lines: 3 },
  { case: 'line breaks', cells: [text('1\n2\n3')], widths: [20], lines: 3 },
  { case: 'no text', cells: [{ value: null, style: 'text' as const }, undefined], widths: [10], lines: 1 },
])('$case: $lines lines', ({ cells, widths, lines }) => {
  expect(fittedHeight(cells, widths)).toBe(lines * 16.5 + 5);
});
