import { allTables } from '../../../src/catalog/tables/allTables';
import { recogniseTables } from '../../../src/domain/tables/recogniseTables';
import { sheetOf, snapshotOf, type CellInput } from '../../support/snapshot/buildSnapshot';

const ROLES = ['subject', 'owner', 'deadline', 'status', 'start', 'finished'] as const;

/** Values that fit any heading, so that only the headings decide. */
function valueUnder(heading: string, row: number): CellInput {
  if (/^(?:序号|项次|項次|No\.)$/.test(heading)) return row;
  if (
    /[日时時期限]|date|due|on$|opened|raised|deadline|什么时候/i.test(heading) &&
    !/事项|事項/.test(heading)
  )
    return `2026-11-${10 + row}`;
  return `${heading}的内容之${row === 1 ? '甲' : '乙'}`;
}

/** Kind, whether the subject was guessed, and the headings in each role, joined with `+`. */
function rolesOf(headings: string, title = ''): string {
  const words = headings.split('|');
  const rows = [1, 2].map((row) => words.map((word) => valueUnder(word, row)));
  const sheet = sheetOf('Sheet1', [...(title === '' ? [] : [[title]]), words, ...rows]);
  const { tables, unknown } = recogniseTables(snapshotOf(sheet), allTables);
  if (unknown.length > 0 || tables.length !== 1) return `${tables.length} tables, ${unknown.length} unsure`;
  const [table] = tables;
  if (!table) return 'none';
  const inRole = (role: string) =>
    [...table.columns.values()]
      .filter(({ definition }) => definition.role === role)
      .map(({ heading }) => heading);
  const roles = ROLES.flatMap((role) => {
    const found = inRole(role).join('+');
    return found === '' ? [] : [`${role} ${found}`];
  });
  return [`${table.definition.kind} ${table.confidence}`, ...roles].join(', ');
}

