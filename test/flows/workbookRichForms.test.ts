import ExcelJS from 'exceljs';
import { openXlsxWorkbook } from '../../src/adapters/xlsx/xlsxWorkbook';
import { fullWidth } from '../../src/domain/report/fullWidth';
import type { CellRun } from '../../src/domain/snapshot/SheetRichText';
import { parseMinute } from '../../src/domain/time/WallMinute';
import { workbookRichForms } from '../../src/flows/attachments/workbookRichForms';
import { checkWorkbook } from '../../src/flows/checkWorkbook';
import { writeReport } from '../../src/flows/writeReport';
import { writeDataReport } from '../../src/flows/writeDataReport';
import type { TemplateShelf } from '../../src/ports/TemplateShelf';
import type { RichText } from '../../src/word/rich/richText/RichText';
import { checklistHeadings, checklistRows } from '../domain/report/samples';
import { sheetOf, snapshotOf, type CellInput } from '../support/snapshot/buildSnapshot';
import { p, partOf, row, table, wordPackage } from '../word/support/wordPackage';

const now = parseMinute('2024-07-12T09:00') ?? 0;
const red = { font: { bold: true, color: { argb: 'FFFF0000' } } };
type ExcelText = string | ExcelJS.CellRichTextValue;
const rich = (...richText: ExcelJS.RichText[]): ExcelJS.CellRichTextValue => ({ richText });

async function workbookWith(name: string, rows: readonly (readonly unknown[])[]) {
  const book = new ExcelJS.Workbook();
  book.addWorksheet(name).addRows(rows.map((cells) => [...cells]));
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const workbook = await openXlsxWorkbook(bytes, '台账.xlsx');
  return { workbook, check: checkWorkbook(await workbook.read(), { now }) };
}

/** The checklist of the sources with other remarks. */
const checklistWith = (...remarks: readonly ExcelText[]) =>
  workbookWith('清单', [
    checklistHeadings,
    ...checklistRows.map((cells, index) => [...cells.slice(0, 7), remarks[index] ?? '无']),
  ]);

const shelfWith = (bytes: Uint8Array): TemplateShelf => ({
  list: () => Promise.resolve([]),
  findOwn: (id) => Promise.resolve({ kind: 'docx', id, bytes }),
});

type Made = Awaited<ReturnType<typeof workbookWith>>;
async function printed(body: string, { workbook, check }: Made, asRich = true): Promise<string> {
  const docx = await writeReport({
    template: '模板.docx',
    shelf: shelfWith(await wordPackage(body)),
    check,
    language: 'zh-CN',
    ...(asRich && { richTexts: workbook }),
  });
  return (await partOf(docx, 'word/document.xml')).replace(/^.*?<w:body>|<\/w:body>.*$/gs, '');
}

/** Runs of a paragraph, marked: `甲[b,FF0000:乙]`. */
function marked(xml: string): string[] {
  return xml
    .split('</w:p>')
    .slice(0, -1)
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?(.*?)<\/w:r>/gs)]
        .map(([, look = '', inside = '']) => {
          const text = inside.replaceAll('<w:br/>', '⏎').replace(/<[^>]*>/g, '');
          const names = [...look.matchAll(/<w:(\w+)(?: w:val="(\w+)")?\/>/g)]
            .filter(([, name]) => !name?.endsWith('Cs'))
            .map(([, name = '', value]) => value ?? name);
          return names.length > 0 ? `[${names.join(',')}:${text}]` : text;
        })
        .join(''),
    );
}

const remark = rich(
  { text: '分两笔到账,' },
  { ...red, text: '首付300万' },
  { font: { italic: true }, text: '(2024-07-15前)\n' },
  { font: { strike: true, vertAlign: 'superscript' }, text: '注' },
);
const remarkShown = '分两笔到账，[b,FF0000:首付300万][i:（2024-07-15前）⏎][strike,superscript:注]';

