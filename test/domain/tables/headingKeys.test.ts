import { headingKeys } from '../../../src/domain/tables/headingKeys';

describe('headingKeys reads a heading through its decoration', () => {
  it.each([
    { heading: '责任方（对接人）', full: '责任方对接人', bare: '责任方' },
    { heading: '責任方(對接人', full: '责任方对接人', bare: '责任方' },
    { heading: '完成\n时限 *', full: '完成时限', bare: '完成时限' },
    { heading: ' 完　成　时　限 ', full: '完成时限', bare: '完成时限' },
    { heading: '1.任务名称', full: '任务名称', bare: '任务名称' },
    { heading: '（三）任务名称', full: '任务名称', bare: '任务名称' },
    { heading: '三、任务名称', full: '任务名称', bare: '任务名称' },
    { heading: '落实情况①', full: '落实情况', bare: '落实情况' },
    { heading: '满意度【5分制】', full: '满意度5分制', bare: '满意度' },
    { heading: '金额：', full: '金额', bare: '金额' },
    { heading: 'Due-Date', full: 'duedate', bare: 'duedate' },
    { heading: 'Ｏｗｎｅｒ', full: 'owner', bare: 'owner' },
    { heading: '% Complete', full: '%complete', bare: '%complete' },
    { heading: '#', full: '#', bare: '#' },
    { heading: '（必填）', full: '必填', bare: '必填' },
    { heading: '2024年目标', full: '2024年目标', bare: '2024年目标' },
    { heading: '—', full: '', bare: '' },
  ])('$heading', ({ heading, full, bare }) => {
    expect(headingKeys(heading)).toMatchObject({ full, bare });
  });

  it.each([
    { heading: '责任人/部门', parts: ['责任人', '部门'], scripts: [] },
    { heading: '意见与建议', parts: ['意见', '建议'], scripts: [] },
    { heading: '任务 Task', parts: [], scripts: ['任务', 'task'] },
    { heading: 'Due Date\n截止日期', parts: [], scripts: ['duedate', '截止日期'] },
    { heading: 'KPI指标', parts: [], scripts: [] },
    { heading: '责任人', parts: [], scripts: [] },
  ])('$heading in parts', ({ heading, parts, scripts }) => {
    expect(headingKeys(heading)).toMatchObject({ parts, scripts });
  });

  it.each([
    { heading: '本单位责任人', tails: ['单位责任人', '位责任人', '责任人'] },
    { heading: '原责任人', tails: [] },
    { heading: '实际完成时限', tails: [] },
    { heading: '实施责任人', tails: ['责任人'] },
    { heading: '责任人情况', tails: ['责任人', '任人情况', '人情况'] },
    { heading: 'Project Due Date', tails: ['duedate'] },
  ])('$heading by its ending', ({ heading, tails }) => {
    expect(headingKeys(heading).tails).toEqual(tails);
  });

  it('looks at no more of a very long text than a heading can hold', () => {
    expect(headingKeys('责'.repeat(32767)).full).toHaveLength(60);
  });
});
