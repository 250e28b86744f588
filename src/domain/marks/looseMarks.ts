import { joinedText, spellings } from './cellKey';
import { errorFormula, findingFormula, findingKeys } from './findingKey';
import type { FindingMarks, PlacedFinding } from './findingMarks';
import { onText } from './lampFormulas';
import { columnAreas, fixed } from './MarkedTable';
import { fontOf, markStyles, markWords } from './MarkKind';
import type { MarkSetting } from './MarkSetting';
import { withWord } from './withWord';

/** The rules for one cell outside the records of a list: a heading, an answer on a form. */
export function looseMarks(
  { finding: { sheet }, row, column, cell, severity }: PlacedFinding,
  labelColumn: number | undefined,
  token: string,
  { say, dates1904 }: MarkSetting,
): FindingMarks {
  const place = fixed(row, column);
  const value = joinedText(cell, dates1904);
  const formula = value === undefined ? errorFormula(place) : findingFormula(token, undefined, place);
  const keys =
    value === undefined ? [] : spellings(value).flatMap((spelling) => findingKeys(token, '', spelling));
  const numberFormat = withWord(undefined, say(markWords[severity]));
  const span = [{ top: row, bottom: row }];
  const isText = cell?.kind === 'text';
  const style = { ...markStyles[severity], ...(isText && { numberFormat }) };
  const own = { sheet, areas: columnAreas(column, span), formula, style };
  if (isText || labelColumn === undefined) return { formats: [own], keys };
  const label = {
    sheet,
    areas: columnAreas(labelColumn, span),
    formula: onText(fixed(row, labelColumn), formula),
    style: { bold: true, numberFormat, ...fontOf(severity) },
  };
  return { formats: [own, label], keys };
}
