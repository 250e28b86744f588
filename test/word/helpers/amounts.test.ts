import fc from 'fast-check';
import { chineseCount } from '../../../src/word/helpers/chineseCount';
import { Decimal } from '../../../src/word/helpers/values/Decimal';
import { renderExample } from './renderExample';

describe('金额大写', () => {
  // The examples of 《正确填写票据和结算凭证的基本规定》 and the boundaries around them.
  it.each([
    ['1409.50', '人民币壹仟肆佰零玖元伍角'],
    ['6007.14', '人民币陆仟零柒元壹角肆分'],
    ['1680.32', '人民币壹仟陆佰捌拾元零叁角贰分'],
    ['107000.53', '人民币壹拾万柒仟元零伍角叁分'],
    ['16409.02', '人民币壹万陆仟肆佰零玖元零贰分'],
    ['325.04', '人民币叁佰贰拾伍元零肆分'],
    ['0', '人民币零元整'],
    ['0.004', '人民币零元整'],
    ['-0.004', '人民币零元整'],
    ['0.005', '人民币壹分'],
    ['0.05', '人民币伍分'],
    ['0.50', '人民币伍角'],
    ['0.55', '人民币伍角伍分'],
    ['1', '人民币壹元整'],
    ['10', '人民币壹拾元整'],
    ['10.05', '人民币壹拾元零伍分'],
    ['15', '人民币壹拾伍元整'],
    ['100', '人民币壹佰元整'],
    ['101', '人民币壹佰零壹元整'],
    ['110', '人民币壹佰壹拾元整'],
    ['1001', '人民币壹仟零壹元整'],
    ['1010', '人民币壹仟零壹拾元整'],
    ['10000', '人民币壹万元整'],
    ['10001', '人民币壹万零壹元整'],
    ['10010', '人民币壹万零壹拾元整'],
    ['100000', '人民币壹拾万元整'],
    ['100100', '人民币壹拾万零壹佰元整'],
    ['1000000', '人民币壹佰万元整'],
    ['10007000', '人民币壹仟万柒仟元整'],
    ['10000007', '人民币壹仟万零柒元整'],
    ['100000000', '人民币壹亿元整'],
    ['100001000', '人民币壹亿零壹仟元整'],
    ['100100000', '人民币壹亿零壹拾万元整'],
    ['123456789.01', '人民币壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元零壹分'],
    ['1000000000000', '人民币壹万亿元整'],
    ['1000000000001', '人民币壹万亿零壹元整'],
    ['1000100000000', '人民币壹万零壹亿元整'],
    ['9999999999999999.99', '人民币玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
    ['9999999999999999.995', '9999999999999999.995'],
    ['10000000000000000', '10000000000000000'],
    ['99.995', '人民币壹佰元整'],
    ['-1200.5', '人民币负壹仟贰佰元零伍角'],
    ['￥1,200', '人民币壹仟贰佰元整'],
    ['面议', '面议'],
    ['', '____'],
  ])('%s → %s', (amount, text) => expect(renderExample('{{金额大写 金额}}', { 金额: amount })).toBe(text));

  it('繁體', () =>
    expect(renderExample('{{金額大寫 -123456789 "繁體"}}', {})).toBe(
      '新臺幣負壹億貳仟參佰肆拾伍萬陸仟柒佰捌拾玖元整',
    ));
});

describe('Decimal', () => {
  const part = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
  const text = (units: bigint): string =>
    `${units < 0n ? '-' : ''}${String(units < 0n ? -units : units)
      .padStart(5, '0')
      .replace(/(\d{4})$/, '.$1')}`;
  const decimal = (units: bigint): Decimal => Decimal.read(text(units)) ?? Decimal.zero;
  const units = (value: Decimal, scale: number): bigint => BigInt(value.toFixed(scale).replace('.', ''));

  it('adds, subtracts, multiplies and compares as whole numbers do', () =>
    fc.assert(
      fc.property(part, part, (a, b) => {
        expect(units(decimal(a).plus(decimal(b)), 4)).toBe(a + b);
        expect(units(decimal(a).minus(decimal(b)), 4)).toBe(a - b);
        expect(units(decimal(a).times(decimal(b)), 8)).toBe(a * b);
        expect(decimal(a).compare(decimal(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
        const quotient = decimal(a).dividedBy(decimal(b));
        if (b === 0n) expect(quotient).toBeUndefined();
        else
          expect(
            quotient
              ?.times(decimal(b))
              .minus(decimal(a))
              .absolute()
              .compare(Decimal.read('1e-20') ?? Decimal.zero),
          ).toBe(-1);
      }),
    ));

  it.each([
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['1.0049999999999999999999', 2, '1.00'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['-0.4', 0, '0'],
    ['9.995', 2, '10.00'],
    ['.5', 3, '0.500'],
    ['5.', 1, '5.0'],
    ['1e3', 1, '1000.0'],
    ['12e-4', 4, '0.0012'],
  ])('%s with %d decimals is %s', (written, decimals, shown) =>
    expect(Decimal.read(written)?.toFixed(decimals)).toBe(shown),
  );

  it.each(['', '.', '-', '1.2.3', '1e99', '1e-99', '0x1', '1_000', 'NaN', '9'.repeat(61), '١'])(
    '%s is no number',
    (written) => expect(Decimal.read(written)).toBeUndefined(),
  );
});

it.each([
  [0, '零'],
  [9, '九'],
  [10, '十'],
  [19, '十九'],
  [20, '二十'],
  [99, '九十九'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [999, '九百九十九'],
  [1000, '1000'],
  [1.5, '1.5'],
  [-1, '-1'],
])('%d in characters is %s', (number, characters) => expect(chineseCount(number)).toBe(characters));
