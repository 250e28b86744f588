import { findTemplate } from '../../../flows/findTemplate';
import { inspectTemplate } from '../../../flows/inspectTemplate';
import { namesOf } from '../../../flows/namesOf';
import { templateDocx } from '../../../flows/templateDocx';
import type { TemplateShelf } from '../../../ports/TemplateShelf';
import { annotateTemplate } from '../../../word/mistakes/annotateTemplate';
import { houseStyleNamed } from '../../../word/styles/houseStyles';
import { cleanFileTitle } from '../../delivery/fileNameOf';
import type { PaneWords } from '../../texts/PaneWords';
import type { TemplateDocument, TemplateWishView } from '../views/ReportsView';

/** @throws ProductError `template.*` */
export async function templateDocumentOf(
  { template, style, annotated }: TemplateWishView,
  shelf: TemplateShelf,
  words: PaneWords,
): Promise<TemplateDocument> {
  const file = await findTemplate(shelf, template);
  const house = style === undefined ? undefined : houseStyleNamed(style);
  const { name } = namesOf(file);
  if (!annotated)
    return {
      fileName: `${cleanFileTitle(`${name['zh-CN']} 模板`)}.docx`,
      bytes: await templateDocx(file, house),
    };
  const { docx, mistakes, fieldMistakes } = await inspectTemplate(template, shelf, house);
  const language = words.language === 'en' ? 'en' : 'zh-CN';
  return {
    fileName: `${cleanFileTitle(`${name['zh-CN']} 批注`)}.docx`,
    bytes: await annotateTemplate(docx, [...mistakes, ...fieldMistakes], language),
  };
}
