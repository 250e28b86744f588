import type { ReportField } from './ReportDefinition';

/** A field with what it means in both languages. */
export const reportField = (path: string, zh: string, en: string): ReportField => ({
  path,
  meaning: { 'zh-CN': zh, en },
});

/** A list and the fields of its items: by name, [Chinese, English]. */
export function listFields(
  list: string,
  meaning: readonly [zh: string, en: string],
  names: Readonly<Record<string, readonly [zh: string, en: string]>>,
): ReportField[] {
  const [zh, en] = meaning;
  const inner = list.split('[].').at(-1) ?? list;
  return [
    reportField(list, `${zh}，用 {{#each ${inner}}} 逐项列出`, en),
    ...Object.entries(names).map(([name, [of, english]]) => reportField(`${list}[].${name}`, of, english)),
  ];
}
