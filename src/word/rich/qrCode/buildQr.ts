import { encodeText } from './encodeText';
import { correctable } from './errorCorrection';
import { penaltyOf } from './penaltyOf';
import { QrMatrix } from './QrMatrix';
import type { QrLevel } from './qrTables';

const LEVEL_BITS: Readonly<Record<QrLevel, number>> = { L: 1, M: 0, Q: 3, H: 2 };

/** The smallest QR code of a text; undefined when it is too long for any. */
export function buildQr(text: string, level: QrLevel): QrMatrix | undefined {
  const encoded = encodeText(text, level);
  if (!encoded) return undefined;
  const { version, codewords } = encoded;
  const code = new QrMatrix(version);
  code.drawData(correctable(codewords, version, level));
  let best = { mask: 0, penalty: Number.POSITIVE_INFINITY };
  for (let mask = 0; mask < 8; mask += 1) {
    wear(code, mask, level);
    const penalty = penaltyOf(code);
    if (penalty < best.penalty) best = { mask, penalty };
    code.mask(mask);
  }
  wear(code, best.mask, level);
  return code;
}

function wear(code: QrMatrix, mask: number, level: QrLevel): void {
  code.mask(mask);
  code.drawFormat((LEVEL_BITS[level] << 3) | mask);
}
