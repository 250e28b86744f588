import type { TemplateDocument } from '../../core/views/ReportsView';
import type { PaneActions } from '../PaneActions';
import type { SessionParts } from '../SessionParts';
import { loadTemplates } from './loads';

/** Templates, and reports written from them. */
export function reportActions(
  parts: SessionParts,
): Pick<
  PaneActions,
  'selectTemplate' | 'addTemplate' | 'removeTemplate' | 'writeReport' | 'closeReport' | 'templateDocument'
> {
  const { store, desk, lists } = parts;
  const { dispatch } = store;

  const selectTemplate = (template: string | undefined): void => {
    dispatch({ kind: 'templateSelected', template });
    if (template === undefined) return;
    void desk.ask(async (core) => {
      dispatch({ kind: 'fieldsCame', fields: await core.templateFields(template) });
    });
  };

  return {
    selectTemplate,
    addTemplate: (fileName, bytes, home) =>
      void desk.work('template', async (core) => {
        const id = await core.addTemplate(fileName, bytes, home);
        dispatch({ kind: 'told', tone: 'success', text: { kind: 'templateKept', name: fileName } });
        await loadTemplates(parts);
        selectTemplate(id);
      }),
    removeTemplate: (template) =>
      void desk.work('template', async (core) => {
        const name = store.state().reports.templates?.find(({ id }) => id === template)?.name ?? template;
        await core.removeTemplate(template);
        if (store.state().reports.selected === template) selectTemplate(undefined);
        dispatch({ kind: 'told', tone: 'success', text: { kind: 'templateRemoved', name } });
        await loadTemplates(parts);
      }),
    writeReport: (wish) =>
      void desk.work('report', async (core, progress) => {
        const document = await core.writeReport(wish, progress);
        const { fileName, missing } = document;
        dispatch(
          { kind: 'reportCame', document },
          {
            kind: 'told',
            tone: missing.length > 0 ? 'warning' : 'success',
            text: { kind: 'reportWritten', fileName, missing: missing.length },
          },
          { kind: 'overviewCame', overview: await core.overview() },
        );
        await lists.refresh();
      }),
    closeReport: () => dispatch({ kind: 'reportClosed' }),
    async templateDocument(wish) {
      let document: TemplateDocument | undefined;
      await desk.ask(async (core) => {
        document = await core.templateDocument(wish);
      });
      return document;
    },
  };
}
