import type { Decimal } from '../values/Decimal';

export interface NumberManner {
  /** All there are when absent. */
  readonly decimals?: number;
  /** Commas between thousands. */
  readonly grouped: boolean;
  /** A + before what is more than nought: 同比 +5.2%. */
  readonly plus?: boolean;
}

/** `-1,234.50`; what is rounded to nought has no sign. */
export function formatNumber(number: Decimal, { decimals, grouped, plus = false }: NumberManner): string {
  const text = decimals === undefined ? number.toString() : number.toFixed(decimals);
  const [whole = '', fraction] = text.split('.');
  const separated = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const positive = plus && number.sign() > 0 && /[1-9]/.test(text);
  return `${positive ? '+' : ''}${separated}${fraction === undefined ? '' : `.${fraction}`}`;
}
