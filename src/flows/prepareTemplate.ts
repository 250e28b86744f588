import { reports } from '../domain/report/reports';
import { FieldNames } from '../domain/report/taiwan/FieldNames';
import type { TemplateFile } from '../ports/TemplateShelf';
import type { WordTemplate } from '../word/compileWordTemplate';
import type { HouseStyle } from '../word/styles/HouseStyle';
import type { TemplateFields } from '../word/templateFields';
import { compileTemplate } from './compileTemplate';
import { findTemplate } from './findTemplate';
import { namesOf } from './namesOf';
import type { ReportWish } from './ReportWish';

/** A template found and ready to be printed. */
export interface PreparedTemplate {
  readonly file: TemplateFile;
  readonly compiled: WordTemplate & TemplateFields;
  /** What the document is called when its model does not say. */
  readonly title: string;
  /** Written in Taiwan: the model is to be in its words. */
  readonly isTaiwan: boolean;
}

/** @throws ProductError `template.*` */
export async function prepareTemplate(
  wish: Pick<ReportWish, 'template' | 'shelf' | 'house'>,
): Promise<PreparedTemplate> {
  return prepareFile(await findTemplate(wish.shelf, wish.template), wish.house);
}

export async function prepareFile(file: TemplateFile, house?: HouseStyle): Promise<PreparedTemplate> {
  const compiled = await compileTemplate(file, house);
  return { file, compiled, title: namesOf(file).name['zh-CN'], isTaiwan: await isOfTaiwan(compiled) };
}

/** Its paragraphs are in the language of Taiwan unless they say otherwise, or it mentions fields by Traditional names. */
async function isOfTaiwan({ source, fields }: WordTemplate & TemplateFields): Promise<boolean> {
  const part = source.nameOf('word/styles.xml');
  const styles = part === undefined ? '' : await source.readText(part);
  const [defaults = ''] = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles) ?? [];
  if (/<w:lang\b[^>]*\bw:eastAsia="zh-TW"/.test(defaults)) return true;
  const names = new FieldNames(reports.flatMap((report) => report.fields));
  return fields.some((path) => names.simplifyPath(path) !== path);
}
