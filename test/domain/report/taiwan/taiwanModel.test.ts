import { FieldNames } from '../../../../src/domain/report/taiwan/FieldNames';
import { taiwanModel } from '../../../../src/domain/report/taiwan/taiwanModel';
import { TextValue } from '../../../../src/word/handlebars/TextValue';

const meaning = { 'zh-CN': '', en: '' };
const names = new FieldNames(
  ['标题', '行', '行[].责任人', '行[].负责人', '检查.问题[].说明', '记录人'].map((path) => ({
    path,
    meaning,
  })),
);
const asRecord = (model: object): Record<string, unknown> => model as Record<string, unknown>;

describe('the model of a Taiwan paper', () => {
  const row = { 责任人: '张三', 负责人: '李四', 数量: 3 };
  const model = taiwanModel({ 标题: '逾期后的数据', 行: [row, row], 文件: '台账.xlsx' }, names);

  it('has texts in the words of Taiwan; files keep their names', () => {
    expect(model).toMatchObject({ 標題: '逾期後的資料', 文件: '台账.xlsx' });
  });

  it('leads from both names of a field to one value', () => {
    const { 標題, 标题, 行 } = asRecord(model);
    expect(标题).toBe(標題);
    const [first, second] = 行 as Record<string, unknown>[];
    expect(second).toBe(first);
    expect([first?.['责任人'], first?.['責任人'], first?.['负责人'], first?.['負責人']]).toEqual([
      '張三',
      '張三',
      '李四',
      '李四',
    ]);
  });

  it('is gone through once a field, by the name Taiwan has for it', () => {
    expect(Object.keys(model)).toEqual(['標題', '行', '文件']);
    expect(Object.keys(taiwanModel({ 责任人: '', 数据: 1 }))).toEqual(['負責人', '資料']);
  });

  it('may come in Traditional', () => {
    const { 标题, 检查 } = asRecord(
      taiwanModel({ 標題: '會議紀錄', 檢查: { 問題: [{ 說明: '無' }] } }, names),
    );
    expect({ 标题, 检查 }).toMatchObject({ 标题: '會議紀錄' });
    expect(((检查 as Record<string, unknown[]>)['问题']?.[0] as Record<string, unknown>)['说明']).toBe('無');
    expect(asRecord(taiwanModel({ 紀錄: '林*' }, names))['記錄人']).toBe('林*');
  });

  it('keeps values that are no plain data, and is no larger for being shared', () => {
    class Stamp extends TextValue {
      get plainText(): string {
        return '印';
      }
    }
    const stamp = new Stamp();
    let shared: object = { 印: stamp };
    for (let level = 0; level < 50; level++) shared = { 左: shared, 右: shared };
    let at = taiwanModel(shared);
    for (let level = 0; level < 50; level++) at = asRecord(at)[level % 2 === 0 ? '左' : '右'] as object;
    expect(asRecord(at)['印']).toBe(stamp);
  });

  it('holds its own properties only, whatever the data call theirs', () => {
    const model = taiwanModel(JSON.parse('{"__proto__": {"标题": "坏"}, "constructor": "x"}') as object);
    expect(Object.getPrototypeOf(model)).toBe(Object.prototype);
    expect(Object.keys(model).sort()).toEqual(['__proto__', 'constructor']);
    expect(asRecord(model)['标题']).toBeUndefined();
  });
});

describe('paths in Traditional', () => {
  it.each([
    ['標題', '标题'],
    ['行[].責任人', '行[].责任人'],
    ['行[].負責人', '行[].负责人'],
    ['檢查.問題[].說明', '检查.问题[].说明'],
    ['紀錄', '记录人'],
    ['案由', '案由'],
  ])('%s', (written, path) => expect(names.simplifyPath(written)).toBe(path));
});
