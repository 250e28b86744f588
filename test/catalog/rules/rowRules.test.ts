import { uncalculatedKey } from '../../../src/domain/snapshot/uncalculatedKey';
import { checkOf, findingsBy, messagesOf } from '../../support/checks/findingsOf';
import {
  dateCell,
  errorCell,
  sheetOf,
  snapshotOf,
  type CellInput,
} from '../../support/snapshot/buildSnapshot';

type Row = Readonly<Record<string, CellInput>>;

const need: Row = {
  sequence: 1,
  category: '业务需求',
  need: '华东客户少',
  target: '季度新增客户100家',
  kpi: '新签合同数≥100家',
  owner: '*总监(甲方)',
  deadline: '2024年9月30日',
};
const task: Row = {
  task: '会场布置',
  owner: '张三',
  deadline: '2024-07-31',
  status: '进行中',
  deliverable: '照片',
};

describe('E01 required cells are filled', () => {
  it.each([
    { case: 'filled', row: {}, says: [] },
    { case: 'empty', row: { owner: '' }, says: ['第3行「责任方(对接人)」不能为空'] },
    { case: 'blanks only', row: { owner: ' \u3000 ' }, says: ['第3行「责任方(对接人)」不能为空'] },
    {
      case: 'an error value',
      row: { deadline: errorCell('#REF!') },
      says: ['第3行「时间节点」是错误值#REF!'],
    },
    { case: 'an optional column', row: { remark: '' }, says: [] },
    { case: 'an error value in an optional column', row: { remark: errorCell('#N/A') }, says: [] },
    { case: 'the number 0', row: { target: 0 }, says: [] },
  ])('$case', ({ row, says }) => {
    expect(messagesOf('E01', { checklist: [{ ...need, ...row }] })).toEqual(says);
  });

  it('a form nobody has filled in is empty; a ticked box and an example are not', () => {
    const plan = {
      name: '2024年____产品峰会',
      type: '□战略会 □项目会 □其他____',
      goal: '新增50家意向经销商',
      time: '____年__月__日',
      attendees: '内部:__人;外部:__人',
      budget: '30万元',
      topics: '渠道政策',
      initiator: '__(部门/职务)',
    };
    const headings = findingsBy('E01', { meetingPlan: [plan] }).map(({ heading }) => heading);
    expect(headings).toEqual(['会议类型', '建议时间', '预计参会人数', '发起人']);
    expect(messagesOf('E01', { meetingPlan: [{ ...plan, type: '□战略会 ☑项目会 □其他____' }] })).toHaveLength(
      3,
    );
  });
});

