import { format } from 'numfmt';
import { withWord } from '../../../src/domain/marks/withWord';

describe('a number format with a word in front', () => {
  it.each([
    { code: undefined, becomes: '"逾期 "General;"逾期 "\\-General;"逾期 "General;"逾期 "@' },
    { code: 'yyyy-mm-dd', becomes: '"逾期 "yyyy-mm-dd;"逾期 "\\-yyyy-mm-dd;"逾期 "yyyy-mm-dd;"逾期 "@' },
    { code: 'yyyy/m/d;@', becomes: '"逾期 "yyyy/m/d;"逾期 "\\-yyyy/m/d;"逾期 "yyyy/m/d;"逾期 "@' },
    {
      code: '[$-804]yyyy"年;"m"月";@',
      becomes:
        '[$-804]"逾期 "yyyy"年;"m"月";[$-804]"逾期 "\\-yyyy"年;"m"月";[$-804]"逾期 "yyyy"年;"m"月";"逾期 "@',
    },
    { code: '[$-F800]dddd, mmmm dd, yyyy', becomes: withWord('yyyy"年"m"月"d"日"', '逾期') },
    { code: '0.0;[Red]-0.0', becomes: '"逾期 "0.0;[Red]"逾期 "-0.0;"逾期 "0.0;"逾期 "@' },
    { code: '0;-0;;@', becomes: '"逾期 "0;"逾期 "-0;"逾期 ";"逾期 "@' },
    { code: '0;-0;"零"', becomes: '"逾期 "0;"逾期 "-0;"逾期 ""零";"逾期 "@' },
    { code: '@', becomes: '"逾期 "General;"逾期 "\\-General;"逾期 "General;"逾期 "@' },
    { code: '[>=100]0.0;[<0]"负";0.00', becomes: '[>=100]"逾期 "0.0;[<0]"逾期 ""负";"逾期 "0.00' },
    {
      code: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
      becomes: '"逾期 "_ * #,##0_ ;"逾期 "_ * -#,##0_ ;"逾期 "_ * "-"_ ;"逾期 "_ @_ ',
    },
    { code: '0\\;0', becomes: '"逾期 "0\\;0;"逾期 "\\-0\\;0;"逾期 "0\\;0;"逾期 "@' },
  ])('$code', ({ code, becomes }) => expect(withWord(code, '逾期')).toBe(becomes));

  it.each([
    { code: 'yyyy-mm-dd', value: 45483, shows: '逾期 2024-07-10' },
    { code: 'yyyy/m/d;@', value: '月底前', shows: '逾期 月底前' },
    { code: '#,##0.00', value: -1234.5, shows: '逾期 -1,234.50' },
    { code: '0%', value: 0, shows: '逾期 0%' },
    { code: undefined, value: -3, shows: '逾期 -3' },
  ])('shows $value as $shows', ({ code, value, shows }) =>
    expect(format(withWord(code, '逾期'), value)).toBe(shows),
  );

  it('gives up the code when the whole would be longer than Excel takes', () => {
    expect(withWord(`"${'长'.repeat(120)}"0`, '逾期')).toBe(withWord(undefined, '逾期'));
  });

  it('cannot be broken out of by the word', () => {
    expect(withWord('@', '改"名')).toContain('"改名 "@');
  });
});
