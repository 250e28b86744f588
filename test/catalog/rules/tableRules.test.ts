import { findingsBy, messagesOf } from '../../support/checks/findingsOf';
import { dateCell, sheetOf, snapshotOf, type CellInput } from '../../support/snapshot/buildSnapshot';

describe('E02 numbers do not repeat and have their form', () => {
  const register = (...ids: CellInput[]) => ({
    customerRequirements: ids.map((id) => ({
      id,
      customer: '甲公司',
      description: '定制数据看板',
      expectedOn: '2024-09-30',
    })),
  });

  it.each([
    { ids: ['202405-001', '202405-002', '202405-1000'], says: [] },
    { ids: ['202405-001', '', '202405-003'], says: [] },
    {
      ids: ['202405-001', '202405-001', '202405-001'],
      says: ['编号「202405-001」重复，已见于第3行', '编号「202405-001」重复，已见于第3行'],
    },
    { ids: ['202413-001'], says: ['编号「202413-001」不符合年月+流水号'] },
    { ids: ['202400-001'], says: ['编号「202400-001」不符合年月+流水号'] },
    { ids: ['202405-01'], says: ['编号「202405-01」不符合年月+流水号'] },
    { ids: ['202405001'], says: ['编号「202405001」不符合年月+流水号'] },
    { ids: ['XQ-01'], says: ['编号「XQ-01」不符合年月+流水号'] },
    { ids: ['２０２４０５－００１'], says: ['编号「２０２４０５－００１」含全角字符'] },
    { ids: ['202405-001', '２０２４０５－００１'], says: ['编号「２０２４０５－００１」重复，已见于第3行'] },
  ])('$ids', ({ ids, says }) => expect(messagesOf('E02', register(...ids))).toEqual(says));

  it('full-width characters can be put right', () => {
    expect(findingsBy('E02', register('２０２４０５－００１'))[0]?.fix).toEqual({
      from: '２０２４０５－００１',
      to: '202405-001',
    });
  });

  const ledger = (...numbers: CellInput[]) => ({
    followUp: numbers.map((sequence, index) => ({
      sequence,
      subject: `事项${index}`,
      lead: '办公室',
      deadline: '2024-09-30',
    })),
  });

  it.each([
    { numbers: [1, 2, 3], says: [] },
    { numbers: [1, 2, 2], says: ['序号「2」重复，已见于第4行'] },
    { numbers: [1, 2, 1, 2], says: [] },
    { numbers: ['一', '二', '二'], says: ['序号「二」重复，已见于第4行'] },
  ])('序号 $numbers', ({ numbers, says }) => expect(messagesOf('E02', ledger(...numbers))).toEqual(says));

  it('another office’s numbering is its own affair, many tasks may belong to one need', () => {
    const item = { subject: '修订制度', lead: '办公室', deadline: '2024-09-30' };
    expect(messagesOf('E02', { followUp: [{ ...item, id: '政督〔2024〕12号' }] })).toEqual([]);
    const part = { requirementId: '202405-001', owner: '赵*', start: '2024-05-13', deadline: '2024-05-14' };
    const taskBreakdown = [
      { ...part, task: '评审' },
      { ...part, task: '设计' },
      { ...part, task: '开发', requirementId: '202413-001' },
    ];
    expect(messagesOf('E02', { taskBreakdown })).toEqual(['编号「202413-001」不符合年月+流水号']);
  });
});

describe('I03 numbers run without gaps', () => {
  const ledger = (...numbers: CellInput[]) => ({
    followUp: numbers.map((sequence, index) => ({
      sequence,
      subject: `事项${index}`,
      lead: '办公室',
      deadline: '2024-09-30',
    })),
  });

  it.each([
    { numbers: [1, 2, 3], says: [] },
    { numbers: [3, 1, 2], says: [] },
    { numbers: [1, 2, 4], says: ['序号断号：缺3'] },
    { numbers: [1, 2, 3, 4, 5, 11], says: ['序号断号：缺6、7、8等5个'] },
    { numbers: [3, 17, 45], says: [] },
    { numbers: [1, 2, 1, 2, 3], says: [] },
    { numbers: ['一', '三'], says: [] },
  ])('$numbers', ({ numbers, says }) => expect(messagesOf('I03', ledger(...numbers))).toEqual(says));
});