describe('a report about a workbook', () => {
  it('keeps what was marked in a cell, in the report’s own punctuation, lines and all', async () => {
    const made = await checklistWith('平常', remark);
    const [first, second] = marked(
      await printed(
        p('{{#each 行}}{{富文本 备注说明}}|{{/each}}').replaceAll('|', '</w:t></w:r></w:p><w:p><w:r><w:t>'),
        made,
      ),
    );
    expect([first, second]).toEqual(['平常', remarkShown]);
  });

  it('in rows of a table', async () => {
    const body = table(row('{{#each 行}}{{序号}}', '{{富文本 备注说明}}{{/each}}'));
    expect(marked(await printed(body, await checklistWith('平常', remark))).slice(0, 4)).toEqual([
      '1',
      '平常',
      '2',
      remarkShown,
    ]);
  });

  it('in columns of a table the template asks for', async () => {
    const body = p('{{表格 行 列="序号,备注说明=备注:富文本"}}');
    const shown = marked(
      await printed(body, await checklistWith('同上', '同上', rich({ text: '同' }, { ...red, text: '上' }))),
    );
    expect(shown.slice(2, 8)).toEqual(['1', '同上', '2', '同上', '3', '同[b,FF0000:上]']);
  });

  it.each([
    '{{备注说明}}',
    '{{大写字母 备注说明}}',
    '{{#if (包含 备注说明 "首付")}}有{{else}}无{{/if}}',
    '{{#if (等于 备注说明 "平常")}}是{{/if}}',
    '{{@richForms}}{{@richForms.find}}',
    '{{标记文本 备注说明}}',
  ])('elsewhere the field is its text: %s', async (tag) => {
    const made = await checklistWith('平常', remark);
    const body = p(`{{#each 行}}${tag}{{/each}}`);
    expect(await printed(`${body}${p('{{富文本 标题}}')}`, made)).toBe(
      await printed(`${body}${p('{{富文本 标题}}')}`, made, false),
    );
  });

  it('sorted, filtered and grouped rows keep what is marked in theirs', async () => {
    const same = (font: Partial<ExcelJS.Font>) => rich({ text: '材料' }, { font, text: '未交' });
    const made = await checklistWith(
      same({ bold: true }),
      '材料未交',
      same({ italic: true }),
      same({ strike: true }),
    );
    const shown = (list: string) =>
      printed(p(`{{#each ${list}}}{{富文本 备注说明}}；{{/each}}`), made).then((xml) => marked(xml)[0]);
    expect(await shown('(筛选 行 "备注说明" "材料未交")')).toBe(
      '材料[b:未交]；材料未交；材料[i:未交]；材料[strike:未交]；',
    );
    expect(await shown('(排序 (筛选 行 "备注说明" "材料未交") "序号" 倒序=true)')).toBe(
      '材料[strike:未交]；材料[i:未交]；材料未交；材料[b:未交]；',
    );
  });

  it('of tasks of a meeting', async () => {
    const made = await workbookWith('执行进度跟踪', [
      ['序号', '任务名称', '责任人', '计划完成时间', '实际完成时间', '任务状态', '备注'],
      [
        1,
        '印制会议手册',
        '李明',
        '2024-07-10',
        '',
        '进行中',
        rich({ text: '缺' }, { ...red, text: '附件3' }, { text: ';已催.' }),
      ],
      [2, '布置会场', '王芳', '2024-07-13', '', '未开始', ''],
    ]);
    expect(
      marked(await printed(p('{{#each 筹备.任务}}{{任务名称}}：{{富文本 备注}}。{{/each}}'), made)),
    ).toEqual(['印制会议手册：缺[b,FF0000:附件3]；已催。。布置会场：____。']);
  });

  it('in Taiwan’s words', async () => {
    const made = await checklistWith(
      rich({ text: '工作簿里' }, { ...red, text: '负责人' }, { text: '未定' }),
    );
    expect(
      marked(await printed(p('{{#each 行}}{{#if @first}}{{富文本 備註說明}}{{/if}}{{/each}}'), made)),
    ).toEqual(['活頁簿裡[b,FF0000:負責人]未定']);
  });

  it.each([
    ['{{#each 行}}{{序号}}{{富文本 备注说明}}{{/each}}', 1],
    ['{{#each 行}}{{序号}}{{richText 备注说明}}{{/each}}', 1],
    ['{{#each 行}}{{序号}}{{备注说明}}{{标记文本 备注说明}}{{/each}}', 0],
  ])('is read for it only when the template prints formatted text: %s', async (tag, times) => {
    const { check } = await checklistWith('平常');
    const readRichTexts = jest.fn(() => Promise.resolve([]));
    await writeReport({
      template: '模板.docx',
      shelf: shelfWith(await wordPackage(p(tag))),
      check,
      richTexts: { readRichTexts },
      language: 'zh-CN',
    });
    expect(readRichTexts).toHaveBeenCalledTimes(times);
  });

  it('data of one’s own have no formatted forms', async () => {
    const docx = await writeDataReport({
      template: '模板.docx',
      shelf: shelfWith(await wordPackage(p('{{富文本 备注}}'))),
      data: { 备注: '甲\n乙', richForms: 1 },
      now,
    });
    expect(marked(await partOf(docx, 'word/document.xml'))).toEqual(['甲⏎乙']);
  });
});

