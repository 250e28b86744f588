import type { Language } from '../../base/Language';
import { exampleModel } from '../../word/helpers/exampleModel';
import { helperGroups, type DocumentedHelper } from '../../word/helpers/helperGroups';
import { countOfArguments } from './helperText';

const texts = {
  'zh-CN': {
    title: '# 模板函数',
    intro: [
      '在 Word 模板里这样写：`{{函数 数据项 "样式" 选项=值}}`。函数可以套用，里层加圆括号：`{{数字 (合计 行 "金额") 2}}`。带 # 的成对使用：`{{#分组 行 按="部门"}}……{{/分组}}`。',
      '没有内容的印成 `____`。读不懂的数据（待定、长期）照原样印出；模板自己写错的（样式、位数、函数名）会指出是哪一处。',
      '计算是十进制的，四舍五入不受二进制小数影响；除以 0 得空白。',
    ],
    data: '例子里的“行”是：',
    names: '也可写作',
    takes: '参数',
    colon: '：',
    hash: '选项',
    example: '模板',
    gives: '得到',
    generated: '<!-- 由 duban helpers --format markdown 生成，请勿手改。 -->',
  },
  en: {
    title: '# Template helpers (English)',
    intro: [
      'In a Word template: `{{helper value "style" option=value}}`. Helpers nest in brackets: `{{number (sum rows "amount") 2}}`. Those with # come in pairs: `{{#group rows by="department"}}…{{/group}}`.',
      'Nothing is printed as `____`. Data that cannot be read are printed as they stand; mistakes of the template are reported with their place.',
      'Calculations are decimal and exact; a division by 0 gives a blank.',
    ],
    data: 'In the examples 行 is:',
    names: 'also',
    takes: 'Arguments',
    colon: ': ',
    hash: 'Option',
    example: 'Template',
    gives: 'Gives',
    generated: '',
  },
} as const;

/** docs/helpers.md: Chinese first, then English. */
export function renderHelpersMarkdown(): string {
  return `${[...page('zh-CN'), '---', '', ...page('en')].join('\n').trim()}\n`;
}

function page(language: Language): string[] {
  const text = texts[language];
  return [
    ...(text.generated === '' ? [] : [text.generated, '']),
    text.title,
    '',
    ...text.intro.flatMap((line) => [line, '']),
    text.data,
    '',
    ...sampleTable(),
    '',
    ...helperGroups.flatMap(({ title, helpers }) => [
      `## ${title[language]}`,
      '',
      ...helpers.flatMap((helper) => section(helper, language)),
    ]),
  ];
}

function section(helper: DocumentedHelper, language: Language): string[] {
  const text = texts[language];
  const [first, ...others] = language === 'zh-CN' ? helper.names : [...helper.names].reverse();
  const hash = helper.hash.map(
    ({ names, does }) => `| ${names.map((name) => code(`${name}=`)).join(' ')} | ${cell(does[language])} |`,
  );
  const examples = helper.examples.map(
    ({ template, data, gives }) =>
      `| ${code(template)}${data ? ` ${language === 'zh-CN' ? '（' : '('}${code(JSON.stringify(data))}${language === 'zh-CN' ? '）' : ')'}` : ''} | ${gives === undefined ? '' : code(gives)} |`,
  );
  return [
    `### ${helper.kind === 'block' ? '#' : ''}${first ?? ''}`,
    '',
    `${helper.does[language]}${language === 'zh-CN' ? '。' : '.'}`,
    '',
    `${text.takes}${text.colon}${countOfArguments(helper)} · ${text.names}${text.colon}${others.map(code).join(' ')}`,
    '',
    ...(hash.length > 0 ? [`| ${text.hash} | |`, '|---|---|', ...hash, ''] : []),
    ...(examples.length > 0 ? [`| ${text.example} | ${text.gives} |`, '|---|---|', ...examples, ''] : []),
  ];
}

function sampleTable(): string[] {
  const [first = {}] = exampleModel.行;
  const row = (cells: readonly unknown[]): string => `| ${cells.map(String).join(' | ')} |`;
  return [
    row(Object.keys(first)),
    row(Object.keys(first).map(() => '---')),
    ...exampleModel.行.map((item) => row(Object.values(item))),
  ];
}

/** Inside a cell of a table; line breaks and blanks at the ends shown as signs. */
function code(text: string): string {
  const shown = text.replaceAll('\n', '⏎').replaceAll('\u00a0', '␣');
  return shown === '' ? ' ' : `\`${cell(shown).replace(/ $/, '␣')}\``;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
