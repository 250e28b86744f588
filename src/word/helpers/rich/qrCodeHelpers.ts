import type { HelperFamily } from '../../handlebars/HelperFamily';

export const qrCodeHelpers = {
  二维码: {
    names: ['二维码', '二維碼', 'qrCode', 'qr'],
    takes: [1, 1],
    hash: [
      ['宽', '寬', 'width'],
      ['纠错', '糾錯', 'correction'],
      ['说明', '說明', 'description', 'alt'],
    ],
    gives: 'inline',
    orText: true,
    tall: true,
  },
} as const satisfies HelperFamily;
