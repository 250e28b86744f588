import type { TemplateShelf } from '../ports/TemplateShelf';
import type { MissingField } from '../word/mistakes/MissingField';
import type { HouseStyle } from '../word/styles/HouseStyle';
import type { ReportFiles } from './attachments/attachFiles';

/** What may be asked of any report. */
export interface ReportWish {
  /** Id or name of a built-in template, or a Word document of the user's own. */
  readonly template: string;
  readonly shelf: TemplateShelf;
  /** Builds a built-in template in this house instead of its own. */
  readonly house?: HouseStyle;
  /** Pictures and documents it may put in. */
  readonly files?: ReportFiles;
  /** Refuses fields that the report does not have, instead of printing blanks for them. */
  readonly strict?: boolean;
  /** Is told which fields were printed as blanks because the report does not have them. */
  readonly onMissing?: (fields: readonly MissingField[]) => void;
}
