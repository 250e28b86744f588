import { workbookTemplates } from '../../ownTemplates/workbookTemplates';
import { noProgress, type CoreContext } from '../CoreContext';
import type { PaneCore } from '../PaneCore';
import {
  ownTemplateId,
  paneShelf,
  parseOwnTemplateId,
  singleShelf,
  type OwnTemplateStores,
} from '../templates/paneShelf';

/** Templates and what is written from them. The engine is loaded when somebody asks. */
export function reportsPart({
  book,
  watcher,
  options,
  words,
  alone,
}: CoreContext): Pick<
  PaneCore,
  'templates' | 'templateFields' | 'addTemplate' | 'removeTemplate' | 'templateDocument' | 'writeReport'
> {
  const { shelf: builtIn, deviceTemplates, pictures, richTexts } = options;
  const stores: OwnTemplateStores = {
    workbook: workbookTemplates(book.workbook),
    ...(deviceTemplates && { device: deviceTemplates }),
  };
  const shelf = paneShelf(builtIn, stores);

  return {
    templates: () =>
      alone(async () => {
        const { templateViews } = await import('../templates/templateViews');
        return templateViews(builtIn, stores, book.result.check, words());
      }),
    async templateFields(template) {
      const { templateFieldsView } = await import('../templates/templateFieldsView');
      return templateFieldsView(template, shelf, words());
    },
    addTemplate: (fileName, bytes, home) =>
      alone(async () => {
        const { templateFieldsView } = await import('../templates/templateFieldsView');
        // Refuses what is no Word document, or has no field of any report.
        await templateFieldsView(fileName, singleShelf(builtIn, fileName, bytes), words());
        await stores[home]?.keep(fileName, bytes);
        return ownTemplateId(home, fileName);
      }),
    removeTemplate: (template) =>
      alone(async () => {
        const own = parseOwnTemplateId(template);
        if (own) await stores[own.home]?.remove(own.name);
      }),
    async templateDocument(wish) {
      const { templateDocumentOf } = await import('../templates/templateDocumentOf');
      return templateDocumentOf(wish, shelf, words());
    },
    writeReport: (wish, progress = noProgress) =>
      alone(async () => {
        await watcher.settle();
        await book.ensureChecked(progress);
        progress({ step: 'writing' });
        const { writeReportDocument } = await import('../templates/writeReportDocument');
        const { check } = book.result;
        return writeReportDocument(wish, { check, shelf, pictures, richTexts }, words());
      }),
  };
}
