import type { Decimal } from '../values/Decimal';
import { CAPITAL, CAPITAL_TRADITIONAL, chineseNumeral } from './chineseNumeral';

export interface AmountManner {
  readonly traditional: boolean;
  /** 人民币 */
  readonly currency: string;
  /** 元 or 圆 */
  readonly yuan: string;
  /** 整 or 正 */
  readonly whole: string;
}

/** 万亿 are the largest unit of the rules' own examples: 16 digits. */
const MOST_DIGITS = 16;

/**
 * An amount in capital numerals, rounded half up to 分; undefined beyond 9999万亿.
 * Where the rules leave the choice, 零 is written after 元 (壹仟陆佰捌拾元零叁角贰分) and 整 is not written after 角.
 * **Source**: 《正确填写票据和结算凭证的基本规定》 三、四 (支付结算办法附一).
 */
export function capitalAmount(amount: Decimal, manner: AmountManner): string | undefined {
  const [whole = '0', cents = '00'] = amount.absolute().toFixed(2).split('.');
  if (whole.length > MOST_DIGITS) return undefined;
  const { currency, yuan, whole: even, traditional } = manner;
  const signs = traditional ? CAPITAL_TRADITIONAL : CAPITAL;
  const [jiao = '0', fen = '0'] = cents;
  const negative = amount.sign() < 0 && !/^0*$/.test(whole + cents);
  const head = `${currency}${negative ? (traditional ? '負' : '负') : ''}`;
  if (cents === '00') return `${head}${chineseNumeral(whole, signs)}${yuan}${even}`;
  const front = whole === '0' ? '' : `${chineseNumeral(whole, signs)}${yuan}`;
  const gap = front !== '' && (jiao === '0' || whole.endsWith('0')) ? '零' : '';
  const tenths = jiao === '0' ? '' : `${chineseNumeral(jiao, signs)}角`;
  const hundredths = fen === '0' ? '' : `${chineseNumeral(fen, signs)}分`;
  return `${head}${front}${gap}${tenths}${hundredths}`;
}
