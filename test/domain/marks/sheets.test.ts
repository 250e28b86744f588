import type { Finding } from '../../../src/domain/checks/Finding';
import { buildMarkPlan } from '../../../src/domain/marks/buildMarkPlan';
import { checkOf, deadlineOf, findingAt, tableOf, track } from '../../support/checks/buildCheck';
import { sheetOf } from '../../support/snapshot/buildSnapshot';

const NOW = '2024-07-12T09:00';
const sheet = sheetOf("张三's 表", [
  ['事项', '完成时限'],
  ['甲', '7月10日前'],
  ['乙', '7月10日前'],
  ['丙', '长期'],
]);
const table = tableOf(sheet, ['subject', 'deadline']);
const text = (value: string) => ({ 'zh-CN': value, en: value });

function resultsOf(findings: readonly Finding[], language: 'zh-CN' | 'en' = 'zh-CN') {
  const readings = { '7月10日前': deadlineOf('2024-07-10', 'medium'), 长期: 'OPEN' };
  const check = checkOf({ tables: [table], now: NOW, tracked: track(table, NOW, readings), findings });
  return buildMarkPlan(check, language).sheets[0]!;
}

const valuesOf = (row: readonly { readonly value: unknown }[] | undefined) => row?.map(({ value }) => value);

describe('检查结果', () => {
  it('lists findings worst first, then readings to confirm, each with a link', () => {
    const results = resultsOf([
      findingAt(sheet.name, 2, 2, {
        rule: 'W06',
        value: '7月10日前',
        message: text('已逾期'),
        hint: text('请催办'),
      }),
      findingAt(sheet.name, 4, 1, {
        rule: 'E01',
        severity: 'error',
        value: '丙',
        message: text('不对'),
        hint: text('改'),
      }),
    ]);
    expect(results.name).toBe('检查结果');
    expect(results.rows.slice(3).map(valuesOf)).toEqual([
      ['序号', '规则', '级别', '工作表', '单元格', '内容', '问题', '建议', '逾期时长'],
      [1, 'E01', '错误', "张三's 表", 'A4', '丙', '不对', '改', null],
      [2, 'W06', '警告', "张三's 表", 'B2', '7月10日前', '已逾期', '请催办', '2天'],
      [
        3,
        '—',
        '提示',
        "张三's 表",
        'B2',
        '7月10日前',
        '识别为 2024-07-10 24:00（同样写法共2处），请确认。',
        '如识别有误，请改写成「2024年7月10日」这样的完整日期。',
        '2天',
      ],
    ]);
    expect(results.rows[4]?.[4]?.link).toBe("'张三''s 表'!A4");
    expect(results.filter).toBe('A4:I7');
  });

  it('begins with when it was checked and what was found', () => {
    expect(resultsOf([findingAt(sheet.name, 4, 1)]).rows[1]?.[0]?.value).toBe(
      '检查时间：2024-07-12 09:00。识别表格 1 张；逾期 2 项，临期 0 项；错误 0 条，警告 1 条，提示 1 条。逾期与临期的颜色随日期自动更新；「月底」等文字时间按检查当日的识别结果计，标记后新填、督办没见过的进展写法按未完成计，都在重新标记时才更新。本表内容以检查时间为准。',
    );
  });

  it('has a legend in the colours of the marks', () => {
    expect(resultsOf([]).rows[2]?.map(({ style }) => style)).toEqual([
      'note',
      undefined,
      undefined,
      'overdue',
      'overdue',
      'dueSoon',
      'error',
      'warning',
      'unread',
    ]);
  });

  it('says how much it leaves out', () => {
    const many = Array.from({ length: 10_050 }, (_, index) =>
      findingAt(sheet.name, 4, 1, { rule: `W${index}` }),
    );
    const { rows } = resultsOf([...many, findingAt(sheet.name, 4, 1, { rule: 'E01', severity: 'error' })]);
    expect(rows[4]?.[1]?.value).toBe('E01');
    expect(valuesOf(rows.at(-1))).toEqual(['仅列出前10000条，共10052条；请先处理以上问题再重新检查。']);
    expect(rows).toHaveLength(4 + 10_000 + 1);
  });

  it('says how many cells carry no mark although something is wrong with them', () => {
    const twins = sheetOf('台账', [
      ['目标', '备注'],
      [null, '甲'],
      [null, '乙'],
    ]);
    const check = checkOf({
      tables: [tableOf(twins, ['target', null])],
      now: NOW,
      findings: [findingAt('台账', 2, 1)],
    });
    expect(valuesOf(buildMarkPlan(check, 'zh-CN').sheets[0]?.rows.at(-1))).toEqual([
      '另有1个单元格有问题但未在表中着色，请按上表查看。',
    ]);
  });

  it('says so when there is nothing', () => {
    const clean = buildMarkPlan(checkOf({ tables: [], now: NOW }), 'zh-CN').sheets[0]!;
    expect(valuesOf(clean.rows.at(-1))).toEqual(['未发现问题。']);
    expect(clean).not.toHaveProperty('filter');
  });

  it('quotes long cells by their beginning', () => {
    const { rows } = resultsOf([findingAt(sheet.name, 4, 1, { value: '长'.repeat(32_767) })]);
    expect(rows[4]?.[5]?.value).toBe(`${'长'.repeat(500)}…`);
  });

  it('gives each line the height its longest text needs, within what Excel takes', () => {
    const long = '关于进一步加强和规范全市机关事业单位办公用房管理工作的督办事项台账';
    const heightsOf = (sheetName: string, value: string) =>
      resultsOf([findingAt(sheetName, 4, 1, { value, message: text('短'), hint: text('短') })])
        .rowHeights?.[4];
    expect(heightsOf('台账', '丙')).toBe(18);
    expect(heightsOf(long.slice(0, 31), '丙')).toBe(4 * 15 + 3);
    expect(heightsOf('台账', '长'.repeat(60))).toBe(5 * 15 + 3);
    expect(heightsOf('台账', '一\n'.repeat(200))).toBe(409);
  });

  it('explains the colours by the hours that were set', () => {
    const check = {
      ...checkOf({ tables: [table], now: NOW }),
      thresholds: { dueSoonHours: 72, alertHours: 48 },
    };
    expect(valuesOf(buildMarkPlan(check, 'zh-CN').sheets[0]?.rows[2])).toEqual(
      expect.arrayContaining(['逾期：已过时间节点；加下划线的超过48小时', '临期：离时间节点不足72小时']),
    );
  });

  it('speaks English too', () => {
    const results = resultsOf([findingAt(sheet.name, 4, 1)], 'en');
    expect(results.name).toBe('Findings');
    expect(valuesOf(results.rows[3])).toEqual([
      'No.',
      'Rule',
      'Level',
      'Sheet',
      'Cell',
      'Content',
      'Problem',
      'Suggestion',
      'Late by',
    ]);
  });
});

