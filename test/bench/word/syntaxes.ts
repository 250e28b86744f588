/** How a template language writes the few things the measured documents need. */
export interface Syntax {
  /** A value of the model. */
  readonly value: (name: string) => string;
  /** A choice by a truth of the model; `no` is the truth's opposite, for languages without an else. */
  readonly choice: (yes: string, no: string, then: string, otherwise: string) => string;
  /** Table rows that repeat over `rows`: from the cells' names to the cells of one row or several. */
  readonly rows: (names: readonly string[]) => readonly (readonly string[])[];
}

const wrapped = (cells: readonly string[], before: string, after: string): string[] =>
  cells.map((cell, index) => `${index === 0 ? before : ''}${cell}${index === cells.length - 1 ? after : ''}`);

const handlebars: Syntax = {
  value: (name) => `{{${name}}}`,
  choice: (yes, _no, then, otherwise) => `{{#if ${yes}}}${then}{{else}}${otherwise}{{/if}}`,
  rows: (names) => [wrapped(names.map(handlebars.value), '{{#each rows}}', '{{/each}}')],
};

const docxtemplater: Syntax = {
  value: (name) => `{${name}}`,
  choice: (yes, _no, then, otherwise) => `{#${yes}}${then}{/${yes}}{^${yes}}${otherwise}{/${yes}}`,
  rows: (names) => [wrapped(names.map(docxtemplater.value), '{#rows}', '{/rows}')],
};

const easyTemplateX: Syntax = {
  value: docxtemplater.value,
  choice: (yes, no, then, otherwise) => `{#${yes}}${then}{/${yes}}{#${no}}${otherwise}{/${no}}`,
  rows: docxtemplater.rows,
};

const docxTemplates: Syntax = {
  value: (name) => `{INS ${name}}`,
  choice: (yes, _no, then, otherwise) => `{INS ${yes} ? '${then}' : '${otherwise}'}`,
  rows: (names) => [
    wrapped(
      names.map(() => ''),
      '{FOR r IN rows}',
      '',
    ),
    names.map((name) => `{INS $r.${name}}`),
    wrapped(
      names.map(() => ''),
      '{END-FOR r}',
      '',
    ),
  ],
};

const carbone: Syntax = {
  value: (name) => `{d.${name}}`,
  choice: (yes, _no, then, otherwise) => `{d.${yes}:ifEQ(true):show('${then}'):elseShow('${otherwise}')}`,
  rows: (names) => [names.map((name) => `{d.rows[i].${name}}`), names.map((name) => `{d.rows[i+1].${name}}`)],
};

export const syntaxes = { handlebars, docxtemplater, easyTemplateX, docxTemplates, carbone } as const;
