import type { ErrorTexts } from './ErrorText';
import { attachmentErrors } from './errors/attachment';
import { cellEditErrors } from './errors/cellEdits';
import { cliErrors } from './errors/cli';
import { dataErrors } from './errors/data';
import { excelErrors } from './errors/excel';
import { fileErrors } from './errors/files';
import { lintErrors } from './errors/lint';
import { marksErrors } from './errors/marks';
import { newWorkbookErrors } from './errors/newWorkbook';
import { opcErrors } from './errors/opc';
import { ownTemplateErrors } from './errors/ownTemplates';
import { paneErrors } from './errors/pane';
import { pictureErrors } from './errors/picture';
import { settingsErrors } from './errors/settings';
import { subDocumentErrors } from './errors/subDocument';
import { wordErrors } from './errors/word';
import { xlsxErrors } from './errors/xlsx';

/** Every sentence for every error code. */
export const errorTexts: ErrorTexts = {
  ...attachmentErrors,
  ...cellEditErrors,
  ...cliErrors,
  ...dataErrors,
  ...excelErrors,
  ...fileErrors,
  ...lintErrors,
  ...marksErrors,
  ...newWorkbookErrors,
  ...opcErrors,
  ...ownTemplateErrors,
  ...paneErrors,
  ...pictureErrors,
  ...settingsErrors,
  ...subDocumentErrors,
  ...wordErrors,
  ...xlsxErrors,
};
