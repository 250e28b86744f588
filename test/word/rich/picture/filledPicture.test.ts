import { pictureOf } from '../../../../src/word/rich/picture/pictureOf';
import { p, partOf } from '../../support/wordPackage';
import { bodyOf, mistakesOf, renderRich } from '../renderRich';
import { jpeg, jpegTurned, png } from './samplePictures';

const PNG = String.fromCharCode(...png());
const old = ['word/media/old.png', [PNG, 'image/png']] as const;

/** A grey square of 4 × 4 cm that somebody has put into the template. */
const placeholder = (alt: string, { kind = 'inline', more = '', name = 'Picture 1' } = {}): string => {
  const around =
    kind === 'inline'
      ? '<wp:inline distT="0" distB="0" distL="0" distR="0">'
      : '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>72000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>72000</wp:posOffset></wp:positionV>';
  return (
    `<w:r><w:drawing>${around}<wp:extent cx="1440000" cy="1440000"/><wp:effectExtent l="0" t="0" r="0" b="0"/>${kind === 'inline' ? '' : '<wp:wrapNone/>'}` +
    `<wp:docPr id="7" name="${name}" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">` +
    `<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="7" name="${name}" descr="${alt}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="rIdOld"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"/></a:extLst></a:blip><a:srcRect l="1000"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm${more}><a:off x="0" y="0"/><a:ext cx="1440000" cy="1440000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>` +
    `</a:graphicData></a:graphic></wp:${kind}></w:drawing></w:r>`
  );
};
const given = (body: string): Parameters<typeof renderRich>[1] => ({
  body,
  relationships:
    '<Relationship Id="rIdOld" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/old.png"/>',
  more: Object.fromEntries([old]),
});
const model = {
  照片: pictureOf(jpeg),
  竖: pictureOf(jpegTurned(6)),
  名: '王芳',
  人: [{ 照片: pictureOf(jpeg) }, {}, { 照片: pictureOf(png()) }],
};
const drawn = async (body: string): Promise<string> =>
  bodyOf(await partOf(await renderRich('filled', given(body), model), 'word/document.xml'));

describe('a picture of the template whose alt text holds {{图片 …}}', () => {
  it('is replaced in its place, within its size', async () => {
    const body = await drawn(`<w:p>${placeholder('{{图片 照片 说明=名}}')}</w:p>`);
    expect(body).toContain('<wp:extent cx="1440000" cy="720000"/>');
    expect(body).toContain('<wp:docPr id="7" name="Picture 1" descr="王芳"/>');
    expect(body).toContain('<pic:cNvPr id="7" name="Picture 1" descr="王芳"/>');
    expect(body).toMatch(/<a:blip r:embed="rId\d+"\/><a:stretch>/);
    expect(body).toContain('<a:ext cx="1440000" cy="720000"/></a:xfrm>');
    expect(body).not.toContain('rIdOld');
  });

  it('keeps words beside the tag, its place on the page, its turn', async () => {
    const body = await drawn(
      `<w:p>${placeholder('证件照：{{图片 照片}}', { kind: 'anchor', more: ' rot="60000"' })}</w:p>`,
    );
    expect(body).toContain('descr="证件照："');
    expect(body).toContain('<wp:posOffset>72000</wp:posOffset>');
    expect(body).toContain('<a:xfrm rot="60000">');
  });

  it('cut to the frame', async () => {
    const body = await drawn(`<w:p>${placeholder('{{图片 照片 裁剪=true}}')}</w:p>`);
    expect(body).toContain('<wp:extent cx="1440000" cy="1440000"/>');
    expect(body).toContain('<a:srcRect l="25000" r="25000"/>');
  });

  it('upright from a camera held sideways', async () => {
    const body = await drawn(`<w:p>${placeholder('{{图片 竖}}')}</w:p>`);
    expect(body).toContain(
      '<wp:extent cx="1440000" cy="720000"/><wp:effectExtent l="0" t="360000" r="0" b="360000"/>',
    );
    expect(body).toContain('<a:xfrm rot="5400000">');
  });

  it('in a loop: each its own, none where there is none', async () => {
    const body = await drawn(
      `${p('{{#each 人}}')}<w:p>${placeholder('{{图片 照片}}')}</w:p>${p('{{/each}}')}`,
    );
    expect(body.match(/<w:drawing>/g)).toHaveLength(2);
    expect([...body.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(['7', '9']);
    expect(body).toContain('<w:p><w:r><w:t xml:space="preserve">____</w:t></w:r></w:p>');
  });

  it('without a picture a floating one leaves nothing', async () =>
    expect(await drawn(`<w:p>${placeholder('{{图片 无}}', { kind: 'anchor' })}</w:p>`)).toBe(
      '<w:p><w:r></w:r></w:p>',
    ));

  it.each([
    ['two tags', placeholder('{{图片 照片}}{{图片 竖}}'), '只能写一个这样的标签'],
    ['a link', placeholder('{{链接 名}}'), '这里只能放文字'],
  ])('told: %s', async (_case, run, says) =>
    expect(await mistakesOf(given(`<w:p>${run}</w:p>`), model)).toContain(says),
  );
});
