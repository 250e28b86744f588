import { pictureOf } from '../../../../src/word/rich/picture/pictureOf';
import { cell, grid, tr } from '../../support/fullPackage';
import { p, partOf } from '../../support/wordPackage';
import { bodyOf, mistakesOf, renderRich } from '../renderRich';
import { jpeg, jpegTurned, png } from './samplePictures';

const CM = 360_000;
const model = {
  // 60 × 30 pixels at 72 dpi.
  照片: pictureOf(jpeg),
  竖: pictureOf(jpegTurned(6)),
  大: pictureOf(png(2000)),
  无: undefined,
  备注: '另附',
  行: [1, 2, 3].map(() => ({ 照片: pictureOf(jpeg) })),
};
const dataUri = `data:image/jpeg;base64,${btoa(String.fromCharCode(...jpeg))}`;

async function drawn(body: string, more: object = {}): Promise<string> {
  return bodyOf(
    await partOf(await renderRich('picture', { body }, { ...model, ...more }), 'word/document.xml'),
  );
}
const extentsIn = (xml: string): number[][] =>
  [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, ...sides]) =>
    sides.map((side) => Math.round((Number(side) / CM) * 100) / 100),
  );

describe('{{图片 …}}', () => {
  it.each([
    ['{{图片 照片}}', [2.12, 1.06]],
    ['{{图片 照片 宽=6}}', [6, 3]],
    ['{{图片 照片 高=6}}', [12, 6]],
    ['{{图片 照片 宽=6 高=4}}', [6, 4]],
    ['{{image 照片 width="60mm"}}', [6, 3]],
    ['{{图片 照片 宽="６０毫米"}}', [6, 3]],
    ['{{图片 照片 宽="2.5 厘米"}}', [2.5, 1.25]],
    ['{{图片 照片 宽="1in"}}', [2.54, 1.27]],
    ['{{图片 照片 宽="72磅"}}', [2.54, 1.27]],
    ['{{图片 照片 宽="96px"}}', [2.54, 1.27]],
    // A4 with margins of 1,800 twips: 14.65 cm.
    ['{{图片 照片 宽="50%"}}', [7.33, 3.66]],
    ['{{图片 照片 宽=30}}', [30, 15]],
    ['{{图片 照片 宽=30 适合=true}}', [14.65, 7.33]],
    ['{{图片 照片 宽=30 高=30 适合=true}}', [14.65, 14.65]],
    ['{{图片 大}}', [14.65, 14.65]],
    ['{{图片 大 适合=false}}', [52.92, 52.92]],
    ['{{图片 竖 宽=3}}', [6, 3]],
  ])('%s', async (tag, size) => expect(extentsIn(await drawn(p(tag)))).toEqual([size]));

  it('no larger than its table cell', async () => {
    const narrow = cell(p('{{图片 大}}'), '<w:tcW w:w="1216" w:type="dxa"/>');
    expect(extentsIn(await drawn(grid(1, tr(narrow))))).toEqual([[1.76, 1.76]]);
  });

  it.each([
    ['{{图片 无}}', '____'],
    ['{{图片 无 空=""}}', ''],
    ['{{图片 无 空="（未提供）"}}', '（未提供）'],
    ['{{图片 ""}}', '____'],
    ['{{图片 备注}}', '另附'],
  ])('without a picture: %s', async (tag, text) => {
    const body = await drawn(p(tag));
    expect(body.replace(/<[^>]*>/g, '')).toBe(text);
    expect(body).not.toContain('drawing');
  });

  it.each([
    ['{{图片 照片 宽=6cm}}', '宽没有值：应写成 宽=6（厘米）'],
    ['{{图片 照片 宽="很大"}}', '宽“很大”不对'],
    ['{{图片 照片 宽=0}}', '宽“0”不对'],
    ['{{图片 照片 高=900}}', '高“900”不对'],
    ['{{图片 照片 宽度=6}}', '“图片”没有“宽度=”这一项'],
    ['{{图片 "C:\\照片.jpg"}}', '是文字，不是图片：不会按路径或网址去取'],
    ['{{图片 "https://a.example/a.png"}}', '不会按路径或网址去取'],
    ['{{图片 "photo.JPG"}}', '不会按路径或网址去取'],
    ['{{图片 行}}', '不是图片'],
    ['{{图片 坏}}', '这段图片数据（data:image…）已损坏'],
    ['{{图片 网页}}', '这段图片数据（data:image…）已损坏'],
    ['{{照片}}', '它是一张图片，请写成 {{图片 …}}'],
  ])('told: %s', async (tag, says) =>
    expect(
      await mistakesOf(
        { body: p(tag) },
        { ...model, 坏: 'data:image/png;base64,iVBORw0KGgo=', 网页: 'data:text/html,<script>' },
      ),
    ).toContain(says),
  );

  it('a picture that came as text', async () =>
    expect(extentsIn(await drawn(p('{{图片 数据 宽=1}}'), { 数据: dataUri }))).toEqual([[1, 0.5]]));

  it('is stored once, however often it stands in loops, and by bytes when its objects differ', async () => {
    const docx = await renderRich(
      'loop',
      {
        body: `${p('{{#each 行}}')}${p('{{图片 照片 宽=1}}{{图片 ../照片 宽=2}}')}${p('{{/each}}')}`,
        header: p('{{图片 照片}}'),
      },
      model,
    );
    const types = await partOf(docx, '[Content_Types].xml');
    expect(types.match(/ContentType="image\/jpeg"/g)).toHaveLength(1);
    for (const part of ['document', 'header1'])
      expect((await partOf(docx, `word/_rels/${part}.xml.rels`)).match(/media\/image/g)).toHaveLength(1);
    const body = await partOf(docx, 'word/document.xml');
    const ids = [...body.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
  });

  it('says what it shows', async () =>
    expect(await drawn(p('{{图片 照片 说明=备注}}'))).toMatch(
      /<wp:docPr id="1" name="Picture 1" descr="另附"\/>/,
    ));

  it('a camera’s orientation is taken out of its bytes and into the drawing', async () => {
    const docx = await renderRich('turned', { body: p('{{图片 竖 高=6}}') }, model);
    const body = await partOf(docx, 'word/document.xml');
    expect(body).toContain(
      '<wp:extent cx="2160000" cy="1080000"/><wp:effectExtent l="0" t="540000" r="0" b="540000"/>',
    );
    expect(body).toContain(
      '<a:xfrm rot="5400000"><a:off x="0" y="0"/><a:ext cx="2160000" cy="1080000"/></a:xfrm>',
    );
    const { openPackage } = await import('../../../../src/opc/openPackage');
    const bytes = await (await openPackage(docx)).readBytes('word/media/image1.jpeg');
    expect(pictureOf(bytes).facts.orientation).toBeUndefined();
    expect(pictureOf(jpegTurned(6)).facts.orientation?.value).toBe(6);
  });

  it.each([
    ['{{图片 照片 宽=2 高=2 裁剪=true}}', '<a:srcRect l="25000" r="25000"/>'],
    ['{{图片 照片 宽=4 高=1 裁剪=true}}', '<a:srcRect t="25000" b="25000"/>'],
    ['{{图片 竖 宽=2 高=2 裁剪=true}}', '<a:srcRect l="25000" r="25000"/>'],
  ])('cut instead of distorted: %s', async (tag, rectangle) =>
    expect(await drawn(p(tag))).toContain(rectangle),
  );

  it.each([
    [
      '<w:pPr><w:spacing w:line="579" w:lineRule="exact"/></w:pPr>',
      '<w:spacing w:line="579" w:lineRule="atLeast"/>',
    ],
    [
      '<w:pPr><w:spacing w:before="10"/><w:jc w:val="center"/></w:pPr>',
      '<w:spacing w:before="10" w:lineRule="atLeast"/><w:jc',
    ],
    [
      '<w:pPr><w:pStyle w:val="a"/><w:jc w:val="center"/></w:pPr>',
      '<w:pStyle w:val="a"/><w:spacing w:lineRule="atLeast"/><w:jc',
    ],
    ['', '<w:p><w:pPr><w:spacing w:lineRule="atLeast"/></w:pPr>'],
    [
      '<w:pPr><w:spacing w:line="360" w:lineRule="auto"/></w:pPr>',
      '<w:spacing w:line="360" w:lineRule="auto"/>',
    ],
    ['<w:pPr><w:spacing w:line="360"/></w:pPr>', '<w:spacing w:line="360"/>'],
  ])('is not cut by lines of an exact height: %s', async (properties, grown) =>
    expect(await drawn(`<w:p>${properties}<w:r><w:t>{{图片 照片}}</w:t></w:r></w:p>`)).toContain(grown),
  );
});
