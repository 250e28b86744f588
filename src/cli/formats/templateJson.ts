import type { Language } from '../../base/Language';
import type { TemplateInspection } from '../../flows/inspectTemplate';
import type { ToldMistake } from '../../word/tags/PlacedMistake';
import { describePlace, type TagPlace } from '../../word/tags/TagPlace';

/** The same as `renderTemplateText`, for programs. */
export function renderTemplateJson(inspection: TemplateInspection, language: Language): string {
  const { id, report, mistakes, fieldMistakes, tags, fields } = inspection;
  const placed = ({ place, written }: { place: TagPlace; written: string }) => ({
    where: describePlace(place)[language],
    ...place,
    written,
  });
  const told = (mistake: ToldMistake) => ({ ...placed(mistake), message: mistake.says[language] });
  return JSON.stringify(
    {
      template: id,
      report: report?.id ?? null,
      mistakes: [
        ...mistakes.map((mistake) => ({ kind: 'tag', ...told(mistake) })),
        ...fieldMistakes.map((mistake) => ({
          kind: mistake.unknown ? 'unknownField' : 'misusedField',
          ...told(mistake),
          field: mistake.path,
          nearest: mistake.nearest,
        })),
      ],
      tags: tags.map((tag) => ({ ...placed(tag), ...(tag.block ?? {}) })),
      fields: fields.map(({ path, meaning, known, mentioned, nearest, example }) => ({
        path,
        meaning: meaning[language],
        known,
        mentioned,
        nearest,
        example: example ?? null,
      })),
    },
    null,
    2,
  );
}
