import type { PaneCore } from '../../../src/taskpane/core/PaneCore';
import {
  sampleFields,
  sampleFindings,
  sampleFindingsView,
  sampleFollowUp,
  sampleFollowUpItems,
  sampleMapping,
  sampleOverview,
  sampleSettings,
  sampleTemplates,
} from './sampleViews';

/** A core that answers with the sample views; `answers` says what is to be different. Nothing is kept. */
export function fakeCore(answers: Partial<PaneCore> = {}): PaneCore {
  return {
    open: async () => sampleOverview,
    overview: async () => sampleOverview,
    setLanguage: async () => undefined,
    check: async () => sampleOverview,
    findings: async () => sampleFindingsView,
    findingPage: async (_filter, first, count) => sampleFindings.slice(first, first + count),
    show: async () => undefined,
    fix: async () => ({ fixed: 1, skipped: 0 }),
    fixAll: async () => ({ fixed: 1, skipped: 0 }),
    undoable: async () => undefined,
    undo: async () => ({ fixed: 1, skipped: 0 }),
    mark: async () => 'drawn',
    unmark: async () => true,
    followUp: async () => sampleFollowUp,
    followUpPage: async (_filter, first, count) => sampleFollowUpItems.slice(first, first + count),
    followUpText: async () => '逾期事项1项：\n招商手册定稿印制（督办台账!G5），逾期2天',
    templates: async () => sampleTemplates,
    templateFields: async (template) => ({ ...sampleFields, template }),
    addTemplate: async () => 'own:2',
    removeTemplate: async () => undefined,
    templateDocument: async () => ({ fileName: '逾期通报-模板.docx', bytes: new Uint8Array() }),
    writeReport: async ({ template }) => ({
      template,
      fileName: '逾期通报-2024-07-12.docx',
      bytes: new Uint8Array(),
      missing: ['审核：____'],
    }),
    newKinds: async () => [
      { kind: 'followUp', name: '督办台账', sheets: ['督办台账', '选项'] },
      { kind: 'meeting', name: '会议执行', sheets: ['会议策划', '会议议程', '任务跟踪'] },
    ],
    addSheets: async () => sampleOverview,
    mapping: async () => sampleMapping,
    mappedAs: async (table, kind) => ({ ...sampleMapping.tables[0]!, id: table, kind }),
    acceptMapping: async () => sampleOverview,
    settings: async () => sampleSettings,
    saveSettings: async () => sampleOverview,
    forget: async () => sampleOverview,
    ...answers,
  };
}