describe('E03 cells with a list of choices hold one of them', () => {
  it.each([
    { status: '已完成', finished: '2024-07-01', says: [] },
    { status: '延期2小时', says: [] },
    { status: ' 进行中 ', says: [] },
    { status: '進行中', says: [] },
    { status: 'In progress', says: [] },
    { status: '80%', says: [] },
    { status: '', says: [] },
    { status: '完成', fix: '已完成' },
    { status: '完成了', fix: '已完成' },
    { status: '搞定', fix: undefined },
    { status: 1, says: undefined, fix: undefined },
    ...[
      ...[
        'Completed',
        'Pending',
        'Closed',
        'WIP',
        'On hold',
        'Deferred',
        'Open',
        'DONE',
        'Not started',
        'N/A',
      ],
      ...[
        true,
        false,
        '√',
        '×',
        '☑',
        '✔️',
        '是',
        '否',
        'Y',
        'N',
        '未完成',
        '没完成',
        '已办',
        '在办',
        '正常',
        '如期',
        '落後',
        '转办',
        '已报结',
        '新建',
        '已到货',
        '流标',
        '办理中',
      ],
      ...['推进中', '待办', '已销号', '未销号', '已結案', '辦理中', '尚未完成', '逾期办结', '按期完成'],
    ].map((status) => ({ status, says: [], fix: undefined })),
  ])('status $status', ({ status, says, fix }) => {
    const found = findingsBy('E03', { taskTracking: [{ ...task, status }] });
    if (says) return expect(found).toEqual([]);
    expect(found.map(({ message }) => message['zh-CN'])).toEqual([
      `「${status}」不在可选范围：未开始、进行中、已完成、延期、阻塞、已取消、已归档`,
    ]);
    return expect(found[0]?.fix).toEqual(fix && { from: status, to: fix });
  });

  it('完成 is the word of the table of S4, 办结 that of a ledger', () => {
    const part = {
      requirementId: '202405-001',
      task: '评审',
      owner: '赵*',
      start: '2024-05-13',
      deadline: '2024-05-14',
    };
    expect(messagesOf('E03', { taskBreakdown: [{ ...part, status: '完成' }] })).toEqual([]);
    const item = { subject: '修订制度', lead: '办公室', owner: '张三', deadline: '2024-07-31' };
    const ledger = ['已办结', '是', '推进中', '√', '正在推进,预计8月完成'].map((closed) => ({
      ...item,
      closed,
    }));
    expect(messagesOf('E03', { followUp: ledger })).toEqual([]);
  });

  it('是否办结 may be answered by 1 and 0, 在办, 未销号', () => {
    const item = { subject: '修订制度', lead: '办公室', owner: '张三', deadline: '2024-07-31' };
    const answers = [1, 0, true, false, 'Y', 'N', '在办', '未销号', '没完成', '已办', 'Not yet started', 'T'];
    const ledger = answers.map((closed) => ({ ...item, closed }));
    expect(messagesOf('E03', { followUp: ledger })).toEqual([]);
    expect(messagesOf('E03', { followUp: [{ ...item, closed: 2 }] })).toHaveLength(1);
  });

  it('a form with several ticks is judged tick by tick', () => {
    const plan = { name: '峰会', goal: '新增50家', time: '2024-03-20 09:00-18:00' };
    expect(messagesOf('E03', { meetingPlan: [{ ...plan, type: '□战略会 ☑发布会 □其他' }] })).toEqual([]);
    expect(messagesOf('E03', { meetingPlan: [{ ...plan, type: '☑其他:答谢会' }] })).toEqual([]);
    expect(messagesOf('E03', { meetingPlan: [{ ...plan, type: '☑茶话会 □项目会' }] })).toHaveLength(1);
  });
});

describe('E04 exactly one owner', () => {
  it.each([
    { owner: '张三', says: [] },
    { owner: '*总监(甲方)', says: [] },
    { owner: '张三(市场部、销售部)', says: [] },
    { owner: '财务部/张三', says: [] },
    { owner: '牵头:张三;配合:李四', says: [] },
    { owner: '', says: [] },
    { owner: '张三、李四', says: ['检测到2个责任方，请只保留一个并另填配合方'] },
    { owner: '市场部+行政部+IT部', says: ['检测到3个责任方，请只保留一个并另填配合方'] },
    { owner: '各部门', says: ['「各部门」不是唯一责任方，请只保留一个并另填配合方'] },
    { owner: '待定', says: ['责任方「待定」尚未落实'] },
  ])('$owner', ({ owner, says }) => {
    expect(messagesOf('E04', { taskTracking: [{ ...task, owner }] })).toEqual(says);
  });

  it('names whom it recognised, as people or as units', () => {
    const hint = (owner: string) =>
      findingsBy('E04', { taskTracking: [{ ...task, owner }] })[0]?.hint['zh-CN'];
    expect(hint('张三、李四')).toBe('识别为2人：张三、李四。如本是一个主体，请在「词库」表登记。');
    expect(hint('财政局、住建局')).toBe('识别为2个：财政局、住建局。如本是一个主体，请在「词库」表登记。');
  });

  it('speakers of an agenda item may be several', () => {
    const item = { time: '09:00-09:30', item: '圆桌', owner: '张三、李四', place: '主会场' };
    expect(messagesOf('E04', { agenda: [item] })).toEqual([]);
  });

  it('a merged owner is told once', () => {
    const sheet = sheetOf(
      '进度',
      [
        ['任务名称', '责任人', '计划完成时间', '进度状态'],
        ['会场布置', '张三、李四', '2024-07-31', '进行中'],
        ['签到表', '', '2024-07-31', '进行中'],
      ],
      { merges: ['B2:B3'] },
    );
    expect(findingsBy('E04', snapshotOf(sheet)).map(({ row, column }) => [row, column])).toEqual([[2, 2]]);
  });

  it('what the sheet 词库 lists as one is one', () => {
    const tasks = sheetOf('进度', [
      ['任务名称', '责任人', '计划完成时间', '进度状态'],
      ['会场布置', '张三、李四', '2024-07-31', '进行中'],
    ]);
    const words = sheetOf('词库', [
      ['词语', '类别', '操作'],
      ['张三、李四', '一个主体', ''],
    ]);
    expect(messagesOf('E04', snapshotOf(tasks))).toHaveLength(1);
    expect(messagesOf('E04', snapshotOf(tasks, words))).toEqual([]);
  });
});

