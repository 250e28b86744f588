import { HelperFault, type ValueHelper } from '../../handlebars/Helper';
import { printedText } from '../../handlebars/printedText';
import { OrganMark } from './OrganMark';
import { SignOff } from './SignOff';
import { titleLines } from './titleLines';

const SEPARATOR = '、';
/** As the engine prints a field without a value. */
const BLANK = '____';
const textOf = (value: unknown): string => printedText(value, SEPARATOR).trim();

/** The arguments as one text, a blank to fill in for each without a value; nothing when none has one. */
function filledText(args: readonly unknown[]): string {
  const parts = args.map((value) => printedText(value, SEPARATOR));
  const isBlank = (part: string): boolean => part.trim() === '';
  return parts.every(isBlank) ? '' : parts.map((part) => (isBlank(part) ? BLANK : part)).join('');
}

/** What the elements of formal papers need; built text templates call them. */
export const paperHelpers: readonly ValueHelper[] = [
  {
    kind: 'value',
    names: ['分行', 'balance'],
    does: {
      'zh-CN': '长标题分行，词语不拆开，各行长短相当：{{分行 标题}}；几项连成一个标题',
      en: 'breaks a long title over lines of like length, words whole; several arguments make one title',
    },
    atLeast: 1,
    atMost: 20,
    hash: [
      {
        names: ['每行', 'room'],
        does: { 'zh-CN': '一行的字数，默认 20', en: 'characters on a line, 20 unless told' },
      },
    ],
    examples: [
      {
        template: '{{分行 "关于开展商务洽谈需求及目标对照清单专项督办工作的通知"}}',
        gives: '关于开展商务洽谈需求及目标\n对照清单专项督办工作的通知',
      },
    ],
    call: (args, hash) => {
      const title = filledText(args);
      if (title === '') return undefined;
      const room = Number(hash['每行'] ?? hash['room'] ?? 20);
      if (!(room >= 4 && room <= 100)) throw new HelperFault(badRoom);
      return titleLines(title, room).join('\n');
    },
  },
  {
    kind: 'value',
    gives: 'block',
    names: ['落款', 'signOff'],
    does: {
      'zh-CN':
        '署名和成文日期，按公文的位置排列：{{落款 发文机关 (日期 成文日期)}}；印章="有" 时按加盖印章排列。要单独成段',
      en: 'name and date of signature, placed as GB/T 9704 wants them; 印章="有": with a seal; alone in its paragraph',
    },
    atLeast: 1,
    atMost: 2,
    hash: [
      { names: ['印章', 'sealed'], does: { 'zh-CN': '“有”：加盖印章', en: '有: with a seal' } },
      { names: ['字号', 'size'], does: { 'zh-CN': '磅数，默认 16', en: 'in points, 16 unless told' } },
    ],
    examples: [{ template: '{{落款 "××市人民政府办公室" "2024年7月5日" 印章="有"}}' }],
    call: ([name, date], hash) => {
      const [first, second] = [textOf(name), textOf(date)];
      if (first === '' && second === '') return undefined;
      const size = Number(hash['字号'] ?? hash['size'] ?? 16);
      if (!(size >= 5 && size <= 72)) throw new HelperFault(badSize);
      const sealed = [hash['印章'], hash['sealed']].some((value) => value === '有' || value === true);
      return new SignOff(first, second, sealed, size);
    },
  },
  {
    kind: 'value',
    gives: 'block',
    names: ['红头', 'letterhead'],
    does: {
      'zh-CN': '发文机关标志，自动取能排成一行的最大字号：{{红头 发文机关 "文件"}}。要单独成段',
      en: 'the issuing organ, in the largest size that fits on one line; alone in its paragraph',
    },
    atLeast: 1,
    atMost: 20,
    hash: [
      {
        names: ['字号', 'size'],
        does: { 'zh-CN': '最大的磅数，默认 42', en: 'largest size, 42 points unless told' },
      },
      {
        names: ['宽', 'width'],
        does: {
          'zh-CN': '一行的宽度（毫米），默认与正文等宽',
          en: 'of the line in mm, that of the text unless told',
        },
      },
    ],
    examples: [{ template: '{{红头 "××市人民政府" "文件"}}' }],
    call: (args, hash) => {
      const text = filledText(args);
      if (text === '') return undefined;
      const size = Number(hash['字号'] ?? hash['size'] ?? 42);
      if (!(size >= 5 && size <= 72)) throw new HelperFault(badSize);
      const given = hash['宽'] ?? hash['width'];
      const width = given === undefined ? undefined : Number(given);
      if (width !== undefined && !(width >= 50 && width <= 400)) throw new HelperFault(badWidth);
      return new OrganMark(text, size, width === undefined ? undefined : width * POINTS_PER_MM);
    },
  },
];

const POINTS_PER_MM = 72 / 25.4;

const badRoom = {
  'zh-CN': '“每行”应是一行的字数，4 到 100',
  en: 'the room is the number of characters on a line, 4 to 100',
};
const badSize = { 'zh-CN': '“字号”应是磅数，5 到 72', en: 'the size is in points, 5 to 72' };
const badWidth = { 'zh-CN': '“宽”应是毫米数，50 到 400', en: 'the width is in millimetres, 50 to 400' };
