import { ProductError } from '../../../base/ProductError';
import type { WorkbookCheck } from '../../../domain/checks/WorkbookCheck';
import { listTemplates } from '../../../flows/listTemplates';
import { reportOf } from '../../../flows/reportOf';
import { housesOf, ownHouseOf } from '../../../flows/templateDocx';
import type { TemplateFile, TemplateShelf, TextTemplateFile } from '../../../ports/TemplateShelf';
import type { PaneWords } from '../../texts/PaneWords';
import { saidError } from '../saidError';
import type { TemplateHome, TemplateView } from '../views/ReportsView';
import { ownTemplateId, type OwnTemplateStores } from './paneShelf';
import { suitingTemplates } from './suitability';

/** Trying every report on all of more rows than this would keep the user waiting. */
const MOST_TRIED = 5_000;

/** What can be written, the built-in ones first, and of them those that suit the workbook. */
export async function templateViews(
  builtIn: TemplateShelf,
  stores: OwnTemplateStores,
  check: WorkbookCheck,
  words: PaneWords,
): Promise<TemplateView[]> {
  const listings = await listTemplates(builtIn);
  const views = listings.map(({ file, name, purpose }): TemplateView => {
    const obstacle = obstacleTo(file, check, words);
    return {
      id: file.id,
      home: 'builtIn',
      name: words.say(name),
      purpose: words.say(purpose),
      styles: file.kind === 'text' ? stylesOf(file) : [],
      ...(obstacle !== undefined && { obstacle }),
    };
  });
  const suiting = suitingTemplates(check);
  const rankOf = ({ id }: TemplateView): number =>
    suiting.includes(id) ? suiting.indexOf(id) : suiting.length;
  views.sort((a, b) => rankOf(a) - rankOf(b));
  return [...views, ...(await ownViews('workbook', stores)), ...(await ownViews('device', stores))];
}

/** Its own first. */
function stylesOf(file: TextTemplateFile): string[] {
  const own = ownHouseOf(file).name;
  return [own, ...housesOf(file).flatMap(({ name }) => (name === own ? [] : [name]))];
}

async function ownViews(home: TemplateHome, stores: OwnTemplateStores): Promise<TemplateView[]> {
  const templates = (await stores[home]?.list().catch(noneWhenRefused)) ?? [];
  return templates.map(({ name }) => ({
    id: ownTemplateId(home, name),
    home,
    name: name.replace(/\.(?:docx|dotx)$/i, ''),
    purpose: '',
    styles: [],
  }));
}

/** A browser that keeps nothing for us holds no template: keeping one says why. */
function noneWhenRefused(error: unknown): readonly never[] {
  if (error instanceof ProductError) return [];
  throw error;
}

function obstacleTo(file: TemplateFile, check: WorkbookCheck, words: PaneWords): string | undefined {
  const error = errorOf(file, check);
  if (!error) return undefined;
  const { message, hint } = saidError(error, words);
  return words.language === 'en' ? `${message} ${hint}` : `${message}${hint}`;
}

function errorOf(file: TemplateFile, check: WorkbookCheck): ProductError | undefined {
  const { id, name, build } = reportOf(file, []);
  if (!build) return new ProductError('report.dataOnly', { report: id, name: name['zh-CN'] });
  const isLong = rowsOf(check) > MOST_TRIED;
  try {
    build(isLong ? beginningOf(check) : check, 'zh-CN');
    return undefined;
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    // What the beginning lacks may stand further down; a table that is not there at all is not.
    return isLong && error.code !== 'report.noTable' ? undefined : error;
  }
}

function rowsOf({ recognition }: WorkbookCheck): number {
  return recognition.tables.reduce((sum, { records }) => sum + records.length, 0);
}

/** The same tables, a few records of each. */
function beginningOf(check: WorkbookCheck): WorkbookCheck {
  const tables = check.recognition.tables.map((table) => ({ ...table, records: table.records.slice(0, 5) }));
  return {
    ...check,
    recognition: { ...check.recognition, tables },
    tracked: check.tracked.slice(0, 5),
    findings: [],
  };
}
