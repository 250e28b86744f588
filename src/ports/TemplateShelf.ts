/** A report template as its shelf holds it. */
export type TemplateFile =
  | TextTemplateFile
  /** A Word document an office made. `id` is what the user called it. */
  | (TemplateCompanions & { readonly kind: 'docx'; readonly id: string; readonly bytes: Uint8Array });

/** Readable text with front matter. `id` names it on the command line, and is the report's. */
export interface TextTemplateFile extends TemplateCompanions {
  readonly kind: 'text';
  readonly id: string;
  readonly text: string;
  /** The same paper as a Taiwan office writes it, where somebody has written it. */
  readonly taiwan?: string;
}

/** What a shelf may keep beside a template. */
export interface TemplateCompanions {
  /** Texts with tags that the template calls as `{{> name}}`, by name. */
  readonly partials?: ReadonlyMap<string, string>;
  /** A model to show what its fields look like, as JSON. */
  readonly sample?: string;
}

/** Where templates are kept: a folder, a bundle in the browser. */
export interface TemplateShelf {
  /** Every built-in template, always in the same order. */
  list(): Promise<readonly TemplateFile[]>;
  /** A Word document of the user's own, by whatever the shelf knows it by; undefined when that is none. */
  findOwn(name: string): Promise<TemplateFile | undefined>;
}
