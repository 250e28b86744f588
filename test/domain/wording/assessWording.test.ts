import { defaultWordLists } from '../../../src/catalog/words/defaultWordLists';
import { assessWording } from '../../../src/domain/wording/assessWording';

const kindsAndWords = (text: string): string[] =>
  assessWording(text, defaultWordLists).reasons.map(({ kind, word }) => `${kind} ${word}`);

describe('assessWording: measurable targets and KPIs are not vague', () => {
  it.each([
    ['季度新增客户100家', true, false],
    ['新签合同数≥100家,客户留存率≥85%', true, false],
    ['落实500万启动资金', true, false],
    ['资金到账时间:2024年7月15日前', false, true],
    ['合同审批时效≤3个工作日', true, false],
    ['平均审批时长≤72小时', true, false],
    ['数据安全合规率100%', true, false],
    ['通过ISO27001认证,零数据泄露事件', true, true],
    ['客服平均响应时间≤30分钟', true, false],
    ['响应达标率≥90%,客户满意度≥4.5分(5分制)', true, false],
    ['将订单处理时效从48小时缩短至24小时', true, false],
    ['将生产成本降低10%', true, false],
    ['人均日处理订单量提升20%', true, false],
    ['客户复购率提升15%', true, false],
    ['Q3前完成华东区域3个重点城市渠道覆盖', true, false],
    ['项目启动前落实500万启动资金', true, false],
    ['新增50家意向经销商,签订3份合同', true, true],
    ['提升客户满意度,满意度≥95%', true, false],
    ['提交《可行性评估报告》', false, true],
    ['签署合作协议', false, true],
    ['取得施工许可证', false, true],
    ['印发考核办法', false, true],
    ['设备到货', false, true],
    ['完成三期工程建设', false, true],
    ['获得国家级高新技术企业认定', false, true],
    ['嘉宾邀请函发送', false, true],
    ['6月30日前完成主体结构封顶', false, true],
    ['離職率降至10%以下', true, false],
    ['營業額成長一成', true, false],
    ['方案经职代会审议通过', false, true],
    ['11月底前完成上市', false, true],
    ['通過ISO 27001年度稽核', false, true],
    ['CSAT score of 4.5 or higher', true, false],
    ['Launch the partner portal', false, true],
    ['Hire 12 engineers by year end', true, false],
    ['Report published', false, true],
    ['Pass the ISO 9001 audit', false, true],
    ['确保救助资金12月10日前发放到位', false, true],
    ['Portal live by Nov 30', false, true],
  ])('%s', (text, quantified, deliverable) => {
    const assessment = assessWording(text, defaultWordLists);
    expect(assessment).toMatchObject({ vague: false, quantified, deliverable, suggestion: null });
  });
});

describe('assessWording: vague words, each with its kind', () => {
  it.each([
    // Source: S2 第二步, 关键提醒 1 and 3; the four goals of S0 二; S4 模板 2
    ['提升效率', ['V1 提升效率']],
    ['降低成本', ['V1 降低成本']],
    ['提升品牌影响力', ['V1 提升…影响力']],
    ['提高管理效率', ['V1 提高…效率']],
    ['规范外事活动流程', ['V1 规范…流程']],
    ['提升信息共享和沟通效率', ['V1 提升…效率']],
    ['确保外事活动的顺利进行', ['V1 确保…顺利进行']],
    ['提升销售数据可视化效率', ['V1 提升…效率']],
    // Requirements of S2 模板表格, rows 1, 3, 4 and 5
    ['华东区域新客户数量提升', ['V1 数量提升']],
    ['缩短合同审批流程', ['V1 缩短…流程']],
    ['保证项目数据安全', ['V1 保证…安全']],
    ['客户售后响应速度提升', ['V1 速度提升']],
    // What word lists alone once missed
    ['完善考核制度', ['V1 完善…制度']],
    ['做好国庆值班工作', ['V1 做好…工作']],
    ['打造行业标杆', ['V1 打造…标杆', 'V7 标杆']],
    ['妥善安排外宾食宿', ['V2 妥善']],
    ['形成长效机制', ['V1 形成…机制']],
    ['确保会议圆满成功', ['V1 确保…圆满成功']],
    ['支持主流浏览器', ['V7 主流']],
    ['操作响应迅速', ['V2 迅速']],
    ['多渠道开展宣传', ['V5 多渠道']],
    ['按照领导要求落实', ['V4 按照领导要求']],
    ['降本增效', ['V1 降本增效']],
    // One of each kind
    ['尽快完成整改', ['V3 尽快']],
    ['原则上不超过3天', ['V4 原则上']],
    ['培训约100人', ['V5 约']],
    ['培训100人左右', ['V5 左右']],
    ['走访100余家企业', ['V5 余']],
    ['走访上海、杭州等城市', ['V6 等']],
    ['包括但不限于官网', ['V6 包括但不限于']],
    ['界面美观', ['V7 美观']],
    ['请相关部门提交', ['V8 相关部门']],
    ['大幅提升效率30%', ['V2 大幅']],
    ['儘快完成', ['V3 尽快']],
    ['Improve efficiency ASAP', ['V1 improve…efficiency', 'V3 asap']],
    ['User-friendly interface', ['V7 user-friendly']],
  ])('%s', (text, expected) => {
    expect(kindsAndWords(text)).toEqual(expected);
    expect(assessWording(text, defaultWordLists).vague).toBe(true);
  });

  it.each([
    ['数据安全合规率100%', ['A1 100%']],
    ['通过ISO27001认证,零数据泄露事件', ['A1 零数据泄露']],
    ['全部门店上线', ['A1 全部']],
  ])('notes absolutes without calling them vague: %s', (text, expected) => {
    expect(kindsAndWords(text)).toEqual(expected);
    expect(assessWording(text, defaultWordLists).vague).toBe(false);
  });

  it.each([
    '统一、唯一、一次性、一体化',
    '满意度≥90%',
    '实时监控',
    '定期(每季度)收集用户反馈',
    '每月定期召开1次例会',
    '建立7×24小时值班机制',
    '等级、等候、同等',
    '及时响应率≥95%',
    '按期完成率≥98%',
    '有效问卷≥100份',
    '预约100人',
    '近3年业绩表',
    'A、B、C等3家入围',
    '评选先进个人5名',
    '上下游企业20家',
    '可持续发展报告',
    '双方签署协议',
    'Flower sign-offs, friendliness 3 points',
  ])('finds no vague word in %s', (text) => {
    expect(kindsAndWords(text)).toEqual([]);
  });
});

