/** As much of webpack as we use. */
interface PackedFiles {
  (key: string): string;
  keys(): string[];
}

declare global {
  interface ImportMeta {
    webpackContext(folder: string, options: { readonly regExp: RegExp }): PackedFiles;
  }
}

/** The files of `templates/` by their paths there. */
export function templateTexts(): ReadonlyMap<string, string> {
  const files = import.meta.webpackContext('../../../templates', {
    regExp: /[\\/](?:template(?:\.zh-TW)?\.md|sample\.json|partials[\\/][^\\/]+\.(?:txt|md))$/,
  });
  return new Map(files.keys().map((key) => [key.replace(/^\.\//, ''), files(key)]));
}
