/** A report template as readable text, taken apart. */
export interface TextTemplate {
  readonly frontMatter: Readonly<Record<string, string>>;
  readonly blocks: readonly TextBlock[];
}

export type TextBlock =
  | {
      readonly kind: 'heading';
      /** 1 is the document's title. */ readonly level: number;
      readonly text: string;
    }
  /** One line of the text. `look` is the name after `{.…}`. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly look?: string }
  | TextTable;

export interface TextTable {
  readonly kind: 'table';
  readonly columns: readonly TextColumn[];
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}

export interface TextColumn {
  readonly align: 'left' | 'center' | 'right';
  /** Share of the width: the number of dashes in the ruling line. */
  readonly share: number;
}
