import type { Lines } from './openCore';

/**
 * A register with what the pane is for: at 2024-07-12T09:00 row 3 is late, row 4 due soon and its status another word for
 * 已完成 … of the list, row 5 names two owners, row 6 is done.
 */
export const register: Lines = {
  督办台账: [
    ['督办台账'],
    ['序号', '督办事项', '责任单位', '交办时间', '完成时限', '办理状态', '进展情况'],
    [1, '招商手册定稿印制', '市商务局', '2024-06-01', '2024-07-10', '进行中', '校对中'],
    [2, '会展中心消防验收', '市交通局', '2024-06-01', '2024-07-12', '进行中', ''],
    [3, '外宾接待方案报审', '市商务局、市外办', '2024-06-01', '2024-07-30', '进行中', ''],
    [4, '展位图纸复核', '市住建局', '2024-06-01', '2024-07-05', '已办结', '完成'],
  ],
};
