import path from 'node:path';
import { fileTemplateShelf } from '../../../src/adapters/files/templateShelf';
import { inspectTemplate } from '../../../src/flows/inspectTemplate';

const shelf = fileTemplateShelf(path.resolve(__dirname, '../../../templates'));

it.each(['checklist', 'meeting-report'])('%s has no mistakes and asks for nothing unknown', async (template) => {
  const { mistakes, fieldMistakes, report } = await inspectTemplate(template, shelf);
  expect({ mistakes, fieldMistakes, report: report?.id }).toEqual({
    mistakes: [],
    fieldMistakes: [],
    report: template,
  });
});
