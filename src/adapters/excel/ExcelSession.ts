import { ProductError } from '../../base/ProductError';
import type { CellTerms } from './read/CellBlock';
import { type OwnParts, ownParts } from './read/ownParts';
import type { Survey } from './read/Survey';
import { surveyBook } from './read/surveyBook';
import { type Patience, runExcel } from './runExcel';
import { supports } from './supports';

/** Work on the open workbook, one after another, and what is remembered of it in between. */
export class ExcelSession {
  fileName = '';
  /** How the workbook counts days and the user's Excel spells formats: neither changes while it is open. */
  #terms: CellTerms | undefined;
  #sheetCount: number | undefined;
  readonly #sheetNames = new Map<string, string>();
  readonly #ownSheets = new Set<string>();
  readonly #created = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly patience: Patience) {}

  /** @throws ProductError whatever keeps Excel from it, with the fact `file` */
  run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    const result = this.#last.then(() => this.#naming(() => runExcel(this.patience, work)));
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when nothing of ours is under way. */
  settled(): Promise<void> {
    return this.#last.then(() => undefined);
  }

  /** What the workbook holds besides its cells, and what of it is ours; one request. */
  async survey(context: Excel.RequestContext): Promise<{ readonly survey: Survey; readonly own: OwnParts }> {
    const survey = await surveyBook(context, this.#sheetCount);
    this.#sheetCount = survey.sheets.length;
    const own = ownParts(survey);
    this.fileName = survey.fileName;
    this.#terms = survey;
    this.#sheetNames.clear();
    for (const { id, name } of survey.sheets) this.#sheetNames.set(id, name);
    for (const { id } of own.sheets) this.#ownSheets.add(id);
    if (own.memo) this.#ownSheets.add(own.memo.id);
    return { survey, own };
  }

  async terms(context: Excel.RequestContext): Promise<CellTerms> {
    return this.#terms ?? (await this.survey(context)).survey;
  }

  /** A sheet of ours, now or before it was removed. */
  isOwn(sheetId: string): boolean {
    return this.#ownSheets.has(sheetId);
  }

  addOwn(sheetId: string): void {
    this.#ownSheets.add(sheetId);
  }

  /** A sheet we made for the user: only that it came is no news. */
  addCreated(sheetId: string): void {
    this.#created.add(sheetId);
  }

  hasCreated(sheetId: string): boolean {
    return this.#created.has(sheetId);
  }

  forgetName(sheetId: string): void {
    this.#sheetNames.delete(sheetId);
  }

  /** A sheet's name; undefined when it is gone. */
  async nameOf(sheetId: string): Promise<string | undefined> {
    // Where no event tells of renaming, what we know may be out of date.
    const known = supports('1.17') ? this.#sheetNames.get(sheetId) : undefined;
    if (known !== undefined) return known;
    const name = await this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject ? undefined : sheet.name;
    });
    if (name !== undefined) this.#sheetNames.set(sheetId, name);
    return name;
  }

  /** Adds the file's name to what the user is told. */
  async #naming<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ProductError) || 'file' in error.facts) throw error;
      const facts = { file: this.fileName, ...error.facts };
      throw new ProductError(error.code, facts, { cause: error.cause });
    }
  }
}
