/** What went wrong, in the pane's language. */
export interface FailureView {
  /** `product`: the user can put it right. `defect`: we have to. */
  readonly kind: 'product' | 'defect';
  /** Of a ProductError; '' for a defect. */
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** Of a defect: to be copied and sent to us. */
  readonly details?: string;
}