describe('E05 deadlines can be understood', () => {
  it.each([
    { deadline: '2024年7月31日', says: [] },
    { deadline: '长期执行', says: [] },
    { deadline: '', says: [] },
    { deadline: dateCell('2024-07-31'), says: [] },
    { deadline: '待定', says: ['无法识别截止时间「待定」'] },
    { deadline: '2024年2月30日', says: ['无法识别截止时间「2024年2月30日」'] },
    { deadline: '看情况', says: ['无法识别截止时间「看情况」'] },
    { deadline: '会前3天', says: ['无法识别截止时间「会前3天」'] },
    { deadline: errorCell('#VALUE!'), says: [] },
  ])('$deadline', ({ deadline, says }) => {
    expect(messagesOf('E05', { checklist: [{ ...need, deadline }] })).toEqual(says);
  });

  it('tells why, where it knows', () => {
    const [found] = findingsBy('E05', { checklist: [{ ...need, deadline: '07/10/2024' }] });
    expect(found?.hint['zh-CN']).toBe(
      '分不清哪个是月、哪个是日，请按年-月-日写，如 2024-07-10。请改写为能看懂的日期，如 2024年7月10日、2024年Q3末、3个工作日内。',
    );
  });
});

describe('a formula nobody has calculated', () => {
  const headings = ['序号', '任务名称', '责任人', '计划完成时间', '实际完成时间', '进度状态'];
  const checkWith = (row: string[], ...uncalculated: number[]) => {
    const sheet = sheetOf('执行进度跟踪表', [headings, row]);
    const uncalculatedCells = new Set(uncalculated.map((column) => uncalculatedKey(2, column)));
    return checkOf(
      snapshotOf({ ...sheet, uncalculatedFormulas: uncalculated.length, uncalculatedCells }),
      '2024-07-12T09:00',
    );
  };

  it.each([
    { case: 'deadline', row: ['1', '会场布置', '张三', '', '', '进行中'], at: [4], state: 'unreadable' },
    { case: 'status', row: ['1', '会场布置', '张三', '2024-07-01', '', ''], at: [6], state: 'unreadable' },
    {
      case: 'time of completion',
      row: ['1', '会场布置', '张三', '2024-07-01', '', '进行中'],
      at: [5],
      state: 'unreadable',
    },
    {
      case: 'status of what has a time',
      row: ['1', '会场布置', '张三', '2024-07-01', '2024-07-01', ''],
      at: [6],
      state: 'doneOnTime',
    },
    { case: 'owner', row: ['1', '会场布置', '', '2024-07-19', '', '进行中'], at: [3], state: 'normal' },
  ])('in the $case: no finding, and no claim', ({ row, at, state }) => {
    const check = checkWith(row, ...at);
    expect(check.findings.map(({ rule }) => rule)).toEqual([]);
    expect(check.tracked.map((one) => one.state)).toEqual([state]);
  });

  it('an empty cell beside it is still missing', () => {
    const check = checkWith(['1', '会场布置', '', '', '', '进行中'], 4);
    expect(check.findings.map(({ rule, heading }) => [rule, heading])).toEqual([['E01', '责任人']]);
  });
});

describe('E06 nothing ends before it starts', () => {
  it.each([
    { row: { start: '2024-07-10', deadline: '2024-07-10' }, says: [] },
    {
      row: { start: '2024-07-11', deadline: '2024-07-10' },
      says: ['时间先后矛盾：「计划完成时间」早于「计划开始时间」'],
    },
    { row: { start: '2024-07-10 14:00', deadline: '2024-07-10' }, says: [] },
    {
      row: { start: '2024-07-10 14:00', deadline: '2024-07-10 13:59' },
      says: ['时间先后矛盾：「计划完成时间」早于「计划开始时间」'],
    },
    {
      row: { start: '2024-07-10', deadline: '2024-07-20', finished: '2024-07-09' },
      says: ['时间先后矛盾：「实际完成时间」早于「计划开始时间」'],
    },
    { row: { start: '2024-07-10', deadline: '长期', finished: '-' }, says: [] },
    { row: { start: '', deadline: '2024-07-10' }, says: [] },
  ])('$row.start – $row.deadline – $row.finished', ({ row, says }) => {
    expect(messagesOf('E06', { taskTracking: [{ ...task, ...row }] })).toEqual(says);
  });

  it.each([
    { deliveredOn: '2024-06-28', acceptedOn: '2024-06-28', says: [] },
    {
      deliveredOn: '2024-06-30',
      acceptedOn: '2024-06-28',
      says: ['时间先后矛盾：「验收日期」早于「交付日期」'],
    },
  ])('delivered $deliveredOn, accepted $acceptedOn', ({ says, ...dates }) => {
    const row = { id: '202405-001', name: '看板', content: '功能', result: '通过', ...dates };
    expect(messagesOf('E06', { acceptance: [row] })).toEqual(says);
  });
});

