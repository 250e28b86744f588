import type { Language } from '../../base/Language';
import type { TemplateDetails } from '../../flows/exportTemplate';
import type { TemplateListing } from '../../flows/listTemplates';

/** What `duban templates` prints. */
export function renderTemplateList(listings: readonly TemplateListing[], language: Language): string {
  return listings
    .map(({ file, name, purpose }) => `${file.id}  ${name[language]}\n    ${purpose[language]}`)
    .join('\n');
}

/** What `duban templates ID` prints. */
export function renderTemplateDetails(details: TemplateDetails, language: Language): string {
  const { id, name, purpose, styles, fromWorkbook } = details;
  const lines =
    language === 'zh-CN'
      ? [
          `版式：${styles.join('、')}`,
          `数据：${fromWorkbook ? '工作簿，或 JSON' : 'JSON'}（样例：duban fields ${id} --sample -o 数据.json）`,
          `出报告：duban report ${id} ${fromWorkbook ? '台账.xlsx' : '数据.json'} -o 报告.docx`,
          `另存为 Word 模板：duban templates ${id} -o 模板.docx`,
        ]
      : [
          `Styles: ${styles.join(', ')}`,
          `Data: ${fromWorkbook ? 'a workbook, or JSON' : 'JSON'} (sample: duban fields ${id} --sample -o data.json)`,
          `Report: duban report ${id} ${fromWorkbook ? 'FILE.xlsx' : 'data.json'} -o report.docx`,
          `As a Word template: duban templates ${id} -o template.docx`,
        ];
  return [`${id}  ${name[language]}`, `    ${purpose[language]}`, ...lines.map((line) => `  ${line}`)].join(
    '\n',
  );
}
