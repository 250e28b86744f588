import { findOwners } from '../../../src/domain/wording/findOwners';

describe('findOwners: Latin texts that name one owner, or nobody can tell how many', () => {
  it.each([
    'Smith, John',
    'van der Berg, Jan',
    'Zhang, Wei',
    'Thomas, James',
    'John Smith, CFO',
    'John Smith, PhD',
    'Finance, John Smith',
    'Finance/John Smith',
    'Research and Development',
    'Sales & Marketing',
    'Johnson & Johnson',
    'Procter and Gamble',
    'Marks & Spencer',
    'Finance and HR',
    'Human Resources and Administration',
    'Health, Safety and Environment',
    'Bank of America and Wells Fargo',
    'Huawei Technologies Co., Ltd.',
    'Acme, Inc.',
    'AT&T',
    'R&D',
    'QA/QC',
    'JOHN SMITH',
    'Kevin ZHANG',
    'José García',
    'Anna Müller',
    'john.smith@example.com',
    '张三 John Smith',
    'John Smith 张三',
    'IT部 Kevin',
    'Kevin/IT部',
    '王 Tony',
  ])('%s', (text) => {
    expect(findOwners(text)).toMatchObject({ count: 1, owners: [text], collective: false });
  });

  it.each([
    ['John  Smith', 'John Smith'],
    ['John Smith +1 415-555-0100', 'John Smith'],
    ['John Smith <john@example.com>', 'John Smith'],
    ['Zhang Wei（张伟）', 'Zhang Wei(张伟)'],
  ])('%s: without what does not count', (text, owner) => {
    expect(findOwners(text).owners).toEqual([owner]);
  });
});

describe('findOwners: Latin texts that name several', () => {
  it.each([
    ['John Smith, Mary Jones', ['John Smith', 'Mary Jones']],
    ['John and Mary', ['John', 'Mary']],
    ['John Smith and Mary Jones', ['John Smith', 'Mary Jones']],
    ['John Smith & Finance Team', ['John Smith', 'Finance Team']],
    ['Finance / HR', ['Finance', 'HR']],
    ['Finance, HR', ['Finance', 'HR']],
    ['Finance Team and Legal Team', ['Finance Team', 'Legal Team']],
    ['Smith, John; Doe, Jane', ['Smith, John', 'Doe, Jane']],
    ['Smith, John and Doe, Jane', ['Smith, John', 'Doe, Jane']],
    ['Smith, J., Doe, A.', ['Smith, J.', 'Doe, A.']],
    ['John, Mary, Bob', ['John', 'Mary', 'Bob']],
    ['Sales Manager, Marketing Manager', ['Sales Manager', 'Marketing Manager']],
    ['John Smith (IT), Mary Jones (HR)', ['John Smith', 'Mary Jones']],
    ['1. John 2. Mary', ['John', 'Mary']],
    ['John Smith\nMary Jones', ['John Smith', 'Mary Jones']],
    ['Kevin ZHANG、李四', ['Kevin ZHANG', '李四']],
    ['张三 and 李四', ['张三', '李四']],
  ])('%s', (text, owners) => {
    expect(findOwners(text)).toMatchObject({ count: owners.length, owners, collective: false });
  });

  it.each(['Everyone', 'All', 'All departments'])('%s: nobody in particular', (text) => {
    expect(findOwners(text)).toMatchObject({ count: 2, collective: true });
  });
});

describe('findOwners: units with a conjunction in their name, and roles', () => {
  it.each(['研发与技术部', '安全和质量部', '计划财务与审计部', '計劃財務與審計部', '行政人事与财务部'])(
    '%s is one',
    (text) => expect(findOwners(text)).toMatchObject({ count: 1, owners: [text] }),
  );

  it.each([
    '张三（牵头）、李四（配合）',
    '张三 (负责), 李四 (协助)',
    '张三牵头、李四配合',
    '张三负责，李四协助',
  ])('%s has a lead', (text) =>
    expect(findOwners(text)).toMatchObject({
      count: 1,
      lead: '张三',
      owners: ['张三'],
      supporters: ['李四'],
    }),
  );
});
