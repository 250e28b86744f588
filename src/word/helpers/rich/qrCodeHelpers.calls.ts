import type { CallsOf } from '../../handlebars/HelperFamily';
import type { qrCodeHelpers } from './qrCodeHelpers';
import { HelperFault } from '../../handlebars/Helper';
import { readLength } from '../../rich/picture/lengths';
import { QrCode } from '../../rich/qrCode/QrCode';
import type { QrLevel } from '../../rich/qrCode/qrTables';
import { spend } from '../Budget';
import { option } from '../options';
import { textOf } from '../textOf';
import { isBlankValue } from '../values/isBlankValue';

const LEVELS: readonly (readonly [RegExp, QrLevel])[] = [
  [/^(?:低|L|low)$/i, 'L'],
  [/^(?:中|M|medium)$/i, 'M'],
  [/^(?:高|Q|high)$/i, 'Q'],
  [/^(?:最高|H|highest)$/i, 'H'],
];
/** No code holds more characters. */
const LONGEST = 7100;

/** What a code of so many characters costs. */
function costOf(length: number): number {
  const characters = Math.min(LONGEST, length);
  return 250 + 6 * characters + Math.floor(characters ** 2 / 30);
}

export const qrCodeCalls: CallsOf<typeof qrCodeHelpers> = {
  二维码: ([value], hash, place) => {
    if (isBlankValue(value)) return undefined;
    const text = textOf(value).trim();
    const level = levelOf(option(hash, '纠错', '糾錯', 'correction'));
    const width = ['宽', '寬', 'width'].find((name) => name in hash);
    spend(place, costOf(text.length));
    const description = textOf(option(hash, '说明', '說明', 'description', 'alt') ?? text);
    return new QrCode(
      text,
      level,
      (room) => (width === undefined ? undefined : readLength(hash[width], ['宽', 'width'], room.width)),
      description.slice(0, 500),
    );
  },
};

function levelOf(written: unknown): QrLevel {
  if (written === undefined) return 'M';
  const text = textOf(written).trim();
  const level = LEVELS.find(([name]) => name.test(text))?.[1];
  if (level) return level;
  throw new HelperFault({
    'zh-CN': `没有“${text.slice(0, 40)}”这种纠错等级，可用 "低"、"中"、"高"、"最高"`,
    en: `no level of correction “${text.slice(0, 40)}”: "low", "medium", "high", "highest"`,
  });
}
