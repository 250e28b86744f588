import type { Drawing } from './Drawing';

const TITLE = { 'zh-CN': '目　　录', 'zh-TW': '目　　錄' } as const;
const HINT = {
  'zh-CN': '（在此处单击右键，选择“更新域”，即生成目录。）',
  'zh-TW': '（在此處按右鍵，選擇「更新功能變數」，即產生目錄。）',
} as const;

/** A table of contents whose entries Word makes: it alone knows the pages. */
export function drawContents({ style }: Drawing): string {
  const run = (inside: string): string => `<w:r>${inside}</w:r>`;
  const text = (words: string): string => run(`<w:t xml:space="preserve">${words}</w:t>`);
  const field = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const heading = style.looks.find(({ id }) => id === 'PartTitle') ? 'PartTitle' : 'Centered';
  return (
    `<w:p><w:pPr><w:pStyle w:val="${heading}"/></w:pPr>${text(TITLE[style.language])}</w:p>` +
    `<w:p><w:pPr><w:pStyle w:val="Contents"/></w:pPr>${run('<w:fldChar w:fldCharType="begin" w:dirty="true"/>')}` +
    `${run('<w:instrText xml:space="preserve"> TOC \\o "1-3" \\h \\z \\u </w:instrText>')}${field('separate')}` +
    `${text(HINT[style.language])}${field('end')}</w:p>`
  );
}
