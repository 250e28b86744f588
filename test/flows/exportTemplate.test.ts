import fs from 'node:fs';
import path from 'node:path';
import { fileTemplateShelf } from '../../src/adapters/files/templateShelf';
import { describeTemplate, exportTemplate } from '../../src/flows/exportTemplate';
import { prepareFile } from '../../src/flows/prepareTemplate';
import { reportOf } from '../../src/flows/reportOf';
import { houseStyleNamed } from '../../src/word/styles/houseStyles';

const folder = path.resolve(__dirname, '../../templates');
const shelf = fileTemplateShelf(folder);
const ids = fs.readdirSync(folder).filter((id) => fs.existsSync(path.join(folder, id, 'template.md')));

it.each(ids)('%s saved as a Word document is still known for what it is', async (id) => {
  const { styles } = await describeTemplate(id, shelf);
  for (const style of styles) {
    const house = houseStyleNamed(style);
    const file = { kind: 'docx', id: `${id}.docx`, bytes: await exportTemplate(id, shelf, house) } as const;
    const { compiled, isTaiwan } = await prepareFile(file);
    expect({ style, report: reportOf(file, compiled.fields).id, isTaiwan }).toEqual({
      style,
      report: id,
      isTaiwan: house?.language === 'zh-TW',
    });
  }
});
