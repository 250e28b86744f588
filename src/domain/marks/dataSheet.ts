import type { Localized } from '../../base/Language';
import type { DueThresholds } from '../deadlines/Deadline';
import { areaAddress } from '../snapshot/address';
import type { DeadlineText } from './deadlineTexts';
import { markNames, namePrefix, signatureOf } from './names';
import type { MarkCell, MarkName, MarkSheet } from './MarkPlan';
import type { Say } from './MarkSetting';

export interface MarkData {
  readonly thresholds: DueThresholds;
  readonly texts: readonly DeadlineText[];
  /** For `DUBAN_DONE`. */
  readonly progress: readonly string[];
  readonly findingKeys: readonly string[];
}

const sheetName: Localized = { 'zh-CN': 'Duban数据', en: 'Duban data' };

const labels = {
  note: {
    'zh-CN': '督办标记所用的数据，自动生成。可改的只有「临期」与「加重」两个小时数；删除本表后标记失效。',
    en: 'Data behind Duban’s marks, generated. Only the two numbers of hours may be changed; without this sheet the marks do not work.',
  },
  soon: { 'zh-CN': '临期：截止前几小时起', en: 'Due soon: hours before' },
  alert: { 'zh-CN': '加重：逾期超过几小时', en: 'Stronger: late by more than (hours)' },
  text: {
    'zh-CN': '时间节点（文字，按检查当日识别）',
    en: 'Deadline (text, as read on the day of the check)',
  },
  last: { 'zh-CN': '最后时刻', en: 'Last moment' },
  from: { 'zh-CN': '自何时起逾期', en: 'Late from' },
  done: {
    'zh-CN': '视为已了结的写法（s 状态，f 完成时间）',
    en: 'Needs no follow-up (s status, f completion)',
  },
  findings: { 'zh-CN': '有问题的单元格', en: 'Cells with findings' },
} as const satisfies Record<string, Localized>;

/** A list in a column of its own, from row `FIRST_ROW` down. */
interface List {
  readonly heading: string;
  readonly cells: readonly MarkCell[];
  readonly name: string;
}

const empty: MarkCell = { value: null };

const FIRST_ROW = 3;
const FIRST_LIST_COLUMN = 4;

/** The hidden sheet that the formulas look things up in, and the names that lead there. */
export function buildDataSheet(
  data: MarkData,
  say: Say,
): { readonly sheet: MarkSheet; readonly names: readonly MarkName[] } {
  const lists = listsOf(data, say);
  const height = Math.max(2, ...lists.map(({ cells }) => cells.length + 1));
  const rows: MarkCell[][] = [
    [{ value: say(labels.note), style: 'note' }, empty, empty, { value: signatureOf(namePrefix) }],
    [empty, empty, empty, ...lists.map(({ heading }) => ({ value: heading, style: 'heading' as const }))],
  ];
  const settings: MarkCell[][] = [
    [{ value: say(labels.soon) }, { value: data.thresholds.dueSoonHours }],
    [{ value: say(labels.alert) }, { value: data.thresholds.alertHours }],
  ];
  for (let index = 0; index < height; index += 1) {
    const [left = empty, right = empty] = settings[index] ?? [];
    rows.push([left, right, empty, ...lists.map(({ cells }) => cells[index] ?? empty)]);
  }
  const name = say(sheetName);
  const sheet: MarkSheet = {
    name,
    visibility: 'hidden',
    columnWidths: [26, 10, 3, 30, 18, 18, 40, 60],
    frozenRows: FIRST_ROW - 1,
    rows,
  };
  const at = (area: string) => `'${name}'!${area}`;
  const names: MarkName[] = [
    { name: markNames.now, refersTo: 'NOW()' },
    { name: markNames.soon, refersTo: `${at(`$B$${FIRST_ROW}`)}/24+NOW()` },
    // A minute more: late by exactly so many hours is not yet more.
    { name: markNames.longLate, refersTo: `${at(`$B$${FIRST_ROW + 1}`)}/-24-1/1440+NOW()` },
    ...lists.map((list, index) => ({
      name: list.name,
      refersTo: at(listArea(FIRST_LIST_COLUMN + index, list)),
    })),
  ];
  return { sheet, names };
}

/** The three columns of texts are as long as each other. */
function listsOf({ texts, progress, findingKeys }: MarkData, say: Say): List[] {
  const asText = (list: readonly string[]): MarkCell[] => list.map((value) => ({ value }));
  const asMoment = (list: readonly number[]): MarkCell[] =>
    list.map((value) => ({ value, style: 'dateTime' }));
  return [
    { name: markNames.texts, heading: say(labels.text), cells: asText(texts.map(({ key }) => key)) },
    {
      name: markNames.lastMoments,
      heading: say(labels.last),
      cells: asMoment(texts.map(({ last }) => last)),
    },
    { name: markNames.lateFrom, heading: say(labels.from), cells: asMoment(texts.map(({ from }) => from)) },
    { name: markNames.done, heading: say(labels.done), cells: asText(progress) },
    { name: markNames.findings, heading: say(labels.findings), cells: asText(findingKeys) },
  ];
}

function listArea(column: number, { cells }: List): string {
  const bottom = FIRST_ROW + Math.max(1, cells.length) - 1;
  return areaAddress({ top: FIRST_ROW, bottom, left: column, right: column }).replace(
    /([A-Z]+)(\d+)/g,
    (_, letters: string, row: string) => `$${letters}$${row}`,
  );
}
