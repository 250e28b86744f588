import type { Language } from '../../../base/Language';
import type { WorkbookCheck } from '../../../domain/checks/WorkbookCheck';
import { dayOf, formatDay } from '../../../domain/time/WallMinute';
import { findTemplate } from '../../../flows/findTemplate';
import { namesOf } from '../../../flows/namesOf';
import { writeReport } from '../../../flows/writeReport';
import type { TemplateShelf } from '../../../ports/TemplateShelf';
import type { WorkbookPictures } from '../../../ports/WorkbookPictures';
import type { WorkbookRichTexts } from '../../../ports/WorkbookRichTexts';
import { describeMissing, type MissingField } from '../../../word/mistakes/MissingField';
import { houseStyleNamed } from '../../../word/styles/houseStyles';
import { fileNameOf } from '../../delivery/fileNameOf';
import type { PaneWords } from '../../texts/PaneWords';
import type { ReportDocument, ReportWishView } from '../views/ReportsView';

export interface ReportSource {
  readonly check: WorkbookCheck;
  readonly shelf: TemplateShelf;
  readonly pictures?: WorkbookPictures | undefined;
  readonly richTexts?: WorkbookRichTexts | undefined;
}

/** @throws ProductError `template.*`, `report.*` */
export async function writeReportDocument(
  { template, style }: ReportWishView,
  { check, shelf, pictures, richTexts }: ReportSource,
  words: PaneWords,
): Promise<ReportDocument> {
  const house = style === undefined ? undefined : houseStyleNamed(style);
  let missing: readonly MissingField[] = [];
  const bytes = await writeReport({
    template,
    shelf,
    check,
    language: languageOf(words),
    ...(house && { house }),
    ...(pictures && { pictures }),
    ...(richTexts && { richTexts }),
    onMissing: (fields) => void (missing = fields),
  });
  const { name } = namesOf(await findTemplate(shelf, template));
  return {
    template,
    fileName: fileNameOf(name['zh-CN'], formatDay(dayOf(check.now)), 'docx'),
    bytes,
    missing: missingLines(missing, words),
  };
}

const languageOf = ({ language }: PaneWords): Language => (language === 'en' ? 'en' : 'zh-CN');

const missingLines = (missing: readonly MissingField[], words: PaneWords): string[] =>
  words
    .say(describeMissing(missing))
    .split(/\n\s*·\s*/)
    .filter((line) => line !== '');
