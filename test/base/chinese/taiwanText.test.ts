import { reports } from '../../../src/domain/report/reports';
import fs from 'node:fs';
import path from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import { Converter as BackConverter } from 'opencc-js/t2cn';
import { ambiguousCharacters, chosenCharacters } from '../../../src/base/chinese/taiwanCharacters';
import { taiwanText, traditionalText } from '../../../src/base/chinese/taiwanText';
import { taiwanVocabulary } from '../../../src/base/chinese/taiwanVocabulary';
import { taiwanWriting } from '../../../src/base/chinese/taiwanWriting';
import { traditionalCharacters } from '../../../src/base/chinese/traditionalCharacters';

/** As reports and findings print them, and as a Taiwan office would write them; read one by one. */
const sentences: readonly (readonly [ours: string, theirs: string])[] = [
  [
    '共评定8项指标，5项达到标准，3项未达到：议程延迟（最长）15分钟（标准≤10分钟）、餐饮满意度4.2分（标准≥4.5分）、新增意向经销商完成率96%（标准≥100%）。',
    '共評定8項指標，5項達到標準，3項未達到：議程延遲（最長）15分鐘（標準≤10分鐘）、餐飲滿意度4.2分（標準≥4.5分）、新增意向經銷商完成率96%（標準≥100%）。',
  ],
  [
    '共评定3项指标，均达到标准。另有2项因资料未提供，未作评定。',
    '共評定3項指標，均達到標準。另有2項因資料未提供，未作評定。',
  ],
  [
    '共3项筹备任务，其中按期完成1项、逾期完成1项、逾期未完成1项。',
    '共3項籌備任務，其中按期完成1項、逾期完成1項、逾期未完成1項。',
  ],
  [
    '共5个环节，计划总时长270分钟；按结束时间计，准时3个、延迟2个。',
    '共5個環節，計畫總時長270分鐘；按結束時間計，準時3個、延遲2個。',
  ],
  ['共5个环节；未登记实际起止时间，偏差无从计算。', '共5個環節；未登記實際起止時間，偏差無從計算。'],
  ['共登记异常2起，均已处理。', '共登記異常2起，均已處理。'],
  ['共登记异常5起，其中已处理3起、未办结2起。', '共登記異常5起，其中已處理3起、未辦結2起。'],
  ['共2项目标，其中基本达成1项、达成1项。', '共2項目標，其中基本達成1項、達成1項。'],
  ['共收到反馈3份。餐饮环节评分最低，4.2分。', '共收到回饋3份。餐飲環節評分最低，4.2分。'],
  ['实际签到178人，签到率96.2%', '實際簽到178人，簽到率96.2%'],
  ['逾期完成（2小时）', '逾期完成（2小時）'],
  ['逾期3天23小时', '逾期3天23小時'],
  ['已完成（未登记完成时间）', '已完成（未登記完成時間）'],
  ['时间无法识别', '時間無法識別'],
  ['临期（请确认）', '即將到期（請確認）'],
  ['正常3项、临期2项、逾期1项、长期1项', '正常3項、即將到期2項、逾期1項、長期1項'],
  [
    '本清单共5项需求，其中正常3项、逾期1项、长期1项。经检查，未发现错误，有警告3处、提示6处，请逐项核对。',
    '本清單共5項需求，其中正常3項、逾期1項、長期1項。經檢查，未發現錯誤，有警告3處、提示6處，請逐項核對。',
  ],
  ['本清单尚无需求记录。', '本清單尚無需求紀錄。'],
  [
    '经检查，发现错误2处；错误改正之前不宜提交各方确认。',
    '經檢查，發現錯誤2處；錯誤改正之前不宜提交各方確認。',
  ],
  ['工作簿未提供会议议程表，议程执行未作对比。', '活頁簿未提供會議議程表，議程執行未作對比。'],
  ['工作簿未提供参会人员反馈，满意度未评。', '活頁簿未提供與會人員回饋，滿意度未評。'],
  ['工作簿未提供可以评定的数据，各项指标均未评定。', '活頁簿未提供可以評定的資料，各項指標均未評定。'],
  ['工作簿未提供执行进度跟踪表，筹备节点未作对比。', '活頁簿未提供執行進度追蹤表，籌備節點未作對比。'],
  ['会议议程表中没有环节。', '會議議程表中沒有環節。'],
  ['执行进度跟踪表中没有任务记录。', '執行進度追蹤表中沒有任務紀錄。'],
  ['议程表没有记录完成情况', '議程表沒有記錄完成情況'],
  ['没有记录实际结束时间', '沒有記錄實際結束時間'],
  ['5项记录中最长延迟15分钟', '5項紀錄中最長延遲15分鐘'],
  ['2起异常中2起在15分钟内响应', '2起異常中2起在15分鐘內回應'],
  [
    '1起设备故障中最长15分钟；15分钟，等于标准上限，达标',
    '1起設備故障中最長15分鐘；15分鐘，等於標準上限，達標',
  ],
  ['取整前未到标准下限，未达标', '取整前未到標準下限，未達標'],
  ['优秀（达标）', '優秀（達標）'],
  ['良好（未达优秀）', '良好（未達優秀）'],
  ['登记7项，其中本月3项', '登記7項，其中本月3項'],
  ['8项分析中7项在登记后3个工作日内完成', '8項分析中7項在登記後3個工作日內完成'],
  ['3项验收中2项一次通过', '3項驗收中2項一次通過'],
  ['12项从提交到验收通过平均18.5天', '12項從提交到驗收通過平均18.5天'],
  ['40项中6项逾期未完成，其中4项达到预警', '40項中6項逾期未完成，其中4項達到預警'],
  ['另有2项已完成但未登记完成时间或期限不明，不计入', '另有2項已完成但未登記完成時間或期限不明，不計入'],
  ['剔除重复或无效2份', '剔除重複或無效2份'],
  ['实际48家，目标50家', '實際48家，目標50家'],
  ['内部65人、外部120人', '內部65人、外部120人'],
  ['已取消1项，不计入', '已取消1項，不計入'],
  ['3项公式未计算，不计入', '3項公式未計算，不計入'],
  [
    '为容易超时的环节预留机动时间，由主持人按议程表控时，确需调整的先申请、经会议发起人同意后同步各方。',
    '為容易超時的環節預留機動時間，由主持人按議程表控時，確需調整的先申請、經會議發起人同意後同步各方。',
  ],
  [
    '就得分偏低的环节征求参会人员的具体意见，明确整改责任人与完成时限。',
    '就得分偏低的環節徵求與會人員的具體意見，明確改善負責人與完成時限。',
  ],
  [
    '对未达到目标值的各项分析偏差原因，明确补救措施、责任方与时间节点。',
    '對未達到目標值的各項分析偏差原因，明確補救措施、責任方與時間節點。',
  ],
  [
    '对未完成和逾期的筹备任务逐项明确责任人与完成时限，在筹备协调会上现场确认资源支持。',
    '對未完成和逾期的籌備任務逐項明確負責人與完成時限，在籌備協調會上現場確認資源支援。',
  ],
  [
    '会前逐一联系未确认的参会人员，临时参会的现场补录。',
    '會前逐一聯繫未確認的與會人員，臨時與會的現場補登。',
  ],
  [
    '明确现场值守人员，异常上报后15分钟内响应并更新处理进度；设备在会前完成全流程测试，备好备用设备。',
    '明確現場值守人員，異常上報後15分鐘內回應並更新處理進度；設備在會前完成全流程測試，備好備用設備。',
  ],
  [
    '核对未按计划完成的环节及原因，需要补办的另行安排并通知参会人员。',
    '核對未按計畫完成的環節及原因，需要補辦的另行安排並通知與會人員。',
  ],
  ['异常记录“投影仪故障”登记的改进措施', '異常紀錄「投影儀故障」登記的改進措施'],
  [
    '工作簿中有2次会议的计划（“周例会”、“发布会”），基本信息取自第一次，各项数据为全部表格合计，不能只归于其中一次；请将每次会议分存一个工作簿后重新生成。',
    '活頁簿中有2次會議的計畫（「週例會」、「發布會」），基本資訊取自第一次，各項資料為全部表格合計，不能只歸於其中一次；請將每次會議分存一個活頁簿後重新生成。',
  ],
  [
    '会议听取了上次会议议定事项落实情况的汇报。共12项，其中按期完成9项、逾期完成1项、逾期未完成2项。',
    '會議聽取了上次會議議定事項落實情況的彙報。共12項，其中按期完成9項、逾期完成1項、逾期未完成2項。',
  ],
  ['未完成的3项列入本次议定事项，继续办理。', '未完成的3項列入本次議定事項，繼續辦理。'],
  ['关于督办事项逾期情况的通报', '關於列管事項逾期情況的通報'],
  ['（未写明事项，见工作表“会后跟进”第12行）', '（未寫明事項，見工作表「會後跟進」第12列）'],
  ['第3行「需求类别」不能为空', '第3列「需求類別」不能為空'],
  [
    '时间先后矛盾：「计划结束时间」早于「计划开始时间」',
    '時間先後矛盾：「計畫結束時間」早於「計畫開始時間」',
  ],
  [
    '请增加「复核周期」列并填写每月、每季度等，或写明具体日期。',
    '請增加「複核週期」欄並填寫每月、每季度等，或寫明具體日期。',
  ],
  ['已逾期2天（超过24小时）', '已逾期2天（超過24小時）'],
  [
    '截止2024-07-10 24:00，请催办「*经理(乙方)」并抄送发起人；已完成的请更新进度。',
    '截止2024-07-10 24:00，請催辦「*經理(乙方)」並抄送發起人；已完成的請更新進度。',
  ],
  [
    'KPI中的日期（2024-07-15）晚于时间节点（2024-07-10）',
    'KPI中的日期（2024-07-15）晚於時間節點（2024-07-10）',
  ],
  ['检测到3个责任方，请只保留一个并另填配合方', '檢測到3個責任方，請只保留一個並另填配合方'],
  ['与第3行冲突，请调整时间或更换地点。', '與第3列衝突，請調整時間或更換地點。'],
  ['2031年节假日未发布，按周一至周五估算', '2031年例假日未發布，按週一至週五估算'],
  ['如有删行请重新编号；属于有意保留的可不处理。', '如有刪行請重新編號；屬於有意保留的可不處理。'],
  ['日历上没有这一天，请核对年月日。', '日曆上沒有這一天，請核對年月日。'],
  ['请在报告中说明原因和改进措施。', '請在報告中說明原因和改進措施。'],
  ['第12列的单元格里是公式，没有算出结果', '第12欄的儲存格裡是公式，沒有算出結果'],
  ['请尽快联系责任人，于3个工作日内书面回复', '請儘快聯繫負責人，於3個工作日內書面回覆'],
  ['部署后里程碑共10余项，关系到两周后的发布', '部署後里程碑共10餘項，關係到兩週後的發布'],
];

