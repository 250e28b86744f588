import type { CallsOf } from '../../handlebars/HelperFamily';
import type { paperHelpers } from './paperHelpers';
import { HelperFault } from '../../handlebars/Helper';
import { printedText } from '../../handlebars/printedText';
import { spendText } from '../../helpers/Budget';
import { JointMark } from './JointMark';
import { JointSignOff } from './JointSignOff';
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
export const paperCalls: CallsOf<typeof paperHelpers> = {
  分行: (args, hash, place) => {
    const title = filledText(args);
    spendText(place, title.length);
    if (title === '') return undefined;
    const room = Number(hash['每行'] ?? hash['room'] ?? 20);
    if (!(room >= 4 && room <= 100)) throw new HelperFault(badRoom);
    return titleLines(title, room).join('\n');
  },
  落款: ([name, date], hash, place) => {
    const names = organsOf(name);
    const [first, second] = [textOf(name), textOf(date)];
    if (first === '' && second === '') return undefined;
    spendText(place, DRAWN + first.length + second.length);
    const size = Number(hash['字号'] ?? hash['size'] ?? 16);
    if (!(size >= 5 && size <= 72)) throw new HelperFault(badSize);
    const sealed = [hash['印章'], hash['sealed']].some((value) => value === '有' || value === true);
    return names.length > 1
      ? new JointSignOff(names, second, sealed, size)
      : new SignOff(first, second, sealed, size);
  },
  红头: (args, hash, place) => {
    const text = filledText(args);
    spendText(place, DRAWN + text.length);
    if (text === '') return undefined;
    const size = Number(hash['字号'] ?? hash['size'] ?? 42);
    if (!(size >= 5 && size <= 72)) throw new HelperFault(badSize);
    const given = hash['宽'] ?? hash['width'];
    const width = given === undefined ? undefined : Number(given);
    if (width !== undefined && !(width >= 50 && width <= 400)) throw new HelperFault(badWidth);
    const room = width === undefined ? undefined : width * POINTS_PER_MM;
    const [organs, ...behind] = args;
    const names = organsOf(organs);
    return names.length > 1
      ? new JointMark(names, filledText(behind), size, room)
      : new OrganMark(text, size, room);
  },
  联署: (args) => args.flatMap(organsOf),
};

/** Several organs, or one. */
const organsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(textOf).filter((name) => name !== '');

/** What an element costs beside its text, in characters. */
const DRAWN = 160;
const POINTS_PER_MM = 72 / 25.4;

const badRoom = {
  'zh-CN': '“每行”应是一行的字数，4 到 100',
  en: 'the room is the number of characters on a line, 4 to 100',
};
const badSize = { 'zh-CN': '“字号”应是磅数，5 到 72', en: 'the size is in points, 5 to 72' };
const badWidth = { 'zh-CN': '“宽”应是毫米数，50 到 400', en: 'the width is in millimetres, 50 to 400' };
