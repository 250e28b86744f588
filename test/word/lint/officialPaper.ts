import { writePackage } from '../../../src/opc/rewritePackage';
import type { Deviation, LintReport } from '../../../src/word/lint/Deviation';
import { lintDocx } from '../../../src/word/lint/lintDocx';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Paper {
  readonly body: string;
  readonly styles: string;
  readonly sectPr: string;
  readonly settings: string;
  readonly odd: string;
  readonly even: string;
  readonly numbering: string;
  readonly theme: string;
}

export const fonts = (eastAsia: string): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${eastAsia}" w:hint="eastAsia"/>`;

/** Direct formatting only, as people make it: properties of the paragraph, of its run, its text. */
export const para = (pPr: string, rPr: string, text: string): string =>
  `<w:p><w:pPr>${pPr}</w:pPr><w:r><w:rPr>${rPr}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const INDENT = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';
export const text = (words: string): string => para(INDENT, '', words);
export const level1 = (words: string): string => para(INDENT, fonts('黑体'), words);
export const level2 = (words: string): string => para(INDENT, fonts('楷体_GB2312'), words);
export const title = (words: string): string =>
  para('<w:jc w:val="center"/>', `${fonts('方正小标宋简体')}<w:sz w:val="44"/>`, words);

export const parts = {
  documentNumber: para('<w:jc w:val="center"/>', '', '×政发〔2024〕5号'),
  title: title('关于开展专项检查的通知'),
  recipients: para('', '', '各县（区）人民政府，市直各部门：'),
  opening: text('为做好专项检查工作，现将有关事项通知如下。'),
  headings: [
    level1('一、总体要求'),
    level2('（一）基本原则'),
    text('1.坚持问题导向，逐项核对。'),
    text('（1）先自查，后抽查。'),
    text('2.坚持分级负责。'),
    level2('（二）工作目标'),
    text('年底前完成全部整改，满意度不低于95.5%。'),
    level1('二、组织实施'),
    text('各单位于2024年7月12日9:30前报送材料，网址为https://example.org/a?b=1。'),
  ].join(''),
  attachmentNote: text('附件：1.专项检查任务清单'),
  signature: para('<w:jc w:val="right"/><w:ind w:rightChars="300" w:right="960"/>', '', '××市人民政府办公室'),
  date: para('<w:jc w:val="right"/><w:ind w:rightChars="400" w:right="1280"/>', '', '2024年7月5日'),
  postscript: text('（此件公开发布）'),
  copies: para(
    '<w:pBdr><w:top w:val="single" w:sz="8"/><w:bottom w:val="single" w:sz="6"/></w:pBdr><w:ind w:leftChars="100" w:left="280"/>',
    '<w:sz w:val="28"/>',
    '抄送：市委办公室，市人大常委会办公室。',
  ),
  printed: para(
    '<w:pBdr><w:bottom w:val="single" w:sz="8"/></w:pBdr><w:ind w:leftChars="100" w:left="280"/>',
    '<w:sz w:val="28"/>',
    '××市人民政府办公室　　2024年7月5日印发',
  ),
};

const NUMBER_RUN =
  '<w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr>';
export const numberLine = (pPr: string, run = NUMBER_RUN, before = '— ', after = ' —'): string =>
  `<w:p><w:pPr>${pPr}</w:pPr><w:r>${run}<w:t xml:space="preserve">${before}</w:t></w:r>` +
  `<w:fldSimple w:instr=" PAGE "><w:r>${run}<w:t>7</w:t></w:r></w:fldSimple>` +
  `<w:r>${run}<w:t xml:space="preserve">${after}</w:t></w:r></w:p>`;

const PLAIN = '<w:spacing w:line="240" w:lineRule="auto"/>';

/** A paper that keeps to the standard everywhere. */
export const properPaper: Paper = {
  body: Object.values(parts).join(''),
  styles:
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('仿宋_GB2312')}<w:spacing w:val="-5"/><w:sz w:val="32"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:line="579" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
  sectPr:
    '<w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1406" w:gutter="0"/>',
  settings: '<w:evenAndOddHeaders/>',
  odd: numberLine(`${PLAIN}<w:jc w:val="right"/><w:ind w:rightChars="100" w:right="280"/>`),
  even: numberLine(`${PLAIN}<w:jc w:val="left"/><w:ind w:leftChars="100" w:left="280"/>`),
  numbering: '',
  theme: '',
};

export async function paperBytes(changes: Partial<Paper> = {}): Promise<Uint8Array> {
  const paper = { ...properPaper, ...changes };
  const relationships = ['styles', 'settings', 'numbering', 'theme']
    .map((name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`)
    .concat(
      ['odd', 'even'].map(
        (name) => `<Relationship Id="${name}" Type="${OFFICE}/footer" Target="${name}.xml"/>`,
      ),
    );
  const footers =
    '<w:footerReference w:type="default" r:id="odd"/><w:footerReference w:type="even" r:id="even"/>';
  return writePackage(
    new Map([
      ['[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"/>`],
      [
        '_rels/.rels',
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ],
      [
        'word/_rels/document.xml.rels',
        `<Relationships xmlns="${PACKAGE}/relationships">${relationships.join('')}</Relationships>`,
      ],
      [
        'word/document.xml',
        `<w:document ${W} ${R}><w:body>${paper.body}<w:sectPr>${footers}${paper.sectPr}</w:sectPr></w:body></w:document>`,
      ],
      ['word/styles.xml', `<w:styles ${W}>${paper.styles}</w:styles>`],
      ['word/settings.xml', `<w:settings ${W}>${paper.settings}</w:settings>`],
      ['word/numbering.xml', `<w:numbering ${W}>${paper.numbering}</w:numbering>`],
      ['word/theme.xml', `<a:theme xmlns:a="urn:a">${paper.theme}</a:theme>`],
      ['word/odd.xml', `<w:ftr ${W}>${paper.odd}</w:ftr>`],
      ['word/even.xml', `<w:ftr ${W}>${paper.even}</w:ftr>`],
    ]),
  );
}

export const lintPaper = async (changes: Partial<Paper> = {}): Promise<LintReport> =>
  lintDocx(await paperBytes(changes));

/** `clause item: found → expected (count)` */
export const linesOf = ({ deviations }: LintReport): string[] => deviations.map(lineOf);

export const lineOf = ({ clause, item, found, expected, count }: Deviation): string =>
  `${clause} ${item['zh-CN']}: ${found['zh-CN']} → ${expected['zh-CN']}${count > 1 ? ` ×${count}` : ''}`;
