import type { Row, Sheet } from '../snapshot/Snapshot';
import { isUnfilled } from '../checks/formAnswers';
import { cellText } from '../snapshot/cellText';
import { isFilled, oneLine } from './cellWords';
import type { Form } from './findForms';
import type { FormLabel } from './formLabels';
import type { Header } from './Header';
import type { Judgement } from './judgeTable';
import { shownHeading } from './matchHeadings';
import { isOwnColumn } from './ownParts';
import type { Body } from './readBody';
import { chooseTitle } from './titleLines';
import { fieldCell, type RecognisedColumn, type TableReading } from './TableReading';

/** The reading of a table under headings. */
export function buildColumnsReading(
  sheet: Sheet,
  rows: readonly Row[],
  header: Header,
  judgement: Judgement,
  body: Body,
): TableReading {
  const matched = new Set(judgement.matches.map(({ heading }) => heading));
  const headerRows = rows.slice(header.position, header.position + header.depth).map(({ number }) => number);
  const rest = header.headings
    .filter((heading) => !matched.has(heading))
    .map((heading) => ({ heading: shownHeading(heading), column: heading.column }));
  const computed = rest.filter((column) => isOwnColumn(column, body.records));
  return {
    definition: judgement.definition,
    name: chooseTitle(header.titles, judgement.definition) ?? sheet.name,
    sheet,
    area: { top: headerRows[0] ?? 1, left: header.left, bottom: body.bottom, right: header.right },
    headerRows,
    confidence: judgement.confidence,
    ...(header.accepted && { accepted: true }),
    columns: new Map(
      judgement.matches.map(({ heading, column, guessed }) => [
        column.field,
        {
          definition: column,
          heading: shownHeading(heading),
          column: heading.column,
          ...(guessed && { guessed }),
        },
      ]),
    ),
    unrecognised: rest.filter((column) => !computed.includes(column)),
    ...(computed.length > 0 && { computed }),
    records: body.records,
  };
}

/** The reading of a form: one pseudo-record, whose row is that of the first field. */
export function buildFormReading(sheet: Sheet, rows: readonly Row[], form: Form): TableReading {
  const { definition } = form.kind;
  const columns = new Map<string, RecognisedColumn>();
  for (const column of definition.columns) {
    const label = form.fields.get(column.field);
    if (label) columns.set(column.field, formColumn(column, label));
  }
  const labels = [...form.fields.values(), ...form.others];
  const first = Math.min(...[...form.fields.values()].map(({ row }) => row));
  const record = rows.find(({ number }) => number === first) ?? { number: first, hidden: false, cells: [] };
  const reading: TableReading = {
    definition,
    name: form.title ?? sheet.name,
    sheet,
    area: {
      top: form.top,
      left: Math.min(...labels.map(({ labelColumn }) => labelColumn)),
      bottom: Math.max(...labels.map(({ bottom }) => bottom)),
      right: Math.max(...labels.map(({ valueColumn }) => valueColumn)),
    },
    headerRows: [],
    confidence: form.confidence,
    columns,
    unrecognised: form.others.map(({ text, valueColumn }) => ({
      heading: oneLine(text),
      column: valueColumn,
    })),
    records: [record],
  };
  return isAnswered(reading, record) ? reading : { ...reading, records: [] };
}

/** A form as it was printed, nothing filled in but boxes to tick and blanks to write on, is no record. */
function isAnswered(reading: TableReading, record: Row): boolean {
  return [...reading.columns.keys()].some((field) => {
    const cell = fieldCell(reading, record, field);
    return cell !== undefined && isFilled(cell) && !isUnfilled(cellText(cell));
  });
}

function formColumn(definition: RecognisedColumn['definition'], label: FormLabel): RecognisedColumn {
  return {
    definition,
    heading: label.text,
    column: label.valueColumn,
    row: label.row,
    ...(label.inline ? { afterLabel: true } : {}),
    ...(label.bottom > label.row ? { bottom: label.bottom } : {}),
  };
}
