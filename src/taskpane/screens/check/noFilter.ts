import type { FindingFilter } from '../../core/views/FindingsView';

/** Lets every finding through. */
export const NO_FILTER: FindingFilter = { severities: [], rules: [], tables: [], text: '' };
