import { isTicked } from '../../../../src/word/rich/checkBox/isTicked';
import { cell, grid, tr } from '../../support/fullPackage';
import { p, partOf } from '../../support/wordPackage';
import { bodyOf, mistakesOf, renderRich } from '../renderRich';

const model = {
  同意: '是',
  反对: '否',
  级别: '中',
  方式: '现场、电话',
  名单: ['甲', '丙'],
  项: ['甲', '乙', '丙'],
  行: [{ 通过: true }, { 通过: false }],
};

async function drawn(body: string): Promise<string> {
  return bodyOf(await partOf(await renderRich('box', { body }, model), 'word/document.xml'));
}
const textOf = (xml: string): string => xml.replace(/<[^>]*>/g, '');

it.each([
  [true, true],
  [false, false],
  [1, true],
  [0, false],
  [Number.NaN, false],
  [undefined, false],
  [null, false],
  ['', false],
  ['　', false],
  ['是', true],
  ['√', true],
  ['已完成', true],
  ['有', true],
  ['不动产', true],
  ['无锡', true],
  ['否', false],
  ['无', false],
  ['未完成', false],
  ['尚未开始', false],
  ['不同意', false],
  ['没有', false],
  ['×', false],
  ['No', false],
  ['FALSE', false],
  ['0', false],
  ['—', false],
  [[], false],
  [['甲'], true],
])('%j ticks a box: %s', (value, ticked) => expect(isTicked(value)).toBe(ticked));

