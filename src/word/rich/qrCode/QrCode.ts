import { HelperFault } from '../../handlebars/Helper';
import type { DocumentParts } from '../DocumentParts';
import { drawPicture } from '../picture/drawPicture';
import { EMU, LARGEST } from '../picture/lengths';
import { RichContent, type DrawSite } from '../RichContent';
import { roomOf, type Room } from '../Room';
import { buildQr } from './buildQr';
import { drawPng } from './drawPng';
import type { QrMatrix } from './QrMatrix';
import type { QrLevel } from './qrTables';

/** Light modules around a code: readers want four. */
const QUIET = 4;
const USUAL = 3 * EMU.cm;
/** What a telephone reads off an office printer's paper. */
const SMALLEST_MODULE = 0.25 * EMU.mm;
/** Enough for print: each module is a whole number of pixels. */
const PIXELS = 400;

export class QrCode extends RichContent {
  constructor(
    private readonly content: string,
    private readonly correction: QrLevel,
    /** In EMU; absent: as large as it must be to be read. */
    private readonly width: (room: Room) => number | undefined,
    private readonly description: string,
  ) {
    super('inline');
  }

  override get plainText(): string {
    return this.content;
  }

  draw(document: DocumentParts, site: DrawSite): string {
    const { content, correction, description } = this;
    const key = `QR ${correction} ${content}`;
    const { part, modules } = document.once(key, () => {
      const code = buildQr(content, correction);
      if (!code) throw new HelperFault(tooLong);
      return {
        part: document.addPart('word/media/qr.png', 'image/png', pngOf(code), true),
        modules: code.size,
      };
    });
    const least = (modules + 2 * QUIET) * SMALLEST_MODULE;
    const width = this.width(roomOf(site)) ?? Math.min(LARGEST, Math.max(USUAL, Math.round(least)));
    if (width < Math.floor(least)) throw new HelperFault(tooSmall(least));
    const drawing = drawPicture({
      prefix: document.prefix,
      id: document.newId('drawing'),
      relationship: document.relate('image', part),
      size: { width, height: width },
      description,
    });
    return `<${document.prefix}r>${site.runProperties}${drawing}</${document.prefix}r>`;
  }
}

function pngOf(code: QrMatrix): Uint8Array {
  const modules = code.size + 2 * QUIET;
  return drawPng(modules, Math.ceil(PIXELS / modules), (x, y) => {
    const [column, row] = [x - QUIET, y - QUIET];
    const isInside = column >= 0 && row >= 0 && column < code.size && row < code.size;
    return isInside && code.isDark(column, row);
  });
}

const tooLong = {
  'zh-CN': '文字太长，二维码装不下（最多约 700 个汉字或 2300 个字母），请改用网址或缩短内容',
  en: 'the text is too long for a QR code (about 2,300 letters or 700 Chinese characters): use a link or shorten it',
};
const tooSmall = (least: number): { 'zh-CN': string; en: string } => {
  const cm = (Math.ceil((least / EMU.cm) * 10) / 10).toFixed(1);
  return {
    'zh-CN': `二维码这么小扫不出来：这些文字至少要 宽=${cm} 厘米；也可缩短内容`,
    en: `a code this small cannot be read: this text needs width=${cm} cm at least, or shorten it`,
  };
};
