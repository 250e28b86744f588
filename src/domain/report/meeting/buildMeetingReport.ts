import type { Language } from '../../../base/Language';
import { ProductError } from '../../../base/ProductError';
import type { CheckedTable } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { chineseMinute, reportText } from '../chineseDate';
import { pickTable, tablesOfKind } from '../pickTable';
import { agendaPart } from './agendaPart';
import { incidentPart } from './incidentPart';
import { meetingFacts } from './meetingFacts';
import type { MeetingReport } from './MeetingReport';
import { overallVerdict } from './overallVerdict';
import { preparationPart } from './preparationPart';
import { LOWEST_SEGMENT, satisfactionPart } from './satisfactionPart';
import { MEETING_KINDS, sourceLines } from './sourceLines';
import { nothingToSuggest, suggestionsFrom } from './suggestions';
import { targetPart } from './targetPart';

/** Figures of a meeting: those of other tables in the same workbook are none of this report's business. */
const OURS = /^(?:tasks|agenda|signIn|incidents|targets|satisfaction)\./;

/**
 * The report of one meeting: all its tables of a kind together, as the figures count them; the first meeting plan.
 * **Source**: S3 三(四), 模板4.
 * @throws ProductError `report.noTable` when the workbook holds nothing about a meeting
 */
export function buildMeetingReport(check: WorkbookCheck, language: Language): MeetingReport {
  const of = (kind: string): CheckedTable[] => tablesOfKind(check, kind);
  if (!MEETING_KINDS.some((kind) => kind !== 'targets' && of(kind).length > 0)) {
    throw new ProductError('report.noTable', {
      file: check.snapshot.fileName,
      wanted: '会议计划、议程、筹备进度、签到、异常或反馈表',
      wantedEnglish: 'meeting plan, agenda, task tracking, sign-in, incidents or feedback',
    });
  }
  const metrics = check.metrics.filter(({ id }) => OURS.test(id) && id !== LOWEST_SEGMENT);
  const ours = { ...check, metrics };
  const 会议 = meetingFacts(pickTable(check, 'meetingPlan'), metrics);
  const 异常 = incidentPart(ours, of('incidents'), language);
  const 改进建议 = suggestionsFrom(metrics, 异常, language);
  const 筹备 = preparationPart(ours, of('taskTracking'), language);
  const 议程 = agendaPart(ours, of('agenda'), language);
  return {
    标题: 会议.名称 === '' ? '会议执行监控报告' : `${会议.名称}执行监控报告`,
    检查时间: chineseMinute(check.now),
    文件: check.snapshot.fileName,
    会议,
    总评: `${severalMeetings(of('meetingPlan'))}${overallVerdict(metrics, language)}`,
    筹备,
    议程,
    计划指标: [...筹备.指标, ...议程.指标],
    异常,
    目标: targetPart(ours, [...of('targets'), ...of('checklist')], language),
    满意度: satisfactionPart(check, of('feedback'), language),
    改进建议,
    无建议说明: 改进建议.length === 0 ? nothingToSuggest(metrics) : '',
    数据来源: sourceLines(check),
  };
}

/** Nothing in a table of tasks or incidents says which meeting it is about: the reader is told that they are counted together. */
function severalMeetings(plans: readonly CheckedTable[]): string {
  const records = plans.flatMap((table) => table.records);
  const names = [...new Set(records.map((record) => reportText(record.cell('name'))))].filter(Boolean);
  if (names.length < 2) return '';
  const listed = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  const more = names.length > MOST_NAMES ? '等' : '';
  return `工作簿中有${names.length}次会议的计划（${listed.join('、')}${more}），基本信息取自第一次，各项数据为全部表格合计，不能只归于其中一次；请将每次会议分存一个工作簿后重新生成。`;
}

const MOST_NAMES = 3;
