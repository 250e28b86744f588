import { cellAddress } from '../../domain/snapshot/address';
import type { SmartVerdict } from '../../domain/wording/smartOf';
import { smartOfWorkbook, type SmartListing } from '../../flows/smartOfWorkbook';
import { checkFile } from '../checkFile';
import type { Arguments, Command } from '../Command';
import { formatOption, helpOption, languageOption, nowOption } from '../commonOptions';
import { oneLine, shorten } from '../formats/shorten';
import { exitCodes } from '../Terminal';

export const smart: Command = {
  name: 'smart',
  positionals: ['FILE'],
  summary: {
    'zh-CN': '逐行列出目标的 SMART 五项是否做到，以及为什么',
    en: 'the SMART letters of every row that sets a target, with the reasons',
  },
  details: {
    'zh-CN':
      '五项依次是：S 具体、M 可衡量、A 可实现、R 与需求相关、T 有时限。大写表示做到，小写表示做到一半，“-”表示没有做到，“·”表示本表没有相应的列、不评。只列对照清单等带有目标或指标的表。',
    en: 'S specific, M measurable, A achievable, R relevant, T timely. A capital is met, a small letter half met, “-” unmet, “·” not judged, for the table has no such column. Only tables with targets or KPIs are listed.',
  },
  example: 'smart "对照清单.xlsx"',
  options: { now: nowOption, format: formatOption('text', 'json'), lang: languageOption, help: helpOption },
  async run(args, terminal) {
    const { check } = await checkFile(args.positionals[0] ?? '', args, terminal);
    const rows = smartOfWorkbook(check);
    if (args.options['format'] === 'json') await terminal.write(jsonOf(rows, args));
    else if (rows.length === 0) terminal.print(nothing[args.language]);
    else await terminal.write(textOf(rows, args));
    return exitCodes.clean;
  },
};

const nothing = {
  'zh-CN': '没有认出带有目标或指标的表，所以没有可以评的行。',
  en: 'There is no table with targets or KPIs, so there is no row to judge.',
};

const MARKS: Readonly<Record<SmartVerdict['verdict'], (letter: string) => string>> = {
  met: (letter) => letter,
  half: (letter) => letter.toLowerCase(),
  unmet: () => '-',
  notJudged: () => '·',
};

const marksOf = ({ letters }: SmartListing): string =>
  Object.entries(letters)
    .map(([letter, { verdict }]) => MARKS[verdict](letter))
    .join('');

/** The cell that holds what the row is about. */
function placeOf({ record }: SmartListing): string {
  const column = record.table.inRole('target') ?? record.table.inRole('requirement');
  const { sheet, area } = record.table.reading;
  return `${sheet.name}!${cellAddress(record.row.number, column?.column ?? area.left)}`;
}

function* textOf(rows: readonly SmartListing[], { language }: Arguments): Iterable<string> {
  for (const row of rows) {
    yield `${marksOf(row)}  ${placeOf(row)}  ${shorten(oneLine(row.subject))}\n`;
    for (const [letter, { verdict, reason }] of Object.entries(row.letters)) {
      if (verdict !== 'met' && verdict !== 'notJudged') yield `    ${letter} ${oneLine(reason[language])}\n`;
    }
  }
}

function* jsonOf(rows: readonly SmartListing[], { language }: Arguments): Iterable<string> {
  yield '[';
  let separator = '\n  ';
  for (const row of rows) {
    const letters = Object.entries(row.letters).map(([letter, { verdict, reason }]) => [
      letter,
      { verdict, reason: reason[language] },
    ]);
    const { sheet } = row.record.table.reading;
    yield `${separator}${JSON.stringify({
      sheet: sheet.name,
      row: row.record.row.number,
      subject: row.subject,
      smart: marksOf(row),
      letters: Object.fromEntries(letters) as object,
    })}`;
    separator = ',\n  ';
  }
  yield rows.length > 0 ? '\n]\n' : ']\n';
}
