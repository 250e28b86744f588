import type { DocsOf } from '../../handlebars/HelperFamily';
import type { qrCodeHelpers } from './qrCodeHelpers';

export const qrCodeDocs: DocsOf<typeof qrCodeHelpers> = {
  二维码: {
    does: {
      'zh-CN': '把文字或网址印成二维码，中文也可以；不写宽度为 3 厘米，内容多时自动放大到扫得出',
      en: 'a text or an address as a QR code; 3 cm wide, or wider when it has to be',
    },
    hash: [
      { 'zh-CN': '宽度，单位厘米，也可写 "30毫米"', en: 'width in cm, or "30mm"' },
      {
        'zh-CN': '污损多少还能扫："低"、"中"（默认）、"高"、"最高"',
        en: 'how much may be damaged: "low", "medium", "high", "highest"',
      },
      { 'zh-CN': '替换文字；不写为二维码的内容', en: 'alt text; the content when absent' },
    ],
    examples: [{ template: '{{二维码 网址 宽=3}}' }, { template: '{{qrCode 编号 correction="high"}}' }],
  },
};
