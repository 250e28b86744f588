import type { Row, Sheet } from '../../../domain/snapshot/Snapshot';
import type { CellTerms } from './CellBlock';
import { cellPortions, hasLinks } from './cellPortions';
import { charactersOf } from './columnUnit';
import { inPortions, type Portion } from './inPortions';
import { surroundingsPortion, type Surroundings } from './surroundings';
import type { SurveyedSheet } from './Survey';
import { usedAreas } from './usedAreas';

/**
 * Reads sheets as a snapshot has them, in one request where they fit.
 * @param ours ids of our own conditional formats
 */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
  terms: CellTerms,
  ours: ReadonlySet<string>,
): Promise<readonly Sheet[]> {
  const drafts: Draft[] = [];
  for (const surveyed of sheets) {
    const draft: Draft = { surveyed, rows: [], portions: [] };
    const sheet = context.workbook.worksheets.getItem(surveyed.id);
    const { used, rowsHidden } = surveyed;
    const keepRows = (rows: readonly Row[]) => {
      for (const row of rows) draft.rows.push(row);
    };
    draft.portions.push(surroundingsPortion(sheet, surveyed, ours, (around) => (draft.around = around)));
    const options = { rowsHidden, withLinks: hasLinks(used) };
    // Asks nothing of sheets of ordinary size.
    for (const area of used ? await usedAreas(context, sheet, used) : [])
      draft.portions.push(...cellPortions(sheet, area, options, terms, keepRows));
    drafts.push(draft);
  }
  await inPortions(
    context,
    drafts.flatMap(({ portions }) => portions),
  );
  return drafts.map(({ surveyed, rows, around }) => buildSheet(surveyed, rows, around));
}

interface Draft {
  readonly surveyed: SurveyedSheet;
  readonly rows: Row[];
  readonly portions: Portion[];
  around?: Surroundings;
}

function buildSheet(
  { name, visibility, columns }: SurveyedSheet,
  rows: readonly Row[],
  around: Surroundings | undefined,
): Sheet {
  const { merges = [], nativeTables = [], formattedAreas } = around ?? {};
  const areas = [...merges, ...nativeTables.map(({ area }) => area)];
  const ends = [...rows.map(({ cells }) => cells.at(-1)?.column ?? 0), ...areas.map(({ right }) => right)];
  const lastColumn = ends.reduce((most, end) => Math.max(most, end), 0);
  const { hiddenColumns = [], columnWidths = [] } = around ?? {};
  return {
    name,
    visibility,
    rows,
    merges,
    nativeTables,
    hiddenColumns: new Set([...hiddenColumns].filter((column) => column <= lastColumn)),
    columnWidths: new Map([...columnWidths].filter(([column]) => column <= lastColumn)),
    defaultColumnWidth: charactersOf(columns.usualPoints, columns),
    ...(formattedAreas && { formattedAreas }),
  };
}
