/** Decimals kept by a division, and the most a product keeps. */
const MAX_SCALE = 30;

/** An exact decimal number: no binary fraction takes part, so 1.005 is 1.005 and 0.1 + 0.2 is 0.3. */
export class Decimal {
  static readonly zero = new Decimal(0n, 0);

  /** The value is `units / 10 ** scale`. */
  private constructor(
    private readonly units: bigint,
    private readonly scale: number,
  ) {}

  /** Reads `-12`, `0.5`, `.5`, `1.2e-7`; undefined for anything else and beyond 60 digits. */
  static read(text: string): Decimal | undefined {
    const match = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d{1,3}))?$/i.exec(text);
    if (!match) return undefined;
    const [, sign = '', whole = '', fraction = '', power = '0'] = match;
    const digits = whole + fraction;
    const scale = fraction.length - Number(power);
    if (digits === '' || digits.length > 60 || Math.abs(scale) > 60) return undefined;
    const units = BigInt(digits) * (sign === '-' ? -1n : 1n);
    return scale < 0 ? new Decimal(units * 10n ** BigInt(-scale), 0) : new Decimal(units, scale);
  }

  plus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.unitsAt(scale) + other.unitsAt(scale), scale);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.negated());
  }

  times(other: Decimal): Decimal {
    const product = new Decimal(this.units * other.units, this.scale + other.scale);
    return product.scale > MAX_SCALE ? product.rounded(MAX_SCALE) : product;
  }

  /** To 30 decimals; undefined for a division by zero. */
  dividedBy(other: Decimal): Decimal | undefined {
    if (other.units === 0n) return undefined;
    const shift = BigInt(MAX_SCALE + other.scale);
    const numerator = this.units * 10n ** shift;
    return new Decimal(halfUp(numerator, other.units * 10n ** BigInt(this.scale)), MAX_SCALE);
  }

  /** With the sign of this number; undefined for a division by zero. */
  remainder(other: Decimal): Decimal | undefined {
    if (other.units === 0n) return undefined;
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.unitsAt(scale) % other.unitsAt(scale), scale);
  }

  /** Half up, away from zero (四舍五入). */
  rounded(decimals: number): Decimal {
    if (decimals >= this.scale) return this;
    return new Decimal(halfUp(this.units, 10n ** BigInt(this.scale - decimals)), decimals);
  }

  /** Without its decimals. */
  truncated(): Decimal {
    return new Decimal(this.units / 10n ** BigInt(this.scale), 0);
  }

  negated(): Decimal {
    return new Decimal(-this.units, this.scale);
  }

  /** -1, 0 or 1 */
  sign(): number {
    return this.units < 0n ? -1 : this.units > 0n ? 1 : 0;
  }

  absolute(): Decimal {
    return this.units < 0n ? this.negated() : this;
  }

  /** Moved by powers of ten: `shifted(-4)` counts in ten thousands. */
  shifted(power: number): Decimal {
    const scale = this.scale - power;
    return scale < 0 ? new Decimal(this.units * 10n ** BigInt(-scale), 0) : new Decimal(this.units, scale);
  }

  compare(other: Decimal): number {
    const scale = Math.max(this.scale, other.scale);
    const [left, right] = [this.unitsAt(scale), other.unitsAt(scale)];
    return left < right ? -1 : left > right ? 1 : 0;
  }

  /** Digits before the point. */
  wholeDigits(): number {
    return Math.max(String(this.absolute().units).length - this.scale, 0);
  }

  /** Shortest: `1.5`, never `1.50` or `1e21`. */
  toString(): string {
    const text = this.toFixed(this.scale);
    return this.scale === 0 ? text : text.replace(/\.?0+$/, '');
  }

  /** With exactly so many decimals; never `-0`. */
  toFixed(decimals: number): string {
    const units = this.rounded(decimals).unitsAt(decimals);
    const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    return `${units < 0n ? '-' : ''}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`;
  }

  private unitsAt(scale: number): bigint {
    return this.units * 10n ** BigInt(scale - this.scale);
  }
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const [top, bottom] = [abs(numerator), abs(denominator)];
  const quotient = (top * 2n + bottom) / (bottom * 2n);
  return negative ? -quotient : quotient;
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);
