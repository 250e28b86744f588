/**
 * Every name that may stand between the `---` lines. Those of one house mean nothing in another, so that a text may
 * be built in several.
 */
export const frontMatterKeys = {
  /** About the template itself. */
  template: ['名称', '英文名', '用途', '英文用途', '版式', '方向', '行距', '加粗标题', '标题编号', '目录'],
  official: [
    '份号',
    '密级',
    '紧急程度',
    '发文机关标志',
    '标志字号',
    '发文字号',
    '签发人',
    '期号',
    '编发机关',
    '编发日期',
    '主送',
    '附件',
    '出席',
    '请假',
    '列席',
    '署名',
    '成文日期',
    '印章',
    '附注',
    '抄送',
    '印发机关',
    '印发日期',
  ],
  report: [
    '封面',
    '公司',
    '副标题',
    '文件编号',
    '版本',
    '日期',
    '密级',
    '版本记录',
    '编制',
    '审核',
    '批准',
    '附件',
    '出席',
    '请假',
    '列席',
  ],
  taiwan: [
    '機關',
    '文別',
    '檔號',
    '保存年限',
    '地址',
    '承辦人',
    '電話',
    '受文者',
    '發文日期',
    '發文字號',
    '速別',
    '密等',
    '附件',
    '主旨',
    '正本',
    '副本',
    '署名',
    '時間',
    '地點',
    '主席',
    '出席',
    '列席',
    '請假',
    '紀錄',
  ],
} as const;

/** May stand on several lines; each is an item of its own. */
export const REPEATABLE: ReadonlySet<string> = new Set(['附件', '发文机关标志', '署名']);

const all: readonly string[] = [...new Set(Object.values(frontMatterKeys).flat())];

export const isFrontMatterKey = (name: string): boolean => all.includes(name);

/** Names that share most signs with a misspelt one, best first. */
export function nearestKeys(name: string): string[] {
  const signs = [...name];
  const shared = (key: string): number =>
    (2 * signs.filter((sign) => key.includes(sign)).length) / (signs.length + [...key].length);
  return all
    .filter((key) => shared(key) >= 0.4)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, 3);
}
