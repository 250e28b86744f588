import { ProductError } from '../../../src/base/ProductError';
import { compileWordTemplate } from '../../../src/word/compileWordTemplate';
import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../../src/word/renderWordTemplate';
import { fullPackage, keep, type FullPackage } from '../support/fullPackage';
import { stamp } from '../support/wordPackage';

let count = 0;

/** Renders a document as Word writes it. */
export async function renderRich(name: string, given: FullPackage, model: unknown): Promise<Uint8Array> {
  const template = await compileWordTemplate(await fullPackage(given), allHelpers);
  const docx = await renderWordTemplate(template, model, stamp);
  count += 1;
  keep(`rich-${name}-${count}`, docx);
  return docx;
}

export async function mistakesOf(given: FullPackage, model: unknown): Promise<string> {
  try {
    await renderRich('mistake', given, model);
  } catch (error) {
    if (error instanceof ProductError) return String(error.facts['list']);
    throw error;
  }
  throw new Error('no mistakes');
}

/** What stands in the body, without its section. */
export const bodyOf = (xml: string): string => xml.replace(/^.*?<w:body>|<w:sectPr>.*$/gs, '');
