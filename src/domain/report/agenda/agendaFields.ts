import { headFields } from '../headFields';
import type { ReportField } from '../ReportDefinition';
import { listFields, reportField as field } from '../reportField';

export const agendaFields: readonly ReportField[] = [
  field('标题', '会议名称加“议程”', 'title'),
  ...headFields,
  field('多日', '会议是否不止一天', 'whether there is more than one day'),
  field('有内容', '是否印“内容”一栏', 'whether the column of details is printed'),
  ...listFields('日程', ['各天的日程', 'days'], { 日期: ['日期或第几天', 'day'] }),
  ...listFields('日程[].安排', ['当天的环节', 'items of the day'], {
    时间: ['起止时间', 'from when to when'],
    环节: ['环节', 'item'],
    内容: ['内容', 'details'],
    负责人: ['负责人', 'presenter'],
    地点: ['地点', 'place'],
    时长: ['时长', 'length'],
    备注: ['备注（物料／设备需求）', 'remarks'],
    休息: ['茶歇、用餐等没有负责人的环节，合并成一行', 'a pause, printed across the columns'],
  }),
  ...listFields('冲突', ['议程中的重叠和断档', 'overlaps and gaps'], {
    说明: ['问题', 'what is wrong'],
    建议: ['怎么改', 'what to do'],
  }),
];