describe('E09 every target answers a need', () => {
  it.each([
    { need: '缩短审批', target: '审批≤3天', kpi: '', says: [] },
    { need: '', target: '审批≤3天', kpi: '', says: ['目标没有对应需求'] },
    { need: '-', target: '', kpi: '平均时长≤72小时', says: ['目标没有对应需求'] },
    { need: '缩短审批', target: '', kpi: '平均时长≤72小时', says: ['需求没有目标'] },
    { need: '缩短审批', target: '无', kpi: '', says: ['需求没有目标'] },
  ])('need「$need」 target「$target」', ({ says, ...row }) => {
    expect(messagesOf('E09', { checklist: [row] })).toEqual(says);
  });

  const checklist = [
    { sequence: 1, id: '202405-001', need: '甲', target: '季度新增客户100家' },
    { sequence: 2, id: '202405-002', need: '乙', target: '落实500万启动资金' },
  ];

  it('across tables by the number of the need', () => {
    const targets = ['202405-001', '202405-009', ''].map((needId, index) => ({
      target: `目标${index}`,
      needId,
    }));
    expect(messagesOf('E09', { checklist, targets })).toEqual([
      '需求编号「202405-009」不在需求表中',
      '目标没有对应需求',
    ]);
  });

  it('across tables by name, when the tables evidently belong together', () => {
    const linked = ['季度新增客户100家', '落实500万启动资金', '提升品牌影响力'].map((target) => ({
      target,
      targetValue: 1,
    }));
    expect(messagesOf('E09', { checklist, targets: linked })).toEqual(['目标没有对应需求']);
    const another = ['新增意向经销商', '签订订单金额'].map((target) => ({ target, targetValue: 50 }));
    expect(messagesOf('E09', { checklist, targets: another })).toEqual([]);
    expect(messagesOf('E09', { targets: another })).toEqual([]);
  });

  it('one need merged over its targets is the need of each', () => {
    const sheet = sheetOf(
      '对照清单',
      [
        ['需求具体描述', '对应目标项', '责任方', '时间节点'],
        ['华东客户少', '季度新增客户100家', '张三', '2024-09-30'],
        ['', '签订合同20份', '李四', '2024-09-30'],
      ],
      { merges: ['A2:A3'] },
    );
    expect(messagesOf('E09', snapshotOf(sheet))).toEqual([]);
  });
});

