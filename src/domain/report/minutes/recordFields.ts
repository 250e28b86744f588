import { headFields } from '../headFields';
import type { ReportField } from '../ReportDefinition';
import { listFields, reportField as field } from '../reportField';
import { outcomeFields } from './minutesFields';

export const recordFields: readonly ReportField[] = [
  field('标题', '记录标题', 'title'),
  ...headFields,
  field('记录人', '记录人', 'who takes the record'),
  field('应到', '应到人数，带“人”', 'expected'),
  field('实到', '实到人数，带“人”', 'present, as a number'),
  field('缺席', '缺席人员', 'absent'),
  ...listFields('议题', ['会议议题', 'topics'], {
    名称: ['议题名称', 'topic'],
    汇报人: ['汇报人', 'who reported'],
    汇报: ['汇报内容', 'what was reported'],
    决定: ['会议决定', 'what was decided'],
  }),
  ...listFields('议题[].发言', ['各人发言', 'what was said'], {
    发言人: ['发言人', 'speaker'],
    内容: ['发言内容', 'what the speaker said'],
  }),
  ...outcomeFields,
  field('散会时间', '散会时间', 'end of the meeting'),
];
