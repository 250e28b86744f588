import type { PaneActions } from '../../../src/taskpane/session/PaneActions';
import type { PaneState } from '../../../src/taskpane/session/PaneState';
import { initialState } from '../../../src/taskpane/session/initialState';
import type { PaneSession } from '../../../src/taskpane/session/usePane';
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

/** Everything there is to show has come. */
export function sampleState(change: Partial<PaneState> = {}): PaneState {
  const start = initialState('zh-CN');
  return {
    ...start,
    stage: 'open',
    overview: sampleOverview,
    findings: {
      ...start.findings,
      view: sampleFindingsView,
      items: { size: start.findings.items.size, pages: { 0: sampleFindings } },
    },
    followUp: {
      ...start.followUp,
      view: sampleFollowUp,
      items: { size: start.followUp.items.size, pages: { 0: sampleFollowUpItems } },
    },
    reports: {
      templates: sampleTemplates,
      selected: 'overdue-notice',
      fields: sampleFields,
      document: undefined,
    },
    mapping: sampleMapping,
    settings: sampleSettings,
    startsWithWorkbook: false,
    ...change,
  };
}

/** A session that stands still and writes down what it was asked for. */
export function samplePane(state: PaneState = sampleState()): PaneSession & { readonly asked: string[] } {
  const asked: string[] = [];
  const actions = new Proxy({} as PaneActions, {
    get:
      (_, name) =>
      (...values: unknown[]) => {
        asked.push([String(name), ...values.map((value) => JSON.stringify(value))].join(' '));
      },
  });
  return { actions, state: () => state, subscribe: () => () => undefined, asked };
}
