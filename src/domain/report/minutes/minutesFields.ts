import { headFields } from '../headFields';
import type { ReportField } from '../ReportDefinition';
import { listFields, reportField as field } from '../reportField';

/** What was decided and what went wrong. */
export const outcomeFields: readonly ReportField[] = [
  ...listFields('议定事项', ['议定事项', 'decisions'], {
    序号: ['序号', 'number'],
    事项: ['议定的事项', 'what is to be done'],
    责任单位: ['责任单位或责任人', 'responsible unit or person'],
    配合单位: ['配合单位', 'supporting units'],
    完成时限: ['完成时限，按原文', 'deadline as written'],
  }),
  ...listFields('异常', ['会议期间的异常', 'incidents'], {
    事件: ['事件', 'incident'],
    影响范围: ['影响范围', 'scope'],
    处理人: ['处理人', 'handler'],
    处理结果: ['处理结果', 'result'],
    改进措施: ['改进措施', 'improvement'],
  }),
  field('下次会议.时间', '下次会议时间', 'next meeting: time'),
  field('下次会议.地点', '下次会议地点', 'next meeting: place'),
  field('下次会议.议题', '下次会议议题', 'next meeting: topics'),
  field('出席', '出席人员，单位在前，姓名在后', 'present, unit and names'),
  field('请假', '请假人员', 'on leave'),
  field('列席', '列席人员', 'sitting in'),
];

export const minutesFields: readonly ReportField[] = [
  field('标题', '纪要标题', 'title'),
  field('标志', '红色标志，如某某公司专题会议纪要', 'the red mark at the head'),
  field('期号', '期号，只写数', 'number of the issue'),
  field('编发机关', '编发机关', 'issuing office'),
  field('编发日期', '编发日期', 'day of issue'),
  ...headFields,
  field('落实.名称', '落实情况一节的标题', 'heading of the part on earlier decisions'),
  field('落实.概述', '落实情况，各种情况的项数', 'earlier decisions: how many stand how'),
  ...listFields('落实.未办结', ['以前议定而没有办结的', 'earlier decisions not carried out'], {
    事项: ['事项', 'decision'],
    责任单位: ['责任单位或责任人', 'responsible unit or person'],
    完成时限: ['完成时限', 'deadline'],
    情况: ['办理情况', 'state'],
  }),
  ...listFields('议题', ['会议研究的议题', 'topics'], {
    名称: ['议题名称', 'topic'],
    汇报人: ['汇报单位或汇报人', 'who reported'],
    认为: ['会议认为的内容，写到句号', 'what the meeting holds'],
    决定: ['会议决定的内容，写到句号', 'what it decides'],
    要求: ['会议要求的内容，写到句号', 'what it demands'],
  }),
  ...outcomeFields,
  field('强调', '会议最后强调的内容，写到句号', 'what the meeting stresses at its end'),
  field('抄送', '抄送单位', 'copies to'),
  field('印发机关', '印发机关', 'printed by'),
  field('印发日期', '印发日期', 'printed on'),
];
