import fs from 'node:fs';
import path from 'node:path';
import { fileTemplateShelf } from '../../../src/adapters/files/templateShelf';
import { describeTemplate } from '../../../src/flows/exportTemplate';
import { inspectTemplate } from '../../../src/flows/inspectTemplate';
import { houseStyleNamed } from '../../../src/word/styles/houseStyles';

const folder = path.resolve(__dirname, '../../../templates');
const shelf = fileTemplateShelf(folder);
const ids = fs.readdirSync(folder).filter((id) => fs.existsSync(path.join(folder, id, 'template.md')));

it.each(ids)('%s has no mistakes and asks for nothing unknown in any house', async (template) => {
  const { styles } = await describeTemplate(template, shelf);
  expect(styles.length).toBeGreaterThan(1);
  for (const style of styles) {
    const { mistakes, fieldMistakes, report } = await inspectTemplate(
      template,
      shelf,
      houseStyleNamed(style),
    );
    expect({ style, mistakes, fieldMistakes, report: report?.id }).toEqual({
      style,
      mistakes: [],
      fieldMistakes: [],
      report: template,
    });
  }
});
