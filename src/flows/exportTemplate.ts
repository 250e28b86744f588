import { ProductError } from '../base/ProductError';
import type { Localized } from '../base/Language';
import type { TemplateShelf, TextTemplateFile } from '../ports/TemplateShelf';
import type { HouseStyle } from '../word/styles/HouseStyle';
import { findTemplate } from './findTemplate';
import { namesOf } from './namesOf';
import { reportOf } from './reportOf';
import { housesOf, templateDocx } from './templateDocx';

export interface TemplateDetails {
  readonly id: string;
  readonly name: Localized;
  readonly purpose: Localized;
  /** Names of the houses it can be built in. */
  readonly styles: readonly string[];
  /** Whether a workbook can be written into it; else its data come as JSON. */
  readonly fromWorkbook: boolean;
}

/**
 * A built-in template as a Word document with its tags, to be edited in Word.
 * @throws ProductError `template.unknown`, `template.isWord`, `template.styleMissing`
 */
export async function exportTemplate(
  template: string,
  shelf: TemplateShelf,
  house?: HouseStyle,
): Promise<Uint8Array> {
  return templateDocx(await findText(template, shelf), house);
}

/** @throws ProductError `template.unknown`, `template.isWord` */
export async function describeTemplate(template: string, shelf: TemplateShelf): Promise<TemplateDetails> {
  const file = await findText(template, shelf);
  const styles = housesOf(file).map(({ name }) => name);
  return { id: file.id, ...namesOf(file), styles, fromWorkbook: reportOf(file, []).build !== undefined };
}

async function findText(template: string, shelf: TemplateShelf): Promise<TextTemplateFile> {
  const file = await findTemplate(shelf, template);
  if (file.kind !== 'text') throw new ProductError('template.isWord', { template });
  return file;
}
