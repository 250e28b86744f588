import {
  fonts,
  level1,
  level2,
  linesOf,
  lintPaper,
  numberLine,
  para,
  parts,
  properPaper,
  text,
  title,
} from './officialPaper';

/** A proper paper with some of its elements put differently. */
const bodyWith = (changes: Partial<typeof parts>): string => Object.values({ ...parts, ...changes }).join('');
const found = async (changes: Partial<typeof parts>): Promise<string[]> =>
  linesOf(await lintPaper({ body: bodyWith(changes) }));

const centred = (words: string): string => para('<w:jc w:val="center"/>', '', words);
const right = (chars: number, words: string): string =>
  para(`<w:jc w:val="right"/><w:ind w:rightChars="${chars * 100}" w:right="1"/>`, '', words);

describe('7.2.5 document number', () => {
  it.each([
    { number: '×政发〔2024〕15号', says: [] },
    { number: '×政发[2024]5号', says: ['7.2.5 发文字号的括号: “[]” → “〔〕”'] },
    { number: '×政发（2024）5号', says: ['7.2.5 发文字号的括号: “（）” → “〔〕”'] },
    { number: '×政发〔2024〕第5号', says: ['7.2.5 发文字号的“第”字: “第5号” → “5号”'] },
    { number: '×政发〔2024〕05号', says: ['7.2.5 发文字号编虚位: “05” → “5”'] },
    { number: '×政发〔24〕5号', says: ['7.2.5 发文字号的年份: “24” → “2024”'] },
  ])('$number', async ({ number, says }) => {
    expect(await found({ documentNumber: centred(number) })).toEqual(says);
  });
});

describe('7.2.1–7.2.3 above the title', () => {
  it.each([
    { line: para('', '', '000012'), says: [] },
    { line: centred('000012'), says: ['7.2.1 份号位置: 没有顶格 → 顶格居左'] },
    { line: para('', fonts('黑体'), '机密★1年'), says: [] },
    { line: para('', '', '机密★1年'), says: ['7.2.2 密级字体: 仿宋_GB2312 → 黑体'] },
    { line: para('', '', '特急'), says: ['7.2.3 紧急程度字体: 仿宋_GB2312 → 黑体'] },
    {
      line: para(
        '<w:jc w:val="center"/>',
        `${fonts('方正小标宋简体')}<w:color w:val="FF0000"/><w:sz w:val="72"/>`,
        '××市人民政府文件',
      ),
      says: [],
    },
  ])('$line', async ({ line, says }) => {
    expect(await found({ documentNumber: line + parts.documentNumber })).toEqual(says);
  });
});

describe('7.3.1 title', () => {
  it.each([
    { case: 'in two lines', xml: title('××市人民政府办公室关于') + title('开展专项检查的通知'), says: [] },
    {
      case: 'in 宋体 and bold',
      xml: para('<w:jc w:val="center"/>', `${fonts('宋体')}<w:b/><w:sz w:val="44"/>`, '关于开展检查的通知'),
      says: ['7.3.1 标题字体: 宋体 → 小标宋', '7.3.1 标题加粗: 加粗 → 不加粗'],
    },
    {
      case: 'of size 小二',
      xml: para('<w:jc w:val="center"/>', `${fonts('华文中宋')}<w:sz w:val="36"/>`, '关于开展检查的通知'),
      says: ['7.3.1 标题字号: 小二（18磅） → 二号（22磅）'],
    },
    {
      case: 'at the left',
      xml: para('', `${fonts('方正小标宋简体')}<w:sz w:val="44"/>`, '关于开展检查的通知'),
      says: ['7.3.1 标题对齐: 居左 → 居中'],
    },
    {
      case: 'with a full stop',
      xml: title('关于开展检查的通知。'),
      says: ['7.3.1 标题标点: 末尾有标点 → 末尾不用标点'],
    },
  ])('$case', async ({ xml, says }) => expect(await found({ title: xml })).toEqual(says));
});

