import { grid, tr } from '../../support/fullPackage';
import { p, partOf } from '../../support/wordPackage';
import { bodyOf, mistakesOf, renderRich } from '../renderRich';

async function drawn(body: string, model: object = {}): Promise<string> {
  return bodyOf(await partOf(await renderRich('lamp', { body }, model), 'word/document.xml'));
}

it.each([
  ['{{亮灯 "逾期1天"}}', '●逾期1天', 'C00000', true],
  ['{{亮灯 "临期"}}', '●临期', '9C5700', false],
  ['{{亮灯 "正常"}}', '●正常', '006100', false],
  ['{{亮灯 "未开始"}}', '●未开始', '595959', false],
  ['{{亮灯 "逾期完成"}}', '●逾期完成', '9C5700', false],
  ['{{亮灯 "overdueAlert"}}', '●逾期预警', 'C00000', true],
  ['{{亮灯 "dueSoon"}}', '●临期', '9C5700', false],
  ['{{lamp "on track" sign="■"}}', '■on track', '006100', false],
  ['{{亮灯 "关注" 颜色="红"}}', '●关注', 'C00000', true],
  ['{{lamp "ok" colour="grey" sign=""}}', 'ok', '595959', false],
])('%s', async (tag, text, colour, bold) => {
  const body = await drawn(p(tag));
  expect(body.replace(/<[^>]*>/g, '')).toBe(text);
  expect(body).toContain(`<w:color w:val="${colour}"/>`);
  expect(body.includes('<w:b/>')).toBe(bold);
});

it('keeps the look of its run, in the order of the schema', async () =>
  expect(
    await drawn(
      '<w:p><w:r><w:rPr><w:rFonts w:eastAsia="仿宋"/><w:color w:val="000000"/><w:sz w:val="32"/><w:u w:val="single"/></w:rPr><w:t>{{亮灯 "逾期" 底色=true}}</w:t></w:r></w:p>',
    ),
  ).toBe(
    '<w:p><w:r><w:rPr><w:rFonts w:eastAsia="仿宋"/><w:b/><w:bCs/><w:color w:val="C00000"/><w:sz w:val="32"/><w:u w:val="single"/><w:shd w:val="clear" w:color="auto" w:fill="F8CBCB"/></w:rPr><w:t xml:space="preserve">●逾期</w:t></w:r></w:p>',
  ));

it('a blank stays a blank; where only text can stand it is text', async () => {
  expect((await drawn(p('{{亮灯 无}}'))).replace(/<[^>]*>/g, '')).toBe('____');
  const caption = grid(1, tr('x')).replace(
    '</w:tblPr>',
    '<w:tblCaption w:val="{{亮灯 &quot;正常&quot;}}"/></w:tblPr>',
  );
  expect(await drawn(caption)).toContain('<w:tblCaption w:val="●正常"/>');
});

it('merges with the cell above', async () => {
  const rows = grid(2, tr('{{#each 行}}{{合并 (亮灯 状态)}}', '{{@index}}{{/each}}'));
  const body = await drawn(rows, { 行: [{ 状态: '逾期' }, { 状态: '逾期' }, { 状态: '正常' }] });
  expect(body.match(/<w:vMerge\/>/g)).toHaveLength(1);
});

it('an unknown colour is told', async () =>
  expect(await mistakesOf({ body: p('{{亮灯 "a" 颜色="紫"}}') }, {})).toContain(
    '没有“紫”这种灯色，可用 "红"、"黄"、"绿"、"灰"',
  ));
