import type { WorkKind } from './WorkKind';

/** Something the user is told: that it worked, or what is wrong and what to do. Stays until dismissed or made void. */
export interface Notice {
  readonly id: number;
  readonly tone: 'success' | 'warning' | 'error';
  readonly text: NoticeText;
}

export type NoticeText =
  /** A sentence of the core, in the pane's language. `details` are to be copied. */
  | {
      readonly kind: 'failure';
      readonly message: string;
      readonly hint: string;
      readonly details?: string;
      /** What can be tried again. */
      readonly retry?: WorkKind;
      /** The next long action puts it right, whatever it is. */
      readonly passes?: true;
    }
  /** The screens say these in their own words. */
  | { readonly kind: 'checked'; readonly findings: number }
  | { readonly kind: 'fixed'; readonly fixed: number; readonly skipped: number }
  | { readonly kind: 'undone'; readonly cells: number }
  | { readonly kind: 'marked' }
  | { readonly kind: 'unmarked'; readonly hadMarks: boolean }
  | { readonly kind: 'copied' }
  | { readonly kind: 'copyRefused' }
  | { readonly kind: 'cancelled'; readonly work: WorkKind }
  | { readonly kind: 'sheetsAdded'; readonly tables: number }
  | { readonly kind: 'mappingKept' }
  | { readonly kind: 'settingsKept' }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'templateKept'; readonly name: string }
  | { readonly kind: 'templateRemoved'; readonly name: string }
  | { readonly kind: 'reportWritten'; readonly fileName: string; readonly missing: number };
