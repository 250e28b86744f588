import { inspectTemplate, type TemplateInspection } from '../../../flows/inspectTemplate';
import type { TemplateShelf } from '../../../ports/TemplateShelf';
import { describePlace } from '../../../word/tags/TagPlace';
import type { ToldMistake } from '../../../word/tags/PlacedMistake';
import type { PaneWords } from '../../texts/PaneWords';
import type { TemplateFieldsView } from '../views/ReportsView';
import { fieldTag } from './fieldTag';

/** @throws ProductError `template.*` */
export async function templateFieldsView(
  template: string,
  shelf: TemplateShelf,
  words: PaneWords,
): Promise<TemplateFieldsView> {
  const inspection = await inspectTemplate(template, shelf);
  const { report, mistakes, fieldMistakes } = inspection;
  return {
    template,
    report: report ? words.say(report.name) : '',
    mistakes: [...mistakes, ...fieldMistakes].map((mistake) => mistakeLine(mistake, words)),
    fields: inspection.fields.map((field) => fieldView(field, words)),
  };
}

function fieldView(
  { path, list, meaning, example, mentioned, known }: TemplateInspection['fields'][number],
  words: PaneWords,
): TemplateFieldsView['fields'][number] {
  return {
    path,
    tag: fieldTag(path, list === true),
    meaning: words.say(meaning),
    example: example ?? '',
    mentioned,
    known,
  };
}

const mistakeLine = ({ place, written, says }: ToldMistake, words: PaneWords): string => {
  const where = describePlace(place);
  const tag = written.replace(/\s+/g, ' ');
  return words.say({
    'zh-CN': `${where['zh-CN']}，${tag}：${says['zh-CN']}`,
    en: `${where.en}, ${tag}: ${says.en}`,
  });
};