describe('7.3.2 main recipients', () => {
  it.each([
    {
      case: 'half-width colon',
      xml: para('', '', '各县（区）人民政府:'),
      says: ['7.3.2 主送机关末尾: 半角冒号 → 全角冒号'],
    },
    {
      case: 'no colon',
      xml: para('', '', '各县（区）人民政府'),
      says: ['7.3.2 主送机关末尾: 没有冒号 → 全角冒号'],
    },
    {
      case: 'below a number at the right',
      xml: right(0, '编号：3') + para('', '', '市大数据局：'),
      says: [],
    },
    { case: 'left blank', xml: para('', '', '____：'), says: [] },
    {
      case: 'indented',
      xml: text('各县（区）人民政府：'),
      says: ['7.3.2 主送机关缩进: 首行2字 → 居左顶格，回行仍顶格'],
    },
  ])('$case', async ({ xml, says }) => expect(await found({ recipients: xml })).toEqual(says));
});

describe('7.3.3 levels', () => {
  it.each([
    { case: '一. ', xml: level1('一.总体要求'), says: ['7.3.3 层次序数写法: “一.” → “一、”'] },
    {
      case: '（一）、',
      xml: level1('一、要求') + level2('（一）、原则'),
      says: ['7.3.3 层次序数写法: “（一）、” → “（一）”'],
    },
    {
      case: 'half-width brackets',
      xml: level1('一、要求') + level2('(一)原则'),
      says: ['7.3.3 层次序数写法: “(一)” → “（一）”'],
    },
    {
      case: '1、',
      xml: text('1、核对。') + text('2、上报。'),
      says: ['7.3.3 层次序数写法: “1、” → “1.” ×2'],
    },
    {
      case: 'a number left out',
      xml: level1('一、要求') + level1('三、实施'),
      says: ['7.3.3 层次序数不连续: “三、” → “二、”'],
    },
    {
      case: 'a number twice',
      xml: level1('一、要求') + level1('一、实施'),
      says: ['7.3.3 层次序数不连续: “一、” → “二、”'],
    },
    {
      case: '（一） anew under 二、',
      xml: level1('一、甲') + level2('（一）乙') + level1('二、丙') + level2('（一）丁'),
      says: [],
    },
    {
      case: 'anew in another paper of the same document',
      xml: level1('一、甲') + level1('二、乙') + title('关于开展专项检查的通知') + level1('一、丙'),
      says: [],
    },
    {
      case: 'only two levels: 1. under 一、',
      xml: level1('一、甲') + text('1.乙。') + text('2.丙。'),
      says: [],
    },
    {
      case: '1. under 一、 beside （一）',
      xml: level1('一、甲') + text('1.乙。') + level2('（一）丙'),
      says: ['7.3.3 层次跳级: “一、”之下直接用“1.” → 先用“（一）”'],
    },
    {
      case: '（1） under 一、',
      xml: level1('一、甲') + text('（1）乙。'),
      says: ['7.3.3 层次跳级: “一、”之下直接用“（1）” → 先用“（一）”'],
    },
    {
      case: 'a run-in heading, its sentence in 黑体 only',
      xml: `<w:p><w:pPr><w:ind w:firstLineChars="200"/></w:pPr><w:r><w:rPr>${fonts('黑体')}</w:rPr><w:t>一、提高认识。</w:t></w:r><w:r><w:t>各单位要高度重视。</w:t></w:r></w:p>`,
      says: [],
    },
    {
      case: 'an emphasised first sentence',
      xml: `<w:p><w:pPr><w:ind w:firstLineChars="200"/></w:pPr><w:r><w:rPr>${fonts('楷体')}</w:rPr><w:t>一是抓落实。</w:t></w:r><w:r><w:t>各单位要高度重视起来。</w:t></w:r></w:p>`,
      says: [],
    },
    {
      case: 'figures are no level',
      xml: text('3.5万元为上限。') + text('5、6月完成。') + text('一、二级企业。'),
      says: [],
    },
  ])('$case', async ({ xml, says }) => expect(await found({ headings: xml })).toEqual(says));
});