it.each(sentences)('%s', (ours, theirs) => expect(taiwanText(ours)).toBe(theirs));

describe('what is left alone', () => {
  it.each([
    '范仲淹',
    '于右任、余光中、游錫堃',
    '后羿',
    '台北市、臺中市、台積電',
    '周杰倫',
    '負責人：范文芳、于本泰、余天',
    '涂醒哲、鍾南山、葉恒志',
    '皇后鎮、后里區公所',
    '請於民國113年7月10日前函復，並副知本府',
    '公里、里長、干預、若干、茶几、只有、表面、批准、同志',
    '第3列第2欄的儲存格',
    'KPI ≥ 95.5%',
    '',
  ])('%s', (text) => {
    expect(taiwanText(text)).toBe(text);
    expect(traditionalText(text)).toBe(text);
  });

  it.each([
    ['责任人于文、范文芳、余天', '負責人于文、范文芳、余天'],
    ['涂经理与后经理', '涂經理與後經理'],
    ['上报至公里、里程碑、茶几上', '上報至公里、里程碑、茶几上'],
  ])('names in a sentence of ours: %s', (ours, theirs) => expect(taiwanText(ours)).toBe(theirs));

  it('what a sentence quotes keeps its words', () => {
    expect(taiwanText('第5行「责任人」不能为空')).toBe('第5列「責任人」不能為空');
    expect(taiwanText('第5行「負責窗口」不能为空')).toBe('第5列「負責窗口」不能為空');
    expect(taiwanText('工作表“数据”没有记录')).toBe('工作表「數據」沒有紀錄');
  });

  it('what a firm is called keeps its words', () => {
    expect(taiwanText('客户：某某信息技术有限公司，信息已登记')).toBe(
      '客戶：某某信息技術有限公司，資訊已登記',
    );
  });
});

