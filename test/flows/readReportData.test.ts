import { readReportData } from '../../src/flows/readReportData';
import { errorSentence } from '../../src/locales/errorSentence';
import { ProductError } from '../../src/base/ProductError';

const read = (text: string | Uint8Array): object =>
  readReportData(typeof text === 'string' ? new TextEncoder().encode(text) : text, '数据.json');

function refusal(text: string | Uint8Array): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ProductError) return `${error.code} ${errorSentence(error, 'zh-CN').message}`;
    throw error;
  }
  return 'read';
}

describe('data of a report', () => {
  it.each([
    ['plain', '{"标题": "通报", "行": []}'],
    ['with the mark of UTF-8', '\ufeff{"标题": "通报", "行": []}'],
    [
      'in UTF-16, as Notepad writes it',
      new Uint8Array(Buffer.from('\ufeff{"标题": "通报", "行": []}', 'utf16le')),
    ],
  ])('are read %s', (_, text) => expect(read(text)).toEqual({ 标题: '通报', 行: [] }));

  it.each([
    [
      '{"标题": "a",\n}',
      'data.notJson 数据文件「数据.json」第 2 行第 1 字（“}”）起不合 JSON 的写法：最后一项后面多了逗号。',
    ],
    [
      '{“标题”：1}',
      'data.notJson 数据文件「数据.json」第 1 行第 2 字（““标题”：1}”）起不合 JSON 的写法：用了中文标点，引号、冒号、逗号和括号都要用半角的。',
    ],
    [
      '{"a": 1 "b": 2}',
      'data.notJson 数据文件「数据.json」第 1 行第 9 字（“"b": 2}”）起不合 JSON 的写法：前一项后面少了逗号。',
    ],
    [
      "{'a': 1}",
      "data.notJson 数据文件「数据.json」第 1 行第 2 字（“'a': 1}”）起不合 JSON 的写法：引号要用双引号，不能用单引号。",
    ],
    [
      '{"a": 1} // 注',
      'data.notJson 数据文件「数据.json」第 1 行第 10 字（“// 注”）起不合 JSON 的写法：JSON 里不能写注释。',
    ],
    [
      '{"a": "第一行\n第二行"}',
      'data.notJson 数据文件「数据.json」第 1 行第 11 字（行末）起不合 JSON 的写法：引号里的换行要写成 \\n。',
    ],
    [
      '{"a": [1',
      'data.notJson 数据文件「数据.json」第 1 行第 9 字（文件末尾）起不合 JSON 的写法：没有写完，少了右括号或右引号。',
    ],
    [
      '',
      'data.notJson 数据文件「数据.json」第 1 行第 1 字（文件末尾）起不合 JSON 的写法：没有写完，少了右括号或右引号。',
    ],
    ['[{}]', 'data.notObject 数据文件「数据.json」里是一个列表，出报告要的是一组字段，如 { "标题": "…" }。'],
    [
      '"通报"',
      'data.notObject 数据文件「数据.json」里是一段文字，出报告要的是一组字段，如 { "标题": "…" }。',
    ],
    ['null', 'data.notObject 数据文件「数据.json」里是一个 null，出报告要的是一组字段，如 { "标题": "…" }。'],
    ['['.repeat(500_000), 'data.tooDeep 数据文件「数据.json」第 1 行第 61 字处括号套了超过 60 层。'],
    [
      '{"证件号":\n110101199001011234}',
      'data.longNumber 数据文件「数据.json」第 2 行第 1 字的数 110101199001011234 超过 15 位，不能原样保留。',
    ],
    [
      new Uint8Array([0x7b, 0xb1, 0xea]),
      'data.encoding 数据文件「数据.json」不是 UTF-8 编码，文字读不出来。',
    ],
    [new Uint8Array(65 * 1024 * 1024), 'data.tooLarge 数据文件「数据.json」超过 64 MB。'],
  ])('are refused: %#', (text, sentence) => expect(refusal(text)).toBe(sentence));

  it('keep numbers and brackets that are texts', () => {
    const text = `{"a": "110101199001011234", "b": "${'['.repeat(100)}", "c": 0.1, "d": 1e300, "e": 100000000000000000000}`;
    expect(read(text)).toMatchObject({ a: '110101199001011234', c: 0.1, d: 1e300 });
  });
});
