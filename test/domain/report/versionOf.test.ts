import { allTables } from '../../../src/catalog/tables/allTables';
import { prepareTables } from '../../../src/domain/checks/CheckedTable';
import { versionOf } from '../../../src/domain/report/checklist/versionOf';
import { recogniseTables } from '../../../src/domain/tables/recogniseTables';
import { sheetOf, snapshotOf } from '../../support/snapshot/buildSnapshot';

const headings = [
  '序号',
  '需求类别',
  '需求具体描述',
  '对应目标项',
  '目标量化指标(KPI)',
  '责任方(对接人)',
  '时间节点',
];
const row = [1, '业务需求', '新增客户', '新增100家', '≥100家', '*总监(甲方)', '2024年Q3末'];

const versionUnder = (
  above: readonly string[][],
  extra: readonly string[] = [],
  values: readonly string[] = [],
) => {
  const sheet = sheetOf('对照清单', [...above, [...headings, ...extra], [...row, ...values]]);
  const [table] = prepareTables(recogniseTables(snapshotOf(sheet), allTables).tables);
  return versionOf(table!);
};

describe('the version a checklist report prints', () => {
  it.each([
    {
      case: 'a line above the table',
      above: [['对照清单'], ['版本号：V1.0　　更新日期：2024-07-01　　编制单位：项目组']],
      says: { 版本号: 'V1.0', 更新日期: '2024年7月1日' },
    },
    { case: 'half-width colon, version only', above: [['版本: V2']], says: { 版本号: 'V2', 更新日期: '' } },
    { case: 'nothing said', above: [['对照清单']], says: { 版本号: '', 更新日期: '' } },
  ])('$case', ({ above, says }) => expect(versionUnder(above)).toEqual(says));

  it('the column wins over the line', () => {
    expect(versionUnder([['版本号：V1.0']], ['版本号', '更新日期'], ['V1.2', '2024-07-05'])).toEqual({
      版本号: 'V1.2',
      更新日期: '2024年7月5日',
    });
  });
});