describe('boxes that can be ticked', () => {
  it.each([
    ['{{勾选 同意}}', '☑'],
    ['{{勾选 反对 "反对"}}', '☐反对'],
    ['{{checkbox 同意 "yes" style="x"}}', '☒yes'],
    ['{{勾选 同意 样式="■"}}{{勾选 反对 样式="■"}}', '■□'],
    ['{{勾选 同意 样式="●"}}{{勾选 反对 样式="○"}}', '●○'],
    ['{{选项 级别 "高" "中" "低"}}', '☐高  ☑中  ☐低'],
    ['{{选项 方式 "现场" "视频" 其他="其他"}}', '☑现场  ☐视频  ☑其他：电话'],
    ['{{选项 级别 "高" "中" 其他="其他" 间隔="；"}}', '☐高；☑中；☐其他'],
    ['{{options 名单 项 separator=" "}}', '☑甲 ☐乙 ☑丙'],
    ['{{选项 没有的 "高" "低"}}', '☐高  ☐低'],
    ['{{选项 "现场、视频" "现场、视频" "电话"}}', '☑现场、视频  ☐电话'],
  ])('%s', async (tag, text) => expect(textOf(await drawn(p(tag)))).toBe(text));

  it('are controls of their own, with the look of their text', async () => {
    const body = await drawn(
      `<w:p><w:r><w:rPr><w:rStyle w:val="a"/><w:rFonts w:ascii="仿宋"/><w:sz w:val="32"/></w:rPr><w:t>{{勾选 同意 "同意&amp;"}}</w:t></w:r></w:p>`,
    );
    const fonts =
      '<w:rFonts w:hint="eastAsia" w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/>';
    const look = `<w:rPr><w:rStyle w:val="a"/>${fonts}<w:sz w:val="32"/></w:rPr>`;
    expect(body).toBe(
      `<w:p><w:sdt><w:sdtPr>${look}<w:alias w:val="同意&amp;"/><w:id w:val="1"/><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">` +
        '<w14:checked w14:val="1"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="Segoe UI Symbol"/></w14:checkbox></w:sdtPr>' +
        `<w:sdtContent><w:r>${look}<w:t>☑</w:t></w:r></w:sdtContent></w:sdt>` +
        '<w:r><w:rPr><w:rStyle w:val="a"/><w:rFonts w:ascii="仿宋"/><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">同意&amp;</w:t></w:r></w:p>',
    );
  });

  it('have ids of their own in loops', async () => {
    const body = await drawn(grid(1, tr('{{#each 行}}{{勾选 通过}}{{/each}}')));
    expect([...body.matchAll(/<w:id w:val="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2']);
  });

  it('are signs where only text can stand, and inside other calls', async () => {
    const caption = grid(1, tr('x')).replace('</w:tblPr>', '<w:tblCaption w:val="{{勾选 同意}}"/></w:tblPr>');
    expect(await drawn(caption)).toContain('<w:tblCaption w:val="☑"/>');
    expect(textOf(await drawn(p('{{默认值 (勾选 同意 "好") "x"}}')))).toBe('☑好');
  });

  it('an unknown look is told', async () =>
    expect(await mistakesOf({ body: p('{{勾选 同意 样式="△"}}') }, model)).toContain(
      '没有“△”这种方框样式，可用 "√"、"×"、"■"、"●"',
    ));
});

/** A check box as Word makes it. */
const control = (
  title: string,
  { tag = '', states = '', sign = '<w:t>☐</w:t>', font = 'MS Gothic' } = {},
): string =>
  `<w:sdt><w:sdtPr>${title === '' ? '' : `<w:alias w:val="${title}"/>`}${tag === '' ? '' : `<w:tag w:val="${tag}"/>`}<w:id w:val="77"/>` +
  `<w14:checkbox><w14:checked w14:val="0"/>${states}</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>${sign}</w:r></w:sdtContent></w:sdt>`;
const STATES =
  '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>';
const WINGDINGS =
  '<w14:checkedState w14:val="00FE" w14:font="Wingdings"/><w14:uncheckedState w14:val="00A8" w14:font="Wingdings"/>';

describe('boxes of the template whose title or tag holds {{勾选 …}}', () => {
  it.each([
    ['by its title', control('{{勾选 同意}}', { states: STATES }), '1', '☒'],
    ['by its tag', control('意见', { tag: '{{勾选 同意}}', states: STATES }), '1', '☒'],
    ['not ticked', control('{{勾选 反对}}', { states: STATES, sign: '<w:t>☒</w:t>' }), '0', '☐'],
    ['with Word’s usual signs', control('{{勾选 同意}}'), '1', '☒'],
  ])('%s', async (_case, box, checked, sign) => {
    const body = await drawn(`<w:p>${box}</w:p>`);
    expect(body).toContain(`<w14:checked w14:val="${checked}"/>`);
    expect(textOf(body)).toBe(sign);
    expect(body).not.toContain('{{');
    expect(body).toContain('<w:id w:val="77"/>');
  });

  it('a title keeps its other words, a bare one goes', async () => {
    expect(await drawn(`<w:p>${control('同意栏{{勾选 同意}}')}</w:p>`)).toContain(
      '<w:alias w:val="同意栏"/>',
    );
    expect(await drawn(`<w:p>${control('{{勾选 同意}}')}</w:p>`)).not.toContain('alias');
  });

  it('of a picture font', async () => {
    const body = await drawn(
      `<w:p>${control('{{勾选 同意}}', { states: WINGDINGS, sign: '<w:sym w:font="Wingdings" w:char="F0A8"/>' })}</w:p>`,
    );
    expect(body).toContain('<w:sym w:font="Wingdings" w:char="F0FE"/>');
  });

  it('in a loop of rows', async () => {
    const box = cell(`<w:p>${control('{{勾选 通过}}', { states: STATES })}</w:p>`);
    const body = await drawn(
      grid(2, tr('{{#each 行}}{{@index}}', box.replace('</w:p>', '<w:r><w:t>{{/each}}</w:t></w:r></w:p>'))),
    );
    expect([...body.matchAll(/w14:checked w14:val="(\d)"/g)].map(([, one]) => one)).toEqual(['1', '0']);
    expect([...body.matchAll(/<w:id w:val="(\d+)"/g)].map(([, id]) => id)).toEqual(['77', '78']);
    expect(textOf(body)).toBe('0☒1☐');
  });

  it.each([
    ['another helper', control('{{链接 同意}}'), '这里只能放文字'],
    ['a field', control('{{同意}}'), '复选框控件的标题或标记里只能写 {{勾选 …}}'],
  ])('told: %s', async (_case, box, says) =>
    expect(await mistakesOf({ body: `<w:p>${box}</w:p>` }, model)).toContain(says),
  );

  it('titles of other controls are left alone', async () => {
    const box = `<w:sdt><w:sdtPr><w:alias w:val="{{同意}}"/><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>`;
    expect(await drawn(`<w:p>${box}</w:p>${p('{{同意}}')}`)).toContain('<w:alias w:val="{{同意}}"/>');
  });
});
