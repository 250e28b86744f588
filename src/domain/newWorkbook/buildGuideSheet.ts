import type { Localized } from '../../base/Language';
import { fittedHeight } from './fittedHeight';
import type { Words } from './live/LiveColumn';
import type { NewCell, NewRow, NewSheet } from './WorkbookDescription';

const WIDTH = 96;

/** A page on how to fill in the workbook; only what concerns its tables. */
export function buildGuideSheet(words: Words, hasDeadlines: boolean, hasOwners: boolean): NewSheet {
  const sections = [filling(hasOwners), ...(hasDeadlines ? [deadlines] : []), keeping];
  const rows = sections.flatMap(({ heading, lines }, index): NewRow[] => [
    { cells: [{ value: words(numbered(index, heading)), style: 'noteHeading' }], height: 24 },
    ...lines.map((line): NewRow => {
      const cells: readonly NewCell[] = [{ value: words(line), style: 'note' }];
      return { cells, fittedHeight: fittedHeight(cells, [WIDTH]) };
    }),
    { cells: [] },
  ]);
  return {
    name: words({ 'zh-CN': '填写说明', en: 'How to' }),
    columnWidths: [WIDTH],
    rows,
    merges: [],
    frozenRows: 0,
    validations: [],
    formats: [],
    printedColumns: 1,
    orientation: 'portrait',
    tabColor: 'A6A6A6',
  };
}

const numbered = (index: number, heading: Localized): Localized => ({
  'zh-CN': `${'一二三'.charAt(index)}、${heading['zh-CN']}`,
  en: `${index + 1}. ${heading.en}`,
});

interface Section {
  readonly heading: Localized;
  readonly lines: readonly Localized[];
}

function filling(hasOwners: boolean): Section {
  return {
    heading: { 'zh-CN': '怎样填', en: 'Filling in' },
    lines: [
      {
        'zh-CN': '蓝色表头的列由人填写；深灰色表头的列由公式自动计算，请勿改动。',
        en: 'Columns under a blue heading are yours; those under a grey heading compute themselves.',
      },
      {
        'zh-CN': '新增一行：在表格最后一行下面接着填写，表格会自动扩展并带上公式和下拉列表。',
        en: 'New row: go on typing below the last one; the table grows and brings its formulas along.',
      },
      ...(hasOwners
        ? [
            {
              'zh-CN': '责任方、责任人只填一个；需要多方参与时，写明一个牵头方，其余填入配合栏或备注。',
              en: 'Name one owner only; the others go into supporters or remarks.',
            },
          ]
        : []),
      {
        'zh-CN': '下拉选项在「选项」表中维护。',
        en: 'Drop-down values are kept on the sheet “Lists”.',
      },
    ],
  };
}

const deadlines: Section = {
  heading: { 'zh-CN': '时间与逾期', en: 'Deadlines' },
  lines: [
    {
      'zh-CN':
        '截止时间请填真正的日期，如 2024-07-10；要精确到钟点时写 2024-03-15 18:00。只写日期的，当日 24:00 到期。',
      en: 'Type real dates such as 2024-07-10, or 2024-03-15 18:00. A date alone lasts until 24:00 of that day.',
    },
    {
      'zh-CN':
        '也可以写「2024年Q3末」「长期执行」这类文字，由「期限对照」表换算；表里没有的写法显示「时间无法识别」，请改填日期，或在该表中补一行。',
      en: 'Texts such as “2024年Q3末” are looked up on the sheet “Deadlines”; one that is not there shows “Not understood”: type a date or add a line there.',
    },
    {
      'zh-CN':
        '「时效」随当前时间自动变化：逾期（红底加粗）、临期（到期前24小时内，黄底加粗）、正常、按期完成、逾期完成。黑白打印时看文字即可。',
      en: 'Timeliness follows the clock: overdue (red, bold), due soon (within 24 hours; yellow, bold), on track, done on time, done late. The words remain on a black-and-white print.',
    },
    {
      'zh-CN':
        '事情办完：填写完成日期（时间），或把状态改为已完成，逾期计算随即停止。不要把「逾期」写进状态栏，它第二天就不准了。',
      en: 'When a row is done, fill in when, or set its status; it is no longer counted as late. Do not type “overdue” into the status.',
    },
  ],
};

const keeping: Section = {
  heading: { 'zh-CN': '其他', en: 'Also' },
  lines: [
    {
      'zh-CN':
        '本工作簿不依赖任何插件，Excel、WPS、LibreOffice 均可使用。装有督办时，可检查填写质量、标出问题并生成 Word 报告。',
      en: 'The workbook needs no add-in. With Duban it can be checked, marked and turned into Word reports.',
    },
  ],
};
