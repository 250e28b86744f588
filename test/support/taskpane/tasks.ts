import type { Lines } from './openCore';

/** Tasks of a meeting; the priorities of rows 2 and 3 are other words for those of the list. */
export const tasks: Lines = {
  任务跟踪: [
    ['任务名称', '责任人', '计划完成时间', '优先级', '进度状态', '交付物'],
    ['会场布置', '张三', '2024-07-22', '一般', '进行中', '现场照片'],
    ['嘉宾邀请', '李四', '2024-07-22', '不紧急', '进行中', '回执'],
    ['议程印制', '王五', '2024-07-22', '高', '进行中', '印刷件'],
  ],
};
