import { ProductError } from '../base/ProductError';
import type { TemplateFile, TextTemplateFile } from '../ports/TemplateShelf';
import type { HouseStyle } from '../word/styles/HouseStyle';
import { houseStyleNamed, houseStyles } from '../word/styles/houseStyles';
import { officialStyle } from '../word/styles/officialStyle';
import { buildTemplateDocx } from '../word/text/buildTemplateDocx';
import { parseTextTemplate } from '../word/text/parseTextTemplate';

/**
 * A template as the Word document it is, or is built into.
 * @param house Instead of the one the text names.
 * @throws ProductError `template.ownStyle` for an office's own document, `template.styleMissing` when the text is not
 *   written for that house; `template.text`
 */
export async function templateDocx(file: TemplateFile, house?: HouseStyle): Promise<Uint8Array> {
  if (file.kind === 'text') return buildTemplateDocx(parseTextTemplate(textFor(file, house)), house);
  if (house) throw new ProductError('template.ownStyle', { template: file.id, style: house.name });
  return file.bytes;
}

/** The house a template is built in when none is asked for. */
export function ownHouseOf({ text }: TextTemplateFile): HouseStyle {
  return houseStyleNamed(parseTextTemplate(text).frontMatter['版式'] ?? '') ?? officialStyle;
}

/** The houses a template can be built in: those of mainland China share one text, Taiwan needs its own. */
export function housesOf(file: TextTemplateFile): HouseStyle[] {
  return houseStyles.filter(({ language }) => language === 'zh-CN' || file.taiwan !== undefined);
}

function textFor(file: TextTemplateFile, house: HouseStyle | undefined): string {
  if (house?.language !== 'zh-TW') return file.text;
  if (file.taiwan !== undefined) return file.taiwan;
  const has = housesOf(file).map(({ name }) => name);
  throw new ProductError('template.styleMissing', {
    template: file.id,
    style: house.name,
    has: has.join('、'),
    hasEnglish: has.join(', '),
  });
}
