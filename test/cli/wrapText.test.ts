import { widthOf, wrapText } from '../../src/cli/wrapText';

describe('long lines on a terminal', () => {
  it.each([
    { text: 'abc', width: 3 },
    { text: '督办', width: 4 },
    { text: '（1）', width: 5 },
    { text: '“引号”', width: 6 },
    { text: 'é', width: 1 },
    { text: '𠮷', width: 2 },
  ])('$text takes $width columns', ({ text, width }) => expect(widthOf(text)).toBe(width));

  it.each([
    { case: 'a short line stays', text: '  正常', columns: 20, lines: ['  正常'] },
    {
      case: 'Chinese breaks anywhere, but no line begins with a full stop',
      text: '一二三四五六七八九十。十一',
      columns: 20,
      lines: ['一二三四五六七八九', '  十。十一'],
    },
    {
      case: 'what follows stands under the indent and two more',
      text: '  警告 W03 台账!D4 尽快没有时间',
      columns: 20,
      lines: ['  警告 W03 台账!D4 ', '    尽快没有时间'].map((line) => line.trimEnd()),
    },
    {
      case: 'English breaks between words',
      text: 'one two three four five six',
      columns: 20,
      lines: ['one two three four', '  five six'],
    },
    {
      case: 'a word longer than the line is cut',
      text: 'a'.repeat(30),
      columns: 20,
      lines: ['a'.repeat(20), `  ${'a'.repeat(10)}`],
    },
    {
      case: 'a terminal too narrow for words is left alone',
      text: '一二三四五六七八',
      columns: 10,
      lines: ['一二三四五六七八'],
    },
  ])('$case', ({ text, columns, lines }) => expect(wrapText(text, columns).split('\n')).toEqual(lines));

  it('loses nothing and keeps every line within the width', () => {
    const text =
      '错误 E04  督办台账!C2  责任人「张三、李四」  识别为2个责任方：只保留一个，其余移到配合方（如有）。See https://example.com/a/very/long/path/that/does/not/end';
    for (let columns = 20; columns < 100; columns += 1) {
      const lines = wrapText(text, columns).split('\n');
      expect(lines.every((line) => widthOf(line) <= columns)).toBe(true);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  });
});
