/**
 * What is written into a template to print a field: `{{标题}}`; of a list `{{#each 行}}{{序号}}{{/each}}`.
 * @param isList the field is a list of plain values
 */
export function fieldTag(path: string, isList: boolean): string {
  const lists = path.split('[].');
  const last = lists.pop() ?? '';
  const plain = last.replace(/\[\]$/, '');
  const inner = isList || plain !== last ? `{{#each ${plain}}}{{this}}{{/each}}` : `{{${last}}}`;
  return lists.reduceRight((tag, list) => `{{#each ${list}}}${tag}{{/each}}`, inner);
}