describe('7.3.3 indent of text', () => {
  it.each([
    { case: 'two ideographic spaces', pPr: '', words: '　　为做好工作。', says: [] },
    { case: 'four blanks', pPr: '', words: '    为做好工作。', says: [] },
    { case: 'a length of 2 characters', pPr: '<w:ind w:firstLine="643"/>', words: '为做好工作。', says: [] },
    { case: 'none', pPr: '', words: '为做好工作。', says: ['首行顶格'] },
    {
      case: 'indent and spaces',
      pPr: '<w:ind w:firstLineChars="200"/>',
      words: '　　为做好工作。',
      says: ['首行4字'],
    },
    {
      case: 'a whole paragraph indented',
      pPr: '<w:ind w:leftChars="200"/>',
      words: '为做好工作。',
      says: ['首行2字，回行2字'],
    },
  ])('$case', async ({ pPr, words, says }) => {
    const expected = says.map((indent) => `7.3.3 段落缩进: ${indent} → 首行左空2字，回行顶格`);
    expect(await found({ opening: para(pPr, '', words) })).toEqual(expected);
  });
});

describe('7.3.4 note of attachments', () => {
  it.each([
    { case: 'half-width colon', xml: text('附件:清单'), says: ['7.3.4 附件说明的冒号: “:” → “：”'] },
    {
      case: 'a sign behind the name',
      xml: text('附件：清单。'),
      says: ['7.3.4 附件名称后的标点: “。” → 不加标点'],
    },
    {
      case: 'several',
      xml: text('附件：1.清单') + para('<w:ind w:firstLine="1600"/>', '', '2.说明'),
      says: [],
    },
    { case: '1、', xml: text('附件：1、清单'), says: ['7.3.4 附件顺序号: “1、” → “1.”'] },
    { case: 'flush left', xml: para('', '', '附件：清单'), says: ['7.3.4 附件说明缩进: 左空0字 → 左空2字'] },
  ])('$case', async ({ xml, says }) => expect(await found({ attachmentNote: xml })).toEqual(says));
});

describe('10.3 attendance of minutes', () => {
  const ind = (left: number, hanging: number): string =>
    `<w:ind w:leftChars="${left * 100}" w:left="1" w:hangingChars="${hanging * 100}" w:hanging="1"/>`;
  const attendance = (pPr: string, names: string, label = '出席', font = '黑体'): string =>
    `<w:p><w:pPr>${pPr}</w:pPr><w:r><w:rPr>${fonts(font)}</w:rPr><w:t>${label}</w:t></w:r><w:r><w:t>${names}</w:t></w:r></w:p>`;
  const long = '：市政府王某，市商务局李某，市财政局赵某，市大数据局钱某，市统计局孙某。';
  it.each([
    { case: 'as the standard has it', xml: attendance(ind(5, 3), long), says: [] },
    {
      case: 'a short line, indented by its first line',
      xml: attendance(ind(2, 0), '：市统计局孙某。'),
      says: [],
    },
    {
      case: 'further lines flush left',
      xml: attendance('<w:ind w:firstLineChars="200"/>', long),
      says: ['10.3 出席人员名单缩进: 首行2字 → 首行左空2字，回行与冒号后的首字对齐'],
    },
    {
      case: 'its label in 仿宋',
      xml: attendance(ind(5, 3), long, '请假', '仿宋_GB2312'),
      says: ['10.3 “出席”等字样字体: 仿宋_GB2312 → 黑体'],
    },
    {
      case: 'a half-width colon',
      xml: attendance(ind(5, 3), long.replace('：', ':'), '列席'),
      says: ['10.3 “出席”后的冒号: “:” → “：”'],
    },
  ])('$case', async ({ xml, says }) => expect(await found({ attachmentNote: xml })).toEqual(says));
});