it('changes no text that is Traditional already: every one of our own, converted by OpenCC', () => {
  const convert = Converter({ from: 'cn', to: 'tw' });
  const traditional = new Set([...traditionalCharacters].filter((_, index) => index % 2 === 0));
  const texts = chineseTexts()
    .map((text) => convert(text))
    .filter((text) => [...text].some((character) => traditional.has(character)))
    .filter((text) => !/[「“《]/.test(text));
  expect(texts.length).toBeGreaterThan(3000);
  expect(texts.filter((text) => taiwanText(text) !== text)).toEqual([]);
});

it('is settled after one turn', () => {
  const changed = chineseTexts().map((text) => taiwanText(text));
  expect(changed.filter((text) => traditionalText(text) !== text && !/[「『]/.test(text))).toEqual([]);
});

describe('the tables', () => {
  const words = (list: string): string[] => list.trim().split(/\s+/);

  it.each([
    ['spellings', taiwanWriting],
    ['words', taiwanVocabulary],
  ])('%s come in pairs, from Simplified to Traditional', (_, list) => {
    const all = words(list);
    expect(all.length % 2).toBe(0);
    const back = BackConverter({ from: 'tw', to: 'cn' });
    const from = all.filter((_word, index) => index % 2 === 0);
    expect(from.filter((word) => back(word) !== word)).toEqual([]);
    const to = all.filter((_word, index) => index % 2 === 1);
    expect(to.filter((word) => traditionalText(word) !== word)).toEqual([]);
  });

  it.each([
    ['spellings', taiwanWriting],
    ['words', taiwanVocabulary],
  ])('no word stands twice among the %s', (_, list) => {
    const from = words(list).filter((_word, index) => index % 2 === 0);
    expect(from.filter((word, index) => from.indexOf(word) !== index)).toEqual([]);
  });

  it('the characters are those of OpenCC', () => {
    const convert = Converter({ from: 'cn', to: 'tw' });
    const wrong = [];
    let changed = 0;
    for (let code = 0x4e00; code <= 0x9fff; code++) {
      const simplified = String.fromCharCode(code);
      const ours = traditionalText(simplified);
      if (ours !== simplified) changed += 1;
      if (ours !== simplified && ours !== convert(simplified) && !'签账钟'.includes(simplified))
        wrong.push(simplified + ours);
    }
    expect(wrong).toEqual([]);
    expect(changed).toBeGreaterThan(2400);
    expect(ambiguousCharacters).toMatch(/^(?=.*后)(?=.*里)(?=.*范)(?=.*余)(?=.*于)(?=.*台)(?=.*只)(?=.*制)/);
    expect(chosenCharacters.length % 2).toBe(0);
  });
});

/** Every Chinese text in quotes in the sources, and the texts of the samples. */
function chineseTexts(): string[] {
  const root = path.resolve(__dirname, '../../..');
  const files = fs
    .readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('chinese'));
  const quoted = files.flatMap((file) => {
    const source = fs.readFileSync(path.join(root, 'src', file), 'utf8').replace(/\/\*.*?\*\//gs, '');
    return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map((match) => match[1] ?? '');
  });
  const samples = fs
    .readdirSync(path.join(root, 'templates'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => textsIn(JSON.parse(fs.readFileSync(path.join(root, 'templates', file), 'utf8'))));
  return [...new Set([...quoted, ...samples])].filter((text) => /[\u3400-\u9fff]/.test(text));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

it('gives every paper a name of its own', () => {
  const names = reports.map(({ name }) => taiwanText(name['zh-CN']));
  expect(new Set(names).size).toBe(names.length);
});
