import { ProductError } from '../../base/ProductError';
import type { LiveWorkbook } from '../../ports/LiveWorkbook';
import type { CellTerms } from './CellBlock';
import { ownParts } from './ownParts';
import { readRows } from './readRows';
import { readSheets } from './readSheets';
import { type Patience, runExcel, usualPatience } from './runExcel';
import { showCell } from './showCell';
import { supports } from './supports';
import type { Survey } from './Survey';
import { surveyBook } from './surveyBook';
import { watchChanges } from './watchChanges';
import { writeEdits } from './writeEdits';

/** The workbook that is open in Excel, through Office.js. Everything that keeps Excel from doing it is a ProductError. */
export function excelWorkbook(patience: Patience = usualPatience): LiveWorkbook {
  let fileName = '';
  /** How the workbook counts days and the user's Excel spells formats: neither changes while it is open. */
  let terms: CellTerms | undefined;
  const sheetNames = new Map<string, string>();
  const ownSheets = new Set<string>();
  /** One thing after another: what is read may depend on what is written. */
  let last: Promise<unknown> = Promise.resolve();

  const run = <Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> => {
    const result = last.then(() => naming(fileName, () => runExcel(patience, work)));
    last = result.catch(() => undefined);
    return result;
  };

  const survey = async (context: Excel.RequestContext): Promise<Survey> => {
    const found = await surveyBook(context);
    ({ fileName } = found);
    terms = found;
    sheetNames.clear();
    for (const { id, name } of found.sheets) sheetNames.set(id, name);
    const { sheets, memo } = ownParts(found);
    for (const { id } of memo ? [...sheets, memo] : sheets) ownSheets.add(id);
    return found;
  };

  const termsIn = async (context: Excel.RequestContext) => terms ?? (await survey(context));

  /** Without the event of renaming, what we know of a name may be out of date. */
  const nameOf = async (sheetId: string): Promise<string | undefined> => {
    const known = supports('1.17') ? sheetNames.get(sheetId) : undefined;
    if (known !== undefined) return known;
    await run(survey).catch(() => undefined);
    return sheetNames.get(sheetId);
  };

  return {
    get fileName() {
      return fileName;
    },
    read: () =>
      run(async (context) => {
        const found = await survey(context);
        const { sheets, memo, isOurs } = ownParts(found);
        const theirs = found.sheets.filter((sheet) => !sheets.includes(sheet) && sheet !== memo);
        return {
          fileName: found.fileName,
          ...(found.dates1904 && { dates1904: true }),
          sheets: await readSheets(context, theirs, found, isOurs),
        };
      }),
    readRows: (spans) => run(async (context) => readRows(context, spans, await termsIn(context))),
    show: (place) => run((context) => showCell(context, place)),
    write: (edits) => run(async (context) => writeEdits(context, edits, await termsIn(context))),
    watch: (listener) =>
      run((context) =>
        watchChanges(
          context,
          {
            nameOf,
            isOwn: (sheetId) => ownSheets.has(sheetId),
            settled: () => last.then(() => undefined),
            forgetName: (sheetId) => sheetNames.delete(sheetId),
          },
          listener,
        ),
      ),
    draw: () => Promise.reject(new Error('not yet')),
    erase: () => Promise.reject(new Error('not yet')),
    addSheets: () => Promise.reject(new Error('not yet')),
    readMemo: () => Promise.reject(new Error('not yet')),
    writeMemo: () => Promise.reject(new Error('not yet')),
  };
}

/** Adds the file's name to what the user is told. */
async function naming<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ProductError) || 'file' in error.facts) throw error;
    throw new ProductError(error.code, { file, ...error.facts }, { cause: error.cause });
  }
}
