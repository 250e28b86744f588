import { type BookName, findOwnNames, mentioning } from '../../../domain/marks/ownNames';
import { isMemoSheet } from '../../../domain/memo/memoSheet';
import type { Survey, SurveyedSheet } from './Survey';

/** What of a workbook is ours. */
export interface OwnParts {
  /** With the sheet of those that belong to one. */
  readonly names: readonly (BookName & { readonly sheet?: SurveyedSheet })[];
  /** Those the names lead to. */
  readonly sheets: readonly SurveyedSheet[];
  readonly memo: SurveyedSheet | undefined;
  /** Ids of our conditional formats, on sheets of the user's. */
  readonly formats: ReadonlySet<string>;
}

export function ownParts({ names, sheets }: Survey): OwnParts {
  const led = sheets.map(({ name, head }) => ({ name, rows: head }));
  const local = sheets.flatMap((sheet) => sheet.localNames.map((name) => ({ ...name, sheet })));
  const own = findOwnNames<OwnParts['names'][number]>([...names, ...local], led);
  const isOurs = mentioning(own.prefixes);
  const formats = sheets.flatMap((sheet) => sheet.formats);
  return {
    names: own.names,
    sheets: sheets.filter(({ name }) => own.sheets.has(name)),
    memo: sheets.find(({ head }) => isMemoSheet({ rows: head })),
    formats: new Set(
      formats.filter(({ formula }) => formula !== undefined && isOurs(formula)).map(({ id }) => id),
    ),
  };
}
