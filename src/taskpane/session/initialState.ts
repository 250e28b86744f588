import type { FindingFilter } from '../core/views/FindingsView';
import type { FollowUpFilter } from '../core/views/FollowUpView';
import type { PaneLanguage } from '../frame/PaneLanguage';
import type { PaneState } from './PaneState';

export const ALL_FINDINGS: FindingFilter = { severities: [], rules: [], tables: [], text: '' };

export const LATE_OR_SOON: FollowUpFilter = { scope: 'lateOrSoon', by: 'owner', names: [], text: '' };

/** Rows a page: more than a pane shows, little to send. */
export const PAGE_SIZE = 60;

export function initialState(language: PaneLanguage): PaneState {
  return {
    language,
    tab: 'overview',
    dialog: undefined,
    stage: 'opening',
    work: undefined,
    freshness: 'current',
    notices: [],
    overview: undefined,
    findings: { filter: ALL_FINDINGS, view: undefined, items: { size: PAGE_SIZE, pages: {} } },
    undo: undefined,
    followUp: { filter: LATE_OR_SOON, view: undefined, items: { size: PAGE_SIZE, pages: {} } },
    reports: { templates: undefined, selected: undefined, fields: undefined, document: undefined },
    newKinds: undefined,
    mapping: undefined,
    mappingChanged: [],
    settings: undefined,
    startsWithWorkbook: undefined,
    firstRun: false,
  };
}
