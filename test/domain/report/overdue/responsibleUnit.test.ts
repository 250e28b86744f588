import { findOwners } from '../../../../src/domain/wording/findOwners';
import { responsibleUnit } from '../../../../src/domain/report/overdue/responsibleUnit';

describe('the unit and the person a cell of owners names', () => {
  it.each([
    { text: '市场部*专员', unit: '市场部', person: '*专员' },
    { text: '*经理(乙方)', unit: '乙方', person: '*经理' },
    { text: '张*（市场部/总监）', unit: '市场部', person: '张*' },
    { text: '市商务局（张*）', unit: '市商务局', person: '张*' },
    { text: '市商务局', unit: '市商务局', person: '' },
    { text: '某某经济技术开发区管理委员会', unit: '某某经济技术开发区管理委员会', person: '' },
    { text: '張三', unit: '張三', person: '' },
    { text: '产品总监*', unit: '产品总监*', person: '' },
    { text: '牵头：信息部，配合：行政部', unit: '信息部', person: '' },
    { text: '市场部张三、市场部李四', unit: '市场部', person: '张三、李四' },
    { text: '行政部、工程部', unit: '行政部、工程部', person: '' },
    { text: '办公室\n财务部', unit: '办公室、财务部', person: '' },
    { text: '各部门', unit: '各部门', person: '' },
    { text: '待定', unit: '', person: '' },
    { text: '', unit: '', person: '' },
  ])('$text', ({ text, unit, person }) => {
    expect(responsibleUnit(text, findOwners(text))).toEqual({ unit, person });
  });

  it('what the workbook declares to be one owner stays one', () => {
    const text = '行政部、工程部';
    const found = findOwners(text, { meansOne: new Set([text]) });
    expect(responsibleUnit(text, found)).toEqual({ unit: text, person: '' });
  });
});