describe('E07 status and time of completion agree', () => {
  const said = ['状态与实际完成时间不一致'];
  it.each([
    { status: '已完成', finished: '2024-07-10', says: [] },
    { status: '已完成', finished: '-', says: said },
    { status: '已完成', finished: '', says: said },
    { status: '进行中', finished: '2024-07-10', says: said },
    { status: '未开始', finished: dateCell('2024-07-10'), says: said },
    { status: '进行中', finished: '-', says: [] },
    { status: '延期2小时', finished: '2024-07-10', says: [] },
    { status: '', finished: '2024-07-10', says: [] },
    { status: '已取消', finished: '', says: [] },
    { status: '进行中', finished: '预计7月底完成', says: [] },
  ])('$status with $finished', ({ status, finished, says }) => {
    expect(messagesOf('E07', { taskTracking: [{ ...task, status, finished }] })).toEqual(says);
  });
});

describe('E08 a rejected delivery states why', () => {
  it.each([
    { result: '不通过', failureReason: '', says: ['请填写不通过原因'] },
    { result: '不通过', failureReason: '无', says: ['请填写不通过原因'] },
    { result: '不合格', failureReason: '-', says: ['请填写不通过原因'] },
    { result: '不通过', failureReason: '数据不一致', says: [] },
    { result: '通过', failureReason: '', says: [] },
    { result: '', failureReason: '', says: [] },
  ])('$result with $failureReason', ({ says, ...row }) => {
    expect(
      messagesOf('E08', { acceptance: [{ id: '202405-001', name: '看板', content: '功能', ...row }] }),
    ).toEqual(says);
  });
});

describe('W05 a KPI does not promise later than the deadline', () => {
  it.each([
    { case: 'on the deadline itself', kpi: '2024年7月10日前到账', says: [] },
    {
      case: 'five days later',
      kpi: '资金到账时间:2024年7月15日前',
      says: ['KPI中的日期（2024-07-15）晚于时间节点（2024-07-10）'],
    },
    {
      case: 'without a year',
      kpi: '7月15日前到账',
      says: ['KPI中的日期（2024-07-15）晚于时间节点（2024-07-10）'],
    },
    {
      case: 'the end of the month',
      kpi: '7月底前到账500万元',
      says: ['KPI中的日期（2024-07-31）晚于时间节点（2024-07-10）'],
    },
    {
      case: 'the end of the year',
      kpi: '年底前到账500万元',
      says: ['KPI中的日期（2024-12-31）晚于时间节点（2024-07-10）'],
    },
    {
      case: 'the end of a quarter',
      kpi: '三季度末前到账500万元',
      says: ['KPI中的日期（2024-09-30）晚于时间节点（2024-07-10）'],
    },
    {
      case: 'the end of Q3, in full width',
      kpi: '２０２４年Q３末前到账500万元',
      says: ['KPI中的日期（2024-09-30）晚于时间节点（2024-07-10）'],
    },
    {
      case: 'the later of two',
      kpi: '7月5日首付,7月20日付清',
      says: ['KPI中的日期（2024-07-20）晚于时间节点（2024-07-10）'],
    },
    { case: 'a base of comparison', kpi: '较2024年12月31日增长5%', says: [] },
    { case: 'a beginning', kpi: '自2024年8月1日起执行', says: [] },
    { case: 'December of the year before', kpi: '12月31日前到账', deadline: '2024年1月10日', says: [] },
    { case: 'no date but numbers', kpi: '新签合同数≥100家,满意度4.5-5.0分', says: [] },
    { case: 'a month that is measured', kpi: '7月销售额≥100万元', says: [] },
    { case: 'standing work', kpi: '2024年7月15日前', deadline: '长期', says: [] },
    { case: 'to the hour of the same day', kpi: '2024年7月10日到账', deadline: '2024-07-10 12:00', says: [] },
  ])('$case', ({ kpi, deadline = '2024年7月10日', says }) => {
    expect(messagesOf('W05', { checklist: [{ ...need, kpi, deadline }] })).toEqual(says);
  });

  it('nor does a target', () => {
    expect(messagesOf('W05', { checklist: [{ ...need, target: '2024年12月31日前新增100家' }] })).toEqual([
      '目标中的日期（2024-12-31）晚于时间节点（2024-09-30）',
    ]);
  });
});

