import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileWordTemplate } from '../../../src/word/compileWordTemplate';
import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../../src/word/renderWordTemplate';
import type { HouseStyle } from '../../../src/word/styles/HouseStyle';
import { buildTemplateDocx } from '../../../src/word/text/buildTemplateDocx';
import { parseTextTemplate } from '../../../src/word/text/parseTextTemplate';

const SAMPLES = join(__dirname, '../text/samples');

export const sampleText = (name: string): string => readFileSync(join(SAMPLES, `${name}.md`), 'utf8');
export const sampleModel = (name: string): unknown =>
  JSON.parse(readFileSync(join(SAMPLES, `${name}.json`), 'utf8')) as unknown;

/** A text template, built and rendered. */
export async function renderText(text: string, model: unknown, house?: HouseStyle): Promise<Uint8Array> {
  const docx = await buildTemplateDocx(parseTextTemplate(text), house);
  const template = await compileWordTemplate(docx, allHelpers);
  return renderWordTemplate(template, model, { title: '样例', created: '2024-07-12T09:00' });
}
