import { jointSize } from '../../../../src/word/text/helpers/JointMark';
import { inRow, rowsOf } from '../../../../src/word/text/helpers/JointSignOff';
import { fitMark } from '../../../../src/word/text/helpers/OrganMark';
import { setProperty } from '../../../../src/word/text/helpers/setProperty';
import { signOffGaps } from '../../../../src/word/text/helpers/SignOff';
import { spreadRuns } from '../../../../src/word/text/helpers/spreadRuns';
import { titleLines, widthOf, widthWithGaps } from '../../../../src/word/text/helpers/titleLines';

describe('a title over several lines', () => {
  it.each([
    { title: '关于开展专项检查的通知', lines: ['关于开展专项检查的通知'] },
    {
      title: '某某市人民政府关于开展商务洽谈需求及目标对照清单专项督办工作的通知',
      lines: ['某某市人民政府关于开展商务洽谈', '需求及目标对照清单专项督办工作的通知'],
    },
    {
      title: '关于印发《某某市商务洽谈需求及目标对照清单管理办法》的通知',
      lines: ['关于印发《某某市商务洽谈需求及目标', '对照清单管理办法》的通知'],
    },
  ])('$title', ({ title, lines }) => expect(titleLines(title, 20)).toEqual(lines));

  it.each(['2024年', '对照清单', '政府', '《', '的'])('never parts or misplaces %s', (word) => {
    const title = `某某市人民政府关于2024年${'度重点工作'}对照清单和《督办管理办法》的通知`;
    const lines = titleLines(title, 14);
    expect(lines.join('')).toBe(title);
    expect(lines.every((line) => widthOf(line) <= 14)).toBe(true);
    if (word.length > 1) expect(lines.some((line) => line.includes(word))).toBe(true);
    else if (word === '《') expect(lines.some((line) => line.endsWith(word))).toBe(false);
    else expect(lines.some((line) => line.startsWith(word))).toBe(false);
  });

  it('counts the gap Word leaves between Chinese and digits or letters', () => {
    const title = '关于做好2024年A类商务洽谈目标对照清单的通知';
    expect([widthOf(title), widthWithGaps(title)]).toEqual([21.5, 22.5]);
    // It fits a line of 21 without the gaps: a lone character would stand on the next line.
    const full = '关于做好2024年商务洽谈目标对照清单工作通知';
    expect([widthOf(full), widthWithGaps(full)]).toEqual([21, 21.5]);
    expect(titleLines(full, 21)).toEqual(['关于做好2024年商务洽谈', '目标对照清单工作通知']);
    expect(widthWithGaps('〔2024〕5号，“A”')).toBe(widthOf('〔2024〕5号，“A”') + 0.25);
  });

  it('has no waist', () => {
    const widths = titleLines(
      '某某市人民政府办公室关于切实做好商务洽谈需求及目标对照清单专项督办工作有关事项的补充通知',
      16,
    ).map(widthOf);
    expect(widths).toHaveLength(3);
    expect(widths[1]).toBeGreaterThanOrEqual(Math.min(widths[0] ?? 0, widths[2] ?? 0));
  });

  it('is left alone when it is no title', () => {
    expect(titleLines('字'.repeat(2000), 20)).toHaveLength(1);
    expect(titleLines('', 20)).toEqual(['']);
  });
});

describe('where name and date of a signature stand', () => {
  it.each([
    // 10 characters above 6: the name 2 from the right, the date begins 2 behind it.
    { name: '某某市人民政府办公室', date: '2024年7月5日', sealed: false, gaps: { name: 2, date: 4 } },
    // Too short for that: the date 2 from the right, the name 2 before its beginning.
    { name: '某某市委', date: '2024年7月5日', sealed: false, gaps: { name: 6, date: 2 } },
    { name: '某某市人民政府', date: '2024年7月5日', sealed: true, gaps: { name: 3.5, date: 4 } },
    { name: '某某市商务和经济信息化委员会', date: '2024年7月5日', sealed: true, gaps: { name: 0, date: 4 } },
    { name: '', date: '2024年7月5日', sealed: false, gaps: { name: 2, date: 2 } },
    { name: '', date: '2024年7月5日', sealed: true, gaps: { name: 2, date: 4 } },
  ])('$name $sealed', ({ name, date, sealed, gaps }) =>
    expect(signOffGaps(name, date, sealed)).toEqual(gaps),
  );
});

