import jsQR from 'jsqr';
import { openPackage } from '../../../../src/opc/openPackage';
import { pictureOf } from '../../../../src/word/rich/picture/pictureOf';
import { grid, tr } from '../../support/fullPackage';
import { p, partOf } from '../../support/wordPackage';
import { bodyOf, mistakesOf, renderRich } from '../renderRich';

const model = { 网址: 'https://example.cn/督办?编号=1', 行: [{ 号: 'A-1' }, { 号: 'A-2' }, { 号: 'A-1' }] };

/** The pixels of our own PNG: one bit each, stored as they are. */
function decodedPng(bytes: Uint8Array): string | undefined {
  const { widthPx: size } = pictureOf(bytes).facts;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const data = bytes.subarray(33 + 8, 33 + 8 + view.getUint32(33));
  const rows: number[] = [];
  // Behind two bytes of zlib: blocks of five bytes and their content.
  for (let at = 2; at < data.length - 4;) {
    const length = (data[at + 1] ?? 0) | ((data[at + 2] ?? 0) << 8);
    rows.push(...data.subarray(at + 5, at + 5 + length));
    at += 5 + length;
  }
  const rowBytes = Math.ceil(size / 8) + 1;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const isLight = ((rows[y * rowBytes + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
      if (!isLight) pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  return jsQR(pixels, size, size)?.data;
}

it('a document’s code is read by another program', async () => {
  const docx = await renderRich('qr', { body: p('{{二维码 网址}}') }, model);
  const source = await openPackage(docx);
  expect(decodedPng(await source.readBytes('word/media/qr1.png'))).toBe(model.网址);
  expect(await partOf(docx, 'word/document.xml')).toContain(`descr="${model.网址}"`);
});

it.each([
  ['{{二维码 网址}}', 3],
  ['{{二维码 网址 宽=2.5}}', 2.5],
  ['{{qrCode 网址 width="40mm" correction="high"}}', 4],
  ['{{二维码 长}}', 4.13],
])('%s is %d cm wide', async (tag, cm) => {
  const docx = await renderRich('qr', { body: p(tag) }, { ...model, 长: '督办'.repeat(300) });
  const [, width = '', height = ''] =
    /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(await partOf(docx, 'word/document.xml')) ?? [];
  expect(width).toBe(height);
  expect(Number(width) / 360_000).toBeCloseTo(cm, 1);
});

it('equal codes are stored once', async () => {
  const body = grid(1, tr('{{#each 行}}{{二维码 号 宽=1.5}}{{/each}}'));
  const docx = await renderRich('qr', { body }, model);
  expect((await partOf(docx, '[Content_Types].xml')).match(/ContentType="image\/png"/g)).toHaveLength(2);
  expect((await partOf(docx, 'word/document.xml')).match(/<w:drawing>/g)).toHaveLength(3);
});

it('a blank stays a blank; where only text can stand it is its text', async () => {
  const caption = grid(1, tr('x')).replace('</w:tblPr>', '<w:tblCaption w:val="{{二维码 网址}}"/></w:tblPr>');
  const body = bodyOf(
    await partOf(await renderRich('qr', { body: caption + p('{{二维码 无}}') }, model), 'word/document.xml'),
  );
  expect(body).toContain(`<w:tblCaption w:val="${model.网址}"/>`);
  expect(body).toContain('____');
});

it.each([
  ['{{二维码 太长}}', '文字太长，二维码装不下'],
  ['{{二维码 长 宽=2}}', '二维码这么小扫不出来：这些文字至少要 宽=4.2 厘米'],
  ['{{二维码 网址 纠错="超高"}}', '没有“超高”这种纠错等级，可用 "低"、"中"、"高"、"最高"'],
  ['{{二维码 网址 宽=3cm}}', '宽没有值'],
])('told: %s', async (tag, says) =>
  expect(
    await mistakesOf({ body: p(tag) }, { ...model, 长: '督办'.repeat(300), 太长: '督办'.repeat(600) }),
  ).toContain(says),
);