describe('W07 agenda items neither overlap nor leave gaps, and fill the meeting', () => {
  const items = (...times: string[]) =>
    times.map((time, index) => ({ time, item: `环节${index + 1}`, owner: `甲${index}`, place: '主会场' }));

  it.each([
    { times: ['09:00-09:30', '09:30-10:00'], says: [] },
    { times: ['09:00-09:30', '09:29-10:00'], says: ['09:29–09:30两个环节重叠'] },
    { times: ['09:00-09:30', '09:31-10:00'], says: ['09:30–09:31议程断档'] },
    { times: ['9:00—9:30', '９：３０～１０：００'], says: [] },
    { times: ['上午9点至10点半', '上午10:30至11:00'], says: [] },
    { times: ['上午9:00-11:30', '下午2点-3点'], says: [] },
    { times: ['上午9:00-10:30', '上午11点-12点'], says: ['10:30–11:00议程断档'] },
    { times: ['9:00-12:00', '1:30-3:00', '3:00-5:00'], says: [] },
    { times: ['12:00-13:00', '13:30-15:00'], says: [] },
    { times: ['14:00-17:30', '18:30-20:00'], says: [] },
    { times: ['14:00-15:00', '15:30-16:00'], says: ['15:00–15:30议程断档'] },
    { times: ['09:00', '09:20', '10:00'], says: [] },
    { times: ['09:00', '09:20-09:50', '10:00'], says: [] },
    { times: ['09:00-09:20', '10:00', '10:30-11:00'], says: ['09:20–10:00议程断档'] },
    { times: ['上午9:00', '上午10:00', '下午2:00', '3:30'], says: [] },
    { times: ['09:00-12:00', '10:00-10:30', '12:00-13:00'], says: ['10:00–10:30两个环节重叠'] },
    { times: ['10:30-10:00'], says: ['10:30–10:00结束早于开始'] },
    { times: ['09:00-17:00', '09:00-12:00'], says: ['09:00–12:00两个环节重叠'] },
    { times: ['全天', '另行通知'], says: [] },
    { times: [], says: [] },
  ])('$times', ({ times, says }) => expect(messagesOf('W07', { agenda: items(...times) })).toEqual(says));

  it('sessions in parallel are judged place by place', () => {
    const agenda = [
      { time: '14:00-15:00', item: '分论坛一', owner: '甲', place: 'A厅' },
      { time: '14:00-14:30', item: '分论坛二', owner: '乙', place: 'B厅' },
      { time: '14:30-15:00', item: '分论坛三', owner: '丙', place: 'B厅' },
    ];
    expect(messagesOf('W07', { agenda })).toEqual([]);
    const clash = [...agenda, { time: '14:45-15:15', item: '分论坛四', owner: '丁', place: 'B厅' }];
    expect(messagesOf('W07', { agenda: clash })).toEqual(['14:45–15:00两个环节重叠']);
  });

  it('sessions in parallel do not hide that nothing is planned anywhere', () => {
    const agenda = [
      { time: '9:30-11:00', item: '战略', owner: '甲', place: '主会场' },
      { time: '11:30-12:30', item: '圆桌', owner: '乙', place: '主会场' },
      { time: '13:30-15:00', item: '分组一', owner: '丙', place: '一号厅' },
      { time: '13:30-14:00', item: '分组二', owner: '丁', place: '二号厅' },
      { time: '15:00-15:30', item: '总结', owner: '甲', place: '主会场' },
    ];
    expect(messagesOf('W07', { agenda })).toEqual(['11:00–11:30议程断档']);
  });

  it('sessions that overlap in different places, or are called breakout sessions, are no clash', () => {
    const agenda = [
      { time: '09:00-10:00', item: '主旨演讲', owner: '甲', place: '主会场' },
      { time: '10:15-11:00', item: 'AI应用', owner: '乙', place: '分会场一' },
      { time: '10:30-11:15', item: '云原生', owner: '丙', place: '分会场二' },
    ];
    expect(messagesOf('W07', { agenda })).toEqual([]);
    const unplaced = ['分论坛A', '分论坛B'].map((item) => ({ time: '14:00-15:00', item, owner: item }));
    expect(messagesOf('W07', { agenda: unplaced })).toEqual(['14:00–15:00两个环节重叠']);
  });

  it('people sign in while something else goes on', () => {
    const agenda = [
      { time: '08:30-09:00', item: '嘉宾签到', place: '大厅' },
      { time: '08:40-09:00', item: '播放宣传片', owner: '甲', place: '大厅' },
    ];
    expect(messagesOf('W07', { agenda })).toEqual([]);
    expect(messagesOf('W08', { agenda })).toEqual([]);
  });

  it('a start and a length, in two columns', () => {
    const of = (...durations: (string | number)[]) =>
      ['09:00', '09:30', '10:30'].map((plannedStart, index) => ({
        plannedStart,
        duration: durations[index] ?? '',
        item: `环节${index}`,
        owner: `甲${index}`,
        place: '主会场',
      }));
    expect(messagesOf('W07', { agenda: of(30, '1小时', '半小时') })).toEqual([]);
    expect(messagesOf('W07', { agenda: of('20分钟', 60, 30) })).toEqual(['09:20–09:30议程断档']);
    expect(messagesOf('W07', { agenda: of('45分钟', 60, 30) })).toEqual(['09:30–09:45两个环节重叠']);
  });

  it('days under merged dates', () => {
    const sheet = sheetOf(
      '日程安排',
      [
        ['日期', '时间', '内容', '主讲人', '地点'],
        ['12月1日', '09:00-12:00', '企业文化', '钟慧', 'A'],
        ['', '14:00-17:00', '制度宣贯', '魏然', 'A'],
        ['12月2日', '14:30-16:00', '安全教育', '周洋', 'A'],
        ['', '16:00-17:00', '参观', '刘强', 'B'],
      ],
      { merges: ['A2:A3', 'A4:A5'] },
    );
    expect(messagesOf('W07', snapshotOf(sheet))).toEqual([]);
  });

  it('a new day begins a new run', () => {
    const agenda = items('09:00-12:00', '12:00-17:00', '09:00-12:00');
    expect(messagesOf('W07', { agenda })).toEqual([]);
    const dated = items('09:00-10:00', '10:30-11:00').map((row, index) => ({
      ...row,
      date: `2024-03-2${index}`,
    }));
    expect(messagesOf('W07', { agenda: dated })).toEqual([]);
  });

  it('times in cells of their own, as Excel keeps them', () => {
    const clock = (hours: number) => ({ kind: 'date' as const, value: hours / 24, format: 'hh:mm' });
    const agenda = [
      { plannedStart: clock(9), plannedEnd: clock(10), item: '开幕', owner: '甲', place: '主会场' },
      { plannedStart: clock(9.5), plannedEnd: clock(11), item: '分享', owner: '乙', place: '主会场' },
    ];
    expect(messagesOf('W07', { agenda })).toEqual(['09:30–10:00两个环节重叠']);
  });

  it('against the length of the meeting that the workbook plans', () => {
    const plan = (time: string) => ({ name: '峰会', type: '发布会', goal: '新增50家', time });
    const agenda = items('09:00-10:00', '10:00-12:00');
    expect(messagesOf('W07', { meetingPlan: [plan('2024-03-20 09:00-12:00')], agenda })).toEqual([]);
    expect(messagesOf('W07', { meetingPlan: [plan('2024-03-20 09:00-18:00')], agenda })).toEqual([
      '议程共180分钟，会议时长540分钟',
    ]);
    expect(messagesOf('W07', { meetingPlan: [plan('2024-03-20至2024-03-21')], agenda })).toEqual([]);
  });
});

