import { findOwnNames, mentioning } from '../../domain/marks/ownNames';
import { isMemoSheet } from '../../domain/memo/memoSheet';
import type { Survey, SurveyedSheet } from './Survey';

/** What of a workbook is ours. */
export interface OwnParts {
  /** Names of the workbook, as written. */
  readonly names: readonly string[];
  /** Those the names lead to. */
  readonly sheets: readonly SurveyedSheet[];
  readonly memo: SurveyedSheet | undefined;
  /** Tells formulas of our conditional formats. */
  readonly isOurs: (formula: string) => boolean;
}

export function ownParts({ names, sheets }: Survey): OwnParts {
  const led = sheets.map(({ name, head }) => ({ name, rows: head }));
  const own = findOwnNames(names, led);
  return {
    names: own.names.map(({ name }) => name),
    sheets: sheets.filter(({ name }) => own.sheets.has(name)),
    memo: sheets.find(({ head }) => isMemoSheet({ rows: head })),
    isOurs: mentioning(own.prefixes),
  };
}