describe('assessWording: neither a quantity nor a deliverable', () => {
  it.each(['项目启动资金支持', '统一数据口径', '2024年7月15日前完成', '加快推进数字化转型', 'XX'])(
    '%s is vague',
    (text) => {
      expect(assessWording(text, defaultWordLists)).toMatchObject({
        vague: true,
        quantified: false,
        deliverable: false,
      });
    },
  );

  it.each(['', '  ', '-', '——', '/', '无', 'N/A', '____'])('says nothing about %j', (text) => {
    expect(assessWording(text, defaultWordLists)).toEqual({
      vague: false,
      quantified: false,
      deliverable: false,
      reasons: [],
      suggestion: null,
      quantities: [],
    });
  });
});

describe('assessWording: suggestions', () => {
  it.each([
    ['提升订单处理效率', '将订单处理时长从__缩短至__（单位），统计周期__'],
    ['降低采购成本', '将采购成本降低__%（较__年同期）'],
    ['提升满意度', '满意度≥__分（5分制），有效问卷≥__份'],
    ['尽快完成', '__月__日前'],
    ['加强部门协同', '每周召开1次__会，议定事项按期办结率≥__%'],
    ['提升影响力', '__平台曝光量≥__次/月'],
    ['规范外事活动流程', '__月__日前印发《__》，执行检查合格率≥__%'],
    ['缩短合同审批流程', '将合同审批流程时长从__缩短至__（单位），统计周期__'],
    [
      '项目启动资金支持',
      '__（指标）≥/≤__（数值、单位），统计周期__；或可验收的成果，如印发《__》、通过__验收',
    ],
  ])('%s → %s', (text, expected) => {
    expect(assessWording(text, defaultWordLists).suggestion?.['zh-CN']).toBe(expected);
  });

  it('gives reasons in both languages', () => {
    expect(assessWording('提升效率', defaultWordLists).reasons).toEqual([
      {
        kind: 'V1',
        word: '提升效率',
        start: 0,
        end: 4,
        reason: {
          'zh-CN': '「提升效率」没有写明变化多少，无法衡量',
          en: '"提升效率" does not say by how much, so it cannot be measured',
        },
      },
    ]);
  });
});

describe('assessWording: the goals of S0 二, in full, are vague', () => {
  it.each([
    '提高管理效率:通过规范流程和信息化管理,提高外事管理的效率,减少人为干预和错误。',
    '规范外事活动流程:建立统一的外事活动流程,确保各个环节有序进行,提高外事活动的规范性和透明度。',
    '提升信息共享和沟通效率:通过建立信息共享平台和沟通机制,提高外事活动中各方的协作效率,确保信息及时传递和沟通顺畅。',
    '确保外事活动的顺利进行:通过完善的管理和支持,确保外事活动能够按计划顺利进行,避免突发事件和风险。',
  ])('%s', (text) => {
    expect(assessWording(text, defaultWordLists)).toMatchObject({
      vague: true,
      quantified: false,
      deliverable: false,
    });
  });
});

describe('assessWording: the checklist rows of S2', () => {
  it.each([
    ['华东区域新客户数量提升', 'V1'],
    ['项目启动资金支持', ''],
    ['缩短合同审批流程', 'V1'],
    ['保证项目数据安全', 'V1'],
    ['客户售后响应速度提升', 'V1'],
  ])('the requirement %s has the reasons %j', (text, kinds) => {
    expect(
      assessWording(text, defaultWordLists)
        .reasons.map(({ kind }) => kind)
        .join(' '),
    ).toBe(kinds);
  });
});