describe('headings of offices that nobody prepared for us', () => {
  it.each([
    [
      '序号|督办事项|来文时间|来文单位|主办单位|协办单位|办理时限|督办状态|销号情况',
      'followUp high, subject 督办事项, owner 主办单位, deadline 办理时限, status 督办状态+销号情况, start 来文时间',
    ],
    [
      '序号|存在问题|整改措施|整改责任单位|责任人|整改时限|整改完成情况|是否销号',
      'followUp high, subject 存在问题, owner 整改责任单位+责任人, deadline 整改时限, status 是否销号+整改完成情况',
    ],
    [
      '编号|问题描述|发现日期|责任部门|整改期限|销号时间|是否闭环',
      'followUp high, subject 问题描述, owner 责任部门, deadline 整改期限, status 是否闭环, start 发现日期, finished 销号时间',
    ],
    [
      '会议日期|决议内容|负责人|要求完成日期|结案否|备注',
      'followUp high, subject 决议内容, owner 负责人, deadline 要求完成日期, status 结案否',
    ],
    [
      '工单号|问题描述|提单人|受理时间|处理人|解决时限|工单状态|解决时间',
      'followUp high, subject 问题描述, owner 处理人, deadline 解决时限, status 工单状态, start 受理时间, finished 解决时间',
    ],
    [
      '序号|采购项目|采购方式|经办人|立项时间|计划完成时间|当前进度|是否完成',
      'followUp high, subject 采购项目, owner 经办人, deadline 计划完成时间, status 是否完成+当前进度, start 立项时间',
    ],
    [
      '序号|行动内容|牵头部门|配合部门|启动时间|完成时限|推进状态|闭环情况',
      'taskTracking high, subject 行动内容, owner 牵头部门, deadline 完成时限, status 推进状态+闭环情况, start 启动时间',
    ],
    [
      '項次|追蹤事項|承辦單位|承辦人|交辦日期|預定完成日期|辦理狀態|結案日期',
      'followUp high, subject 追蹤事項, owner 承辦單位+承辦人, deadline 預定完成日期, status 辦理狀態, start 交辦日期, finished 結案日期',
    ],
    [
      '編號|待辦事項|負責人|期限|處理狀態|備註',
      'taskTracking high, subject 待辦事項, owner 負責人, deadline 期限, status 處理狀態',
    ],
    [
      '項次|決議事項|主辦單位|協辦單位|辦理期限|辦理情形|是否結案',
      'followUp high, subject 決議事項, owner 主辦單位, deadline 辦理期限, status 是否結案+辦理情形',
    ],
    [
      '序号|批示内容|批示领导|批示时间|承办单位|办理时限|办结情况',
      'followUp high, subject 批示内容, owner 承办单位, deadline 办理时限, status 办结情况, start 批示时间',
    ],
    [
      '收文日期|来文单位|文件标题|承办部门|办理期限|办结否',
      'followUp high, subject 文件标题, owner 承办部门, deadline 办理期限, status 办结否, start 收文日期',
    ],
    [
      '序号|信访事项|受理日期|责任单位|办结时限|办结状态|办结日期',
      'followUp high, subject 信访事项, owner 责任单位, deadline 办结时限, status 办结状态, start 受理日期, finished 办结日期',
    ],
    [
      '提案编号|提案标题|主办单位|会办单位|交办时间|答复时限|答复情况',
      'followUp high, subject 提案标题, owner 主办单位, deadline 答复时限, status 答复情况, start 交办时间',
    ],
    [
      '序号|审计发现问题|整改责任部门|整改责任人|整改期限|整改状态|销号日期',
      'followUp high, subject 审计发现问题, owner 整改责任部门+整改责任人, deadline 整改期限, status 整改状态, finished 销号日期',
    ],
    [
      '序号|反馈问题|整改措施|责任领导|责任单位|完成时限|完成与否',
      'followUp high, subject 反馈问题, owner 责任单位, deadline 完成时限, status 完成与否',
    ],
    [
      'No.|Action|Raised on|Owner|Due date|Closed?',
      'taskTracking high, subject Action, owner Owner, deadline Due date, status Closed?, start Raised on',
    ],
    [
      'ID|Finding|Responsible|Date raised|Target date|State|Date closed',
      'followUp high, subject Finding, owner Responsible, deadline Target date, status State, start Date raised, finished Date closed',
    ],
    [
      'Ticket|Summary|Assignee|Opened|Due|Done?',
      'taskTracking high, subject Summary, owner Assignee, deadline Due, status Done?, start Opened',
    ],
    [
      'Item|Description|Assigned to|Date received|Deadline|% Complete|Complete?',
      'taskTracking high, subject Item, owner Assigned to, deadline Deadline, status Complete?, start Date received',
    ],
    [
      '日期|待跟进事项|跟进人|截止|完成情况',
      'taskTracking high, subject 待跟进事项, owner 跟进人, deadline 截止, status 完成情况',
    ],
    [
      '问题编号|问题|提出日期|责任人|计划解决日期|实际解决日期|问题状态',
      'followUp high, subject 问题, owner 责任人, deadline 计划解决日期, status 问题状态, start 提出日期, finished 实际解决日期',
    ],
    [
      '序号|履约节点|责任人|截止日期|是否完成',
      'followUp medium, subject 履约节点, owner 责任人, deadline 截止日期, status 是否完成',
    ],
    [
      '序号|攻坚内容|责任人|完成时限|进度',
      'followUp high, subject 攻坚内容, owner 责任人, deadline 完成时限',
    ],
    [
      '诉求|承办单位|办结时限|办结情况',
      'followUp high, subject 诉求, owner 承办单位, deadline 办结时限, status 办结情况',
    ],
    [
      '隐患内容|整改责任人|整改时限|验收情况|复查日期',
      'followUp high, subject 隐患内容, owner 整改责任人, deadline 整改时限, status 验收情况',
    ],
    [
      '工程名称|建设单位|责任人|开工时间|竣工时限|建设进度|是否竣工',
      'followUp high, subject 工程名称, owner 责任人, deadline 竣工时限, status 是否竣工+建设进度, start 开工时间',
    ],
    [
      '任务下达日期|任务内容|承接人|反馈时限|反馈时间|反馈状态',
      'taskTracking high, subject 任务内容, owner 承接人, deadline 反馈时限, status 反馈状态, start 任务下达日期',
    ],
    [
      '文件名称|签批日期|转办时间|承办科室|限办时间|落实状态',
      'followUp high, subject 文件名称, owner 承办科室, deadline 限办时间, status 落实状态, start 转办时间',
    ],
    [
      '工单编号|诉求内容|派单时间|承办单位|办理时限|办结时间|是否办结',
      'followUp high, subject 诉求内容, owner 承办单位, deadline 办理时限, status 是否办结, start 派单时间, finished 办结时间',
    ],
    [
      '风险点|整改措施|责任人|整改完成时限|整改是否到位',
      'followUp medium, subject 风险点, owner 责任人, deadline 整改完成时限, status 整改是否到位',
    ],
    [
      '任务|负责人|完成日期|状态',
      'taskTracking high, subject 任务, owner 负责人, deadline 完成日期, status 状态',
    ],
    [
      '任务|负责人|截止日期|完成日期',
      'taskTracking high, subject 任务, owner 负责人, deadline 截止日期, finished 完成日期',
    ],
    [
      '事情|谁负责|什么时候完成|做完没有',
      'followUp high, subject 事情, owner 谁负责, deadline 什么时候完成, status 做完没有',
    ],
    [
      '交办事项|交办人|交办日期|承办人|要求反馈时间|完成状态',
      'followUp high, subject 交办事项, owner 承办人, deadline 要求反馈时间, status 完成状态, start 交办日期',
    ],
    [
      '案件名稱|收文日期|承辦人員|限辦日期|辦理進度|結案與否',
      'followUp high, subject 案件名稱, owner 承辦人員, deadline 限辦日期, status 結案與否+辦理進度, start 收文日期',
    ],
    [
      '工作項目|負責同仁|預計完成日|實際完成日|進度',
      'taskTracking high, subject 工作項目, owner 負責同仁, deadline 預計完成日, status 進度, finished 實際完成日',
    ],
    [
      '問題|改善對策|負責單位|改善期限|改善狀況',
      'followUp high, subject 問題, owner 負責單位, deadline 改善期限, status 改善狀況',
    ],
    [
      '问题清单|接收日期|处理人|处理时限|处理结果|关闭状态',
      'followUp high, subject 问题清单, owner 处理人, deadline 处理时限, status 关闭状态+处理结果, start 接收日期',
    ],
    [
      '督办单号|督办内容|下达日期|承办处室|截止时间|结案',
      'followUp high, subject 督办内容, owner 承办处室, deadline 截止时间, status 结案, start 下达日期',
    ],
  ])('%s', (headings, says) => {
    expect(rolesOf(headings)).toBe(says);
  });
});