describe('7.3.5 date', () => {
  const form = (written: string, expected: string): string[] => [
    `7.3.5.4 成文日期的写法: “${written}” → ${expected}`,
  ];
  const place = '加盖印章的右空4字；不加盖印章的比署名右移2字，或右空2字';
  it.each([
    { case: 'unsealed', xml: right(2, '2024年7月5日'), says: [] },
    { case: 'leading zero', xml: right(4, '2024年07月5日'), says: form('2024年07月5日', '月、日不编虚位') },
    { case: 'two digits of the year', xml: right(4, '24年7月5日'), says: form('24年7月5日', '年份标全称') },
    {
      case: 'Chinese digits',
      xml: right(4, '二〇二四年七月五日'),
      says: form('二〇二四年七月五日', '阿拉伯数字，如2024年7月5日'),
    },
    { case: 'points', xml: right(4, '2024.7.5'), says: form('2024.7.5', '阿拉伯数字，如2024年7月5日') },
    { case: 'at the edge', xml: right(0, '2024年7月5日'), says: [`7.3.5 成文日期位置: 右空0字 → ${place}`] },
  ])('$case', async ({ xml, says }) => expect(await found({ date: xml })).toEqual(says));

  it('two characters right of an unsealed signature', async () => {
    // 9 + 2 characters from the right; the date of 7 begins 2 further: 11 - 2 - 7 = 2.
    expect(await found({ signature: right(2, '××市人民政府办'), date: right(0.5, '2024年12月5日') })).toEqual(
      [],
    );
  });
});

describe('7.3.6, 7.3.7, 7.4', () => {
  it.each([
    {
      case: 'half-width brackets',
      put: { postscript: text('(此件公开发布)') },
      says: ['7.3.6 附注的括号: “()” → “（）”'],
    },
    {
      case: 'postscript flush left',
      put: { postscript: para('', '', '（此件公开发布）') },
      says: ['7.3.6 附注缩进: 左空0字 → 左空2字'],
    },
    {
      case: 'attachment marked with a colon, in 仿宋',
      put: { postscript: para('', '', '附件1：') + title('清单') + text('内容如下。') },
      says: ['7.3.7 “附件”字体: 仿宋_GB2312 → 黑体', '7.3.7 “附件”后的标点: 有冒号 → 不加标点'],
    },
    {
      case: 'copies without full stop',
      put: { copies: parts.copies.replace('。', '') },
      says: ['7.4.2 抄送机关末尾: 没有句号 → 句号'],
    },
    {
      case: 'copies of size 三号',
      put: { copies: parts.copies.replace('"28"', '"32"') },
      says: ['7.4.2 抄送机关字号: 三号（16磅） → 四号（14磅）'],
    },
    {
      case: 'no 印发 behind the date',
      put: { printed: parts.printed.replace('日印发', '日印') },
      says: ['7.4.3 印发日期的写法: “　　2024年7月5日印” → 日期后加“印发”二字'],
    },
    {
      case: 'a thin first rule',
      put: { copies: parts.copies.replace('w:sz="8"', 'w:sz="4"') },
      says: ['7.4.1 首条分隔线: 0.5磅 → 0.35毫米（1磅）'],
    },
  ])('$case', async ({ put, says }) => expect(await found(put)).toEqual(says));
});

describe('9 punctuation', () => {
  it.each([
    { words: '核对,上报。', says: ['半角标点: “,” → “，”'] },
    { words: '目标(KPI)已定。', says: ['半角标点: “(” → “（”', '半角标点: “)” → “）”'] },
    { words: '会议时间:明天。', says: ['半角标点: “:” → “：”'] },
    { words: '全部完成.', says: ['半角标点: “.” → “。”'] },
    { words: '1,200元，比例3:2，9:30开始，增长4.5%。', says: [] },
    { words: '见https://a.cn/b,c?d=1和a.b@c.cn。', says: [] },
    { words: '文件台账v1.2.xlsx已附。', says: [] },
    { words: '坚持"应查尽查"原则。', says: ['直引号: “"” → ““ ”” ×2'] },
    { words: '以下事项...待定。', says: ['省略号: “...” → “……”'] },
    { words: '以下事项……待定。', says: [] },
    { words: '主题--安全。', says: ['破折号: “--” → “——”'] },
    { words: '共１２项。', says: ['全角数字或字母: 全角 → 半角'] },
  ])('$words', async ({ words, says }) => {
    expect(await found({ opening: text(words) })).toEqual(says.map((line) => `9 ${line}`));
  });

  it('leaves tables alone', async () => {
    const table = `<w:tbl><w:tr><w:tc>${para('', '<w:sz w:val="21"/>', '核对,上报')}</w:tc></w:tr></w:tbl>`;
    expect(
      await found({ opening: parts.opening + para('', '<w:sz w:val="24"/>', '表1 任务,清单') + table }),
    ).toEqual([]);
  });
});