describe('the cell a text came from', () => {
  const bold: readonly CellRun[] = [{ text: '甲' }, { text: '乙', bold: true }];
  const italic: readonly CellRun[] = [{ text: '甲', italic: true }, { text: '乙' }];
  /** Rows of a sheet; what is a list of runs is a cell of their text. */
  function formsOf(rows: readonly (readonly (CellInput | readonly CellRun[])[])[]) {
    const texts = rows.flatMap((cells, index) =>
      cells.flatMap((cell, at) =>
        Array.isArray(cell) ? [{ sheet: '表', row: index + 1, column: at + 1, runs: cell as CellRun[] }] : [],
      ),
    );
    const plain = rows.map((cells) =>
      cells.map((cell) =>
        Array.isArray(cell) ? (cell as CellRun[]).map(({ text }) => text).join('') : (cell as CellInput),
      ),
    );
    return workbookRichForms(texts, { snapshot: snapshotOf(sheetOf('表', plain)) }, false);
  }
  const shown = (form: RichText | undefined) =>
    form?.paragraphs
      .flatMap(({ runs }) => runs.map(({ text, ...look }) => `${text}${Object.keys(look).join()}`))
      .join(' ');

  it.each([
    ['by what stands beside it', { 名称: '二', 备注: '甲乙' }, '甲italic 乙'],
    ['by its row', { 行号: 3, 备注: '甲乙' }, undefined],
    ['as far as anything tells', { 备注: '甲乙' }, '甲 乙bold'],
    ['whatever the record is', ['甲乙'], '甲 乙bold'],
    ['and is none where that cell is plain', { 名称: '三', 备注: '甲乙' }, undefined],
    ['in the end one that is marked', { 名称: '四', 备注: '甲乙' }, '甲 乙bold'],
  ])('is found %s', (_, record, expected) => {
    const find = formsOf([
      ['一', bold],
      ['二', italic],
      ['三', '甲乙'],
    ]);
    expect(shown(find('甲乙', record))).toBe(expected);
  });

  it.each([
    [
      'black and white are no colours on paper',
      [
        { text: '黑', colour: '000000' },
        { text: '白', colour: 'FFFFFF' },
        { text: '灰', colour: 'f2f2f2' },
      ],
      undefined,
    ],
    [
      'red is',
      [
        { text: '黑', colour: '000000' },
        { text: '红', colour: 'FF0000' },
      ],
      '黑 红colour',
    ],
  ])('%s', (_, runs, expected) =>
    expect(shown(formsOf([[runs]])(runs.map(({ text }) => text).join(''), {}))).toBe(expected),
  );

  it('a text nobody formatted has none', () => {
    const find = formsOf([
      ['一', bold],
      ['', '丙'],
    ]);
    expect(['丙', '甲', '', '。'].map((text) => find(text, {}))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('prints to the letter what the plain field prints', () => {
    const runs = [
      { text: ' 称"重点"(' },
      { text: '首批,3项', bold: true },
      { text: '),见2024-07-05纪要... ' },
    ];
    const text = fullWidth(
      runs
        .map((run) => run.text)
        .join('')
        .trim(),
    );
    expect(formsOf([[runs]])(text, {})?.plainText).toBe(text);
  });

  it('is found soon where thousands of cells say the same', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [
      `第${index}项`,
      index % 2 ? '甲乙' : bold,
      '张三',
    ]);
    const from = process.cpuUsage();
    const find = formsOf(rows);
    const found = rows.map(([name], index) =>
      find('甲乙', { 名称: name as string, 责任人: '张三', 行号: index + 1 }),
    );
    expect(found.filter(Boolean)).toHaveLength(10_000);
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(6000);
  });
});
