import type { OwnParts } from '../read/ownParts';
import type { Survey, SurveyedSheet } from '../read/Survey';
import { ACTION, type Stroke } from './Stroke';

/** Removes what we drew: first what looks at our sheets, then what leads there, then the sheets. */
export function eraseStrokes(
  { workbook }: Excel.RequestContext,
  survey: Survey,
  own: OwnParts,
): readonly Stroke[] {
  const stroke = (draw: () => void): Stroke => ({ weight: 3 * ACTION, draw });
  const sheetOf = ({ id }: SurveyedSheet) => workbook.worksheets.getItem(id);
  return [
    ...markedSheets(survey, own).flatMap(({ sheet, formats }) =>
      formats.map((id) => stroke(() => sheetOf(sheet).getRange().conditionalFormats.getItem(id).delete())),
    ),
    ...own.names.map(({ name, sheet }) =>
      stroke(() => (sheet ? sheetOf(sheet) : workbook).names.getItem(name).delete()),
    ),
    ...goneSheets(survey, own).map((sheet) =>
      stroke(() => {
        // A very hidden sheet cannot be deleted.
        if (sheet.visibility === 'veryHidden') sheetOf(sheet).visibility = 'Hidden';
        sheetOf(sheet).delete();
      }),
    ),
  ];
}

/** Sheets of the user's with conditional formats of ours. */
export function markedSheets({ sheets }: Survey, own: OwnParts) {
  return sheets.flatMap((sheet) => {
    if (own.sheets.includes(sheet)) return [];
    const ours = sheet.formats.filter(({ id }) => own.formats.has(id));
    return ours.length > 0 ? [{ sheet, formats: ours.map(({ id }) => id) }] : [];
  });
}

/** A workbook must keep a visible sheet: if the user deleted or hid all others, ours stays, no longer special. */
export function goneSheets({ sheets }: Survey, own: OwnParts): readonly SurveyedSheet[] {
  const isLast = !sheets.some((sheet) => sheet.visibility === 'visible' && !own.sheets.includes(sheet));
  return isLast ? own.sheets.filter(({ visibility }) => visibility !== 'visible') : own.sheets;
}