describe('the mark of the issuing organ', () => {
  it.each([
    { organ: '某某市人民政府文件', sizePt: 42, lines: 1 },
    { organ: '某某市发展和改革委员会文件', sizePt: 33, lines: 1 },
    { organ: '某某市商务和经济信息化委员会（口岸办公室）文件', sizePt: 26, lines: 2 },
  ])('$organ', ({ organ, sizePt, lines }) => {
    const mark = fitMark(organ, 42, 442.2);
    expect(mark.sizePt).toBe(sizePt);
    expect(mark.lines).toHaveLength(lines);
  });
});

describe('organs that issue a paper together', () => {
  const three = ['某某市商务局', '某某市发展和改革委员会', '某某市财政局'];
  it.each([
    { organs: three, suffix: '文件', sizePt: 32 },
    { organs: ['甲市商务局', '甲市财政局'], suffix: '文件', sizePt: 42 },
    { organs: ['甲局', '乙局', '丙局', '丁局', '戊局', '己局'], suffix: '', sizePt: 28 },
    { organs: ['字'.repeat(40), '局'], suffix: '文件', sizePt: 16 },
  ])('have their marks in one size: $organs', ({ organs, suffix, sizePt }) =>
    expect(jointSize(organs, suffix, 42, 442.2)).toBe(sizePt),
  );

  it('have their names spread to one width, the last letter at its end', () => {
    const spread = { sizePt: 10, chars: 6, runProperties: '', prefix: 'w:' };
    expect(spreadRuns('甲乙丙', spread)).toBe(
      '<w:r><w:rPr><w:spacing w:val="300"/></w:rPr><w:t xml:space="preserve">甲乙</w:t></w:r>' +
        '<w:r><w:t xml:space="preserve">丙</w:t></w:r>',
    );
    expect(spreadRuns('甲乙丙丁戊己', spread)).toBe(
      '<w:r><w:t xml:space="preserve">甲乙丙丁戊己</w:t></w:r>',
    );
  });

  it.each([
    { names: ['甲市商务局', '甲市财政局'], columns: 2 },
    { names: ['甲市商务局', '甲市财政局', '甲市统计局', '甲市税务局'], columns: 3 },
    { names: three, columns: 2 },
    { names: ['某某市人民政府国有资产监督管理委员会', '甲局'], columns: 1 },
  ])('sign side by side as their names allow: $names', ({ names, columns }) =>
    expect(inRow(names, 27.6)).toBe(columns),
  );

  it('have the last one sign at the right', () => {
    expect(rowsOf(['甲', '乙', '丙', '丁'], 3)).toEqual([
      ['甲', '乙', '丙'],
      ['', '', '丁'],
    ]);
  });
});

describe('a property in its place', () => {
  it.each([
    { given: '', gives: '<w:pPr><w:ind w:left="1"/></w:pPr>' },
    { given: '<w:pPr/>', gives: '<w:pPr><w:ind w:left="1"/></w:pPr>' },
    {
      given: '<w:pPr><w:pStyle w:val="a"/><w:ind w:left="9"/><w:jc w:val="left"/></w:pPr>',
      gives: '<w:pPr><w:pStyle w:val="a"/><w:ind w:left="1"/><w:jc w:val="left"/></w:pPr>',
    },
  ])('$given', ({ given, gives }) =>
    expect(setProperty('pPr', given, 'ind', 'w:left="1"', 'w:')).toBe(gives),
  );
});
