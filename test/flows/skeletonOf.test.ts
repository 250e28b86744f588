import { skeletonOf } from '../../src/flows/skeletonOf';

it('asks for every field once, with one item in each list', () => {
  const use = (path: string, as: 'value' | 'list' | 'other' = 'value') => ({ path, as });
  expect(
    skeletonOf([
      use('标题'),
      use('行', 'list'),
      use('行[].序号'),
      use('行[].人[].姓名'),
      use('行.length'),
      use('行.0.备注'),
      use('意见', 'list'),
      use('会议.地点'),
      use('名单[组].部门'),
    ]),
  ).toEqual({
    标题: '',
    行: [{ 序号: '', 人: [{ 姓名: '' }], 备注: '' }],
    意见: [''],
    会议: { 地点: '' },
    名单: [{ 部门: '' }],
  });
});
