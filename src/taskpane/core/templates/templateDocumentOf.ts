import { findTemplate } from '../../../flows/findTemplate';
import { namesOf } from '../../../flows/namesOf';
import { templateDocx } from '../../../flows/templateDocx';
import type { TemplateShelf } from '../../../ports/TemplateShelf';
import { houseStyleNamed } from '../../../word/styles/houseStyles';
import { cleanFileTitle } from '../../delivery/fileNameOf';
import type { ReportWishView, TemplateDocument } from '../views/ReportsView';

/** @throws ProductError `template.*` */
export async function templateDocumentOf(
  { template, style }: ReportWishView,
  shelf: TemplateShelf,
): Promise<TemplateDocument> {
  const file = await findTemplate(shelf, template);
  const house = style === undefined ? undefined : houseStyleNamed(style);
  const { name } = namesOf(file);
  return {
    fileName: `${cleanFileTitle(`${name['zh-CN']} 模板`)}.docx`,
    bytes: await templateDocx(file, house),
  };
}