describe('7.5 page numbers', () => {
  const right7 = '<w:spacing w:line="240"/><w:jc w:val="right"/><w:ind w:right="280"/>';
  const song = '<w:rPr><w:rFonts w:ascii="SimSun" w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr>';
  const box = (inner: string): string =>
    `<w:p><w:r><w:pict><v:shape style="position:absolute;mso-position-horizontal:outside"><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  it.each([
    { case: 'in a box at the outside', odd: box(numberLine('', song)), says: [] },
    {
      case: 'in a frame in the middle',
      odd: numberLine('<w:framePr w:xAlign="center"/>', song),
      says: ['7.5 页码左右位置: 单页居中 → 单页居右，双页居左'],
    },
    {
      case: 'with hyphens',
      odd: numberLine(right7, song, '- ', ' -'),
      says: ['7.5 页码格式: “- 1 -” → “— 1 —”'],
    },
    {
      case: 'as 第1页',
      odd: numberLine(right7, song, '第', '页'),
      says: ['7.5 页码格式: “第1页” → “— 1 —”'],
    },
    {
      case: 'in Times New Roman',
      odd: numberLine(right7, song.replace('SimSun', 'Times New Roman')),
      says: ['7.5 页码字体: Times New Roman → 宋体'],
    },
  ])('$case', async ({ odd, says }) => expect(linesOf(await lintPaper({ odd }))).toEqual(says));

  it('none at all', async () => {
    expect(linesOf(await lintPaper({ odd: '<w:p/>', even: '<w:p/>' }))).toEqual([
      '7.5 页码: 未设页码 → “— 1 —”',
    ]);
  });

  it('too low', async () => {
    const sectPr = properPaper.sectPr.replace('w:footer="1406"', 'w:footer="992"');
    expect(linesOf(await lintPaper({ sectPr }))).toEqual([
      '7.5 页码上下位置: 版心下约14.3毫米 → 版心下7毫米 ×2',
    ]);
  });
});

describe('pages of several sections', () => {
  const turnedPage =
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1588" w:bottom="1474" w:left="1984" w:right="2098" w:footer="800"/>';
  it('a paper of turned pages only has its number at their foot', async () => {
    expect(linesOf(await lintPaper({ sectPr: turnedPage }))).toEqual([]);
  });

  it('a turned page may have its number in a box that stands at a length', async () => {
    const upright = `<w:p><w:pPr><w:sectPr>${properPaper.sectPr}</w:sectPr></w:pPr></w:p>`;
    const box = (line: string): string =>
      `<w:p><w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>9</wp:posOffset></wp:positionH><wps:txbx><w:txbxContent>${line}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r></w:p>`;
    const paper = { body: properPaper.body + upright, sectPr: turnedPage };
    expect(
      linesOf(await lintPaper({ ...paper, odd: box(properPaper.odd), even: box(properPaper.even) })),
    ).toEqual([]);
  });

  it('a turned page has the turned text area', async () => {
    const upright = `<w:p><w:pPr><w:sectPr>${properPaper.sectPr}</w:sectPr></w:pPr></w:p>`;
    const turned = (left: number): string =>
      `<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1588" w:bottom="1474" w:left="${left}" w:right="2098" w:footer="800"/>`;
    const at = async (left: number): Promise<string[]> =>
      linesOf(await lintPaper({ body: properPaper.body + upright, sectPr: turned(left) }));
    expect(await at(1984)).toEqual(['8 横排页的页码位置: 在横排页的下方 → 与竖排页的页码位置一致']);
    expect(await at(1440)).toEqual([
      '5.2.1 版心宽度: 234.6毫米 → 225毫米（±1毫米）',
      '8 横排页的页码位置: 在横排页的下方 → 与竖排页的页码位置一致',
    ]);
  });
});