describe('W06 says how late, or how soon', () => {
  it.each([
    { deadline: '2024-07-14', now: '2024-07-12T09:00', says: [] },
    { deadline: '2024-07-12', now: '2024-07-12T09:00', says: ['今天到期'] },
    { deadline: '2024-07-12', now: '2024-07-12T23:20', says: ['今天到期'] },
    { deadline: '2024-07-11', now: '2024-07-12T00:00', says: ['已逾期1天'] },
    { deadline: '2024-07-11', now: '2024-07-13T00:00', says: ['已逾期2天'] },
    { deadline: '2024-07-11', now: '2024-07-13T00:01', says: ['已逾期2天（超过24小时）'] },
    { deadline: '2024-07-12 08:30', now: '2024-07-11T23:20', says: ['距截止还有9小时10分钟'] },
    { deadline: '2024-07-12 08:30', now: '2024-07-12T08:30', says: ['距截止还有0分钟'] },
    { deadline: '2024-07-12 08:30', now: '2024-07-12T08:31', says: ['已逾期1分钟'] },
    { deadline: '2024-07-12 08:30', now: '2024-07-12T10:45', says: ['已逾期2小时15分钟'] },
    { deadline: '2024-07-10 08:30', now: '2024-07-12T10:45', says: ['已逾期2天2小时（超过24小时）'] },
  ])('$deadline at $now', ({ deadline, now, says }) => {
    expect(messagesOf('W06', { taskTracking: [{ ...task, deadline }] }, now)).toEqual(says);
  });

  it('a date that was little more than guessed is to be confirmed', () => {
    const [found] = findingsBy(
      'W06',
      { taskTracking: [{ ...task, deadline: '7月中旬前' }] },
      '2024-07-12T09:00',
    );
    expect(found?.message).toEqual({
      'zh-CN': '「7月中旬前」按2024-07-10 24:00计，已逾期2天（超过24小时），请确认',
      en: '“7月中旬前” taken as 2024-07-10 24:00: Late by 2 d (more than 24 hours); please confirm',
    });
  });
});

describe('W10 guests from outside have company, position and contact', () => {
  it.each([
    { row: { side: '外部', unit: '华东商贸', position: '总经理', contact: '138****0000' }, says: [] },
    {
      row: { side: '外部', unit: '', position: '总经理', contact: '-' },
      says: ['外部嘉宾缺公司名称、联系方式'],
    },
    { row: { side: '内部', unit: '', position: '', contact: '' }, says: [] },
    { row: { side: '', unit: '' }, says: [] },
  ])('$row.side $row.unit', ({ row, says }) => {
    expect(messagesOf('W10', { signIn: [{ name: '张*', signedAt: '08:40', ...row }] })).toEqual(says);
  });
});

describe('W11 standing work has a review cycle', () => {
  it.each([
    { row: { deadline: '长期执行' }, says: ['「长期执行」未设复核周期'] },
    { row: { deadline: '长期执行', reviewCycle: '每季度' }, says: [] },
    { row: { deadline: '长期执行', reviewCycle: '-' }, says: ['「长期执行」未设复核周期'] },
    { row: { deadline: '长期执行', status: '已达成' }, says: [] },
    { row: { deadline: '2024年9月30日' }, says: [] },
    ...[
      '每季度复盘',
      '每半年复核一次',
      '每季檢討',
      '按月评估成效',
      '半年一次复核',
      '复核周期：季度',
      'Reviewed quarterly',
    ].map((remark) => ({ row: { deadline: '长期执行', remark }, says: [] })),
    ...['每季度采购', '复核人：张三', '年度总结已提交', '每月发放，复核无误'].map((remark) => ({
      row: { deadline: '长期执行', remark },
      says: ['「长期执行」未设复核周期'],
    })),
  ])('$row', ({ row, says }) => {
    expect(messagesOf('W11', { checklist: [{ ...need, ...row }] })).toEqual(says);
  });
});