describe('the data behind the formulas', () => {
  const plan = buildMarkPlan(checkOf({ tables: [], now: NOW }), 'zh-CN');

  it('is hidden and has every name the formulas may use, also when its lists are empty', () => {
    expect(plan.sheets[1]).toMatchObject({ name: 'Duban数据', visibility: 'hidden' });
    expect(plan.names).toEqual([
      { name: 'DUBAN_NOW', refersTo: 'NOW()' },
      { name: 'DUBAN_SOON', refersTo: "'Duban数据'!$B$3/24+NOW()" },
      { name: 'DUBAN_LATE', refersTo: "'Duban数据'!$B$4/-24-1/1440+NOW()" },
      { name: 'DUBAN_TEXT', refersTo: "'Duban数据'!$D$3" },
      { name: 'DUBAN_LAST', refersTo: "'Duban数据'!$E$3" },
      { name: 'DUBAN_FROM', refersTo: "'Duban数据'!$F$3" },
      { name: 'DUBAN_DONE', refersTo: expect.stringMatching(/^'Duban数据'!\$G\$3:\$G\$\d+$/) },
      { name: 'DUBAN_FINDINGS', refersTo: "'Duban数据'!$H$3" },
      { name: 'DUBAN_RESULTS', refersTo: "'检查结果'!$A$1" },
    ]);
  });

  it('has the hours where the user can change them', () => {
    expect(plan.sheets[1]?.rows.slice(2, 4).map((row) => valuesOf(row.slice(0, 2)))).toEqual([
      ['临期：截止前几小时起', 24],
      ['加重：逾期超过几小时', 24],
    ]);
  });
});
