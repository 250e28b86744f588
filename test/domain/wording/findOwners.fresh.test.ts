import { findOwners } from '../../../src/domain/wording/findOwners';

/** Written before they were run for the first time; the commit that added them records that run's score. */
const CASES: readonly (readonly [text: string, expected: 'none' | 'one' | 'many', lead: string | null])[] = [
  ['教务处、学生处', 'many', null],
  ['校长办公室', 'one', null],
  ['李建国副校长', 'one', null],
  ['王主任、赵科长', 'many', null],
  ['市住建局(质安站)', 'one', null],
  ['市住建局、各区县政府', 'many', null],
  ['党委宣传部', 'one', null],
  ['党委宣传部 党委组织部', 'many', null],
  ['牵头单位:县农业农村局 配合单位:县财政局、各乡镇政府', 'one', '县农业农村局'],
  ['刘老师和班委会', 'many', null],
  ['班主任(陈静)', 'one', null],
  ['品質管理部', 'one', null],
  ['陳怡君、林志明', 'many', null],
  ['陳 怡君', 'one', null],
  ['負責人:陳怡君 分機 1234', 'one', null],
  ['總經理室/財務處', 'many', null],
  ['財務處/林志明', 'one', null],
  ['甲方项目经理、乙方项目经理', 'many', null],
  ['甲乙双方', 'many', null],
  ['第三方检测机构', 'one', null],
  ['孙和平', 'one', null],
  ['孙和平、于和伟', 'many', null],
  ['销售一部', 'one', null],
  ['销售一部、销售二部', 'many', null],
  ['Kevin/Amy', 'many', null],
  ['Kevin Wang', 'one', null],
  ['暂缺', 'none', null],
  ['项目组全体成员', 'many', null],
  ['综合行政执法局城管大队', 'one', null],
  ['办公室会同财务科', 'one', '办公室'],
];

describe('findOwners on unseen cells', () => {
  it.each(CASES)('%s → %s', (text, expected, lead) => {
    const owners = findOwners(text);
    const number = owners.count === 0 ? 'none' : owners.count === 1 ? 'one' : 'many';
    expect([number, owners.lead]).toEqual([expected, lead]);
  });
});