describe('W14 owners update their progress daily', () => {
  it.each([
    { row: { updated: '2024-07-12' }, says: [] },
    { row: { updated: '2024-07-11' }, says: [] },
    { row: { updated: '2024-07-10' }, says: ['进度已2天未更新'] },
    { row: { updated: '' }, says: [] },
    { row: { updated: '2024-07-01', status: '未开始' }, says: [] },
    { row: { updated: '2024-07-01', status: '已完成', finished: '2024-07-01' }, says: [] },
    { row: { updated: dateCell('2024-07-09 18:00') }, says: ['进度已3天未更新'] },
  ])('$row', ({ row, says }) => {
    expect(messagesOf('W14', { taskTracking: [{ ...task, ...row }] })).toEqual(says);
  });
});

describe('W15 incidents are answered within 15 minutes and documented', () => {
  const incident = { type: '设备故障', handler: '张三', status: '已处理', urgency: '高', scope: '主会场' };
  it.each([
    { row: { reportedAt: '14:30', respondedAt: '14:45' }, says: [] },
    { row: { reportedAt: '14:30', respondedAt: '14:46' }, says: ['异常响应用时16分钟，超过15分钟'] },
    {
      row: { reportedAt: dateCell('2024-03-20 14:30'), respondedAt: dateCell('2024-03-20 15:30') },
      says: ['异常响应用时60分钟，超过15分钟'],
    },
    { row: { reportedAt: '14:30', respondedAt: '' }, says: [] },
    { row: { evidence: '' }, says: ['处理结果缺证据附件'] },
    { row: { evidence: '现场照片1.jpg' }, says: [] },
    { row: { evidence: '', status: '处理中' }, says: [] },
  ])('$row', ({ row, says }) => {
    const tables = { incidents: [{ ...incident, evidence: '照片', ...row }] };
    expect(messagesOf('W15', tables)).toEqual(says);
  });
});

describe('W16 and W04 compare the needs with their targets', () => {
  it.each([
    { category: '业务需求', targetType: '结果型', says: [] },
    { category: '业务需求', targetType: '过程型', says: ['「业务需求」不宜配「过程型」目标'] },
    { category: '资源需求', targetType: '结果', says: ['「资源需求」不宜配「结果」目标'] },
    { category: '资源需求', targetType: 'Process', says: [] },
    { category: '流程需求', targetType: '结果型', says: [] },
    { category: '业务需求', targetType: '', says: [] },
  ])('$category with $targetType', ({ says, ...row }) => {
    expect(messagesOf('W16', { checklist: [{ ...need, ...row }] })).toEqual(says);
  });

  it.each([
    { priority: 'P1', own: '核心', says: [] },
    { priority: 'P1', own: '一般', says: ['需求为「P1」，目标却为「一般」'] },
    { priority: 'P2', own: '一般', says: [] },
    { priority: 'P1', own: '', says: [] },
  ])('$priority with $own', ({ priority, own, says }) => {
    expect(messagesOf('W04', { checklist: [{ ...need, priority, 目标级别: own }] })).toEqual(says);
  });
});

describe('I01 days of rest are pointed out', () => {
  it.each([
    { deadline: '2024-07-14', says: ['7月14日为周日'] },
    { deadline: '2024-07-13', says: ['7月13日为周六'] },
    { deadline: '2024-10-02', says: ['10月2日为国庆节假期'] },
    { deadline: '2024-10-12', says: [] },
    { deadline: '2024年8月底', says: [] },
    { deadline: '长期', says: [] },
  ])('$deadline', ({ deadline, says }) => {
    expect(messagesOf('I01', { taskTracking: [{ ...task, deadline }] })).toEqual(says);
  });

  it('not when the work is done', () => {
    const row = { ...task, deadline: '2024-07-14', status: '已完成', finished: '2024-07-11' };
    expect(messagesOf('I01', { taskTracking: [row] })).toEqual([]);
  });
});

it('I04 tells once a year that its holidays are unknown', () => {
  const rows = ['2031-03-03', '2031-04-01', '2032-03-01', '2024-09-30'].map((deadline) => ({
    ...task,
    deadline,
  }));
  expect(messagesOf('I04', { taskTracking: rows })).toEqual([
    '2031年节假日未发布，按周一至周五估算',
    '2032年节假日未发布，按周一至周五估算',
  ]);
});