describe('W08 no place and no person has two items at once', () => {
  it.each([
    {
      second: { time: '10:00-10:30', place: '主会场', owner: '乙' },
      says: ['「主会场」10:00–10:30时间冲突'],
    },
    {
      second: { time: '10:15-10:45', place: '二楼', owner: '甲' },
      says: ['「甲」10:15–10:30同时负责两个环节'],
    },
    { second: { time: '10:30-11:00', place: '主会场', owner: '甲' }, says: [] },
    { second: { time: '10:00-10:30', place: '二楼', owner: '乙' }, says: [] },
    { second: { time: '10:00-10:30', place: '', owner: '' }, says: [] },
  ])('$second', ({ second, says }) => {
    const agenda = [
      { time: '10:00-10:30', item: '一', place: '主会场', owner: '甲' },
      { item: '二', ...second },
    ];
    expect(messagesOf('W08', { agenda })).toEqual(says);
  });
});

describe('W09 a task starts after the one it depends on is done', () => {
  const guests = { sequence: 1, task: '嘉宾确认', deadline: '2024-07-20' };
  const seats = { sequence: 2, task: '座位安排', deadline: '2024-07-25', predecessor: '嘉宾确认' };
  it.each([
    { first: { status: '进行中' }, second: { status: '进行中' }, says: ['前置任务「嘉宾确认」尚未完成'] },
    { first: { status: '进行中' }, second: { status: '已完成' }, says: ['前置任务「嘉宾确认」尚未完成'] },
    {
      first: { status: '未开始' },
      second: { status: '进行中', predecessor: '1' },
      says: ['前置任务「嘉宾确认」尚未完成'],
    },
    { first: { status: '进行中' }, second: { status: '未开始' }, says: [] },
    { first: { status: '已完成' }, second: { status: '进行中' }, says: [] },
    { first: { status: '', finished: dateCell('2024-07-11') }, second: { status: '进行中' }, says: [] },
    { first: { status: '进行中' }, second: { status: '进行中', predecessor: '场地确认' }, says: [] },
    { first: { status: '进行中' }, second: { status: '进行中', predecessor: '' }, says: [] },
  ])('$first.status then $second.status', ({ first, second, says }) => {
    expect(
      messagesOf('W09', {
        taskTracking: [
          { ...guests, ...first },
          { ...seats, ...second },
        ],
      }),
    ).toEqual(says);
  });

  const tasks = (predecessor: CellInput) => [
    { id: 'T1', sequence: 10, task: '设计', deadline: '2024-07-20', status: '进行中' },
    { id: 'T2', sequence: 20, task: '开发', deadline: '2024-07-20', status: '进行中' },
    { id: 'T3', sequence: 30, task: '测试和培训', deadline: '2024-07-20', status: '未开始' },
    { id: 'T4', sequence: 40, task: '上线', deadline: '2024-07-25', status: '进行中', predecessor },
  ];
  const [design, build, test] = ['设计', '开发', '测试和培训'].map((task) => `前置任务「${task}」尚未完成`);
  it.each([
    { predecessor: 'T1', says: [design] },
    { predecessor: 't1、T2', says: [design, build] },
    { predecessor: 'T1,T2', says: [design, build] },
    { predecessor: 'T1；T2', says: [design, build] },
    { predecessor: 'T1 T2', says: [design, build] },
    { predecessor: 'T1和T2', says: [design, build] },
    { predecessor: '10;20', says: [design, build] },
    { predecessor: 10, says: [design] },
    { predecessor: '10FS', says: [design] },
    { predecessor: 'T1FS+2d', says: [design] },
    { predecessor: 'T1 FS+2天、T2', says: [design, build] },
    { predecessor: 'T1SS', says: [] },
    { predecessor: 'T1 设计', says: [design] },
    { predecessor: '测试和培训', says: [test] },
    { predecessor: '设计、测试和培训', says: [design, test] },
    { predecessor: '任务T1', says: [design] },
    { predecessor: '第10项', says: [design] },
    { predecessor: '无', says: [] },
    { predecessor: 'T9', says: [] },
    { predecessor: 'T4', says: [] },
  ])('called $predecessor', ({ predecessor, says }) =>
    expect(messagesOf('W09', { taskTracking: tasks(predecessor) })).toEqual(says),
  );

  it('under a heading that says nothing but 编号', () => {
    const lines = [
      ['编号', '任务名称', '责任人', '计划完成时间', '状态', '前置任务'],
      ['T1', '设计', '马超', '2024-08-30', '进行中', ''],
      ['T2', '开发', '田甜', '2024-09-30', '进行中', 'T1'],
    ];
    expect(messagesOf('W09', snapshotOf(sheetOf('任务清单', lines)))).toEqual(['前置任务「设计」尚未完成']);
  });

  it('a number that two rows bear names none of them', () => {
    const again = tasks('1').map((task, index) => ({ ...task, sequence: (index % 2) + 1 }));
    expect(messagesOf('W09', { taskTracking: again })).toEqual([]);
  });
});
