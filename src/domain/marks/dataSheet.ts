import type { Language } from '../../base/Language';
import type { DueThresholds } from '../deadlines/Deadline';
import { areaAddress } from '../snapshot/address';
import type { DeadlineText } from './deadlineTexts';
import { markNames, namePrefix, signatureOf } from './names';
import type { MarkCell, MarkName, MarkSheet } from './MarkPlan';

export interface MarkData {
  readonly thresholds: DueThresholds;
  readonly texts: readonly DeadlineText[];
  /** For `DUBAN_DONE`. */
  readonly progress: readonly string[];
  readonly findingKeys: readonly string[];
}

const sheetNames = { 'zh-CN': 'Duban数据', en: 'Duban data' } as const;

const labels = {
  'zh-CN': {
    note: '督办标记所用的数据，自动生成。可改的只有「临期」与「加重」两个小时数；删除本表后标记失效。',
    soon: '临期：截止前几小时起',
    alert: '加重：逾期超过几小时',
    text: '时间节点（文字，按检查当日识别）',
    last: '最后时刻',
    from: '自何时起逾期',
    done: '视为已了结的写法（s 状态，f 完成时间）',
    findings: '有问题的单元格',
  },
  en: {
    note: 'Data behind Duban’s marks, generated. Only the two numbers of hours may be changed; without this sheet the marks do not work.',
    soon: 'Due soon: hours before',
    alert: 'Stronger: late by more than (hours)',
    text: 'Deadline (text, as read on the day of the check)',
    last: 'Last moment',
    from: 'Late from',
    done: 'Needs no follow-up (s status, f completion)',
    findings: 'Cells with findings',
  },
} as const;

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
  language: Language,
): { readonly sheet: MarkSheet; readonly names: readonly MarkName[] } {
  const label = labels[language];
  const lists = listsOf(data, language);
  const height = Math.max(2, ...lists.map(({ cells }) => cells.length + 1));
  const rows: MarkCell[][] = [
    [{ value: label.note, style: 'note' }, empty, empty, { value: signatureOf(namePrefix) }],
    [empty, empty, empty, ...lists.map(({ heading }) => ({ value: heading, style: 'heading' as const }))],
  ];
  const settings: MarkCell[][] = [
    [{ value: label.soon }, { value: data.thresholds.dueSoonHours }],
    [{ value: label.alert }, { value: data.thresholds.alertHours }],
  ];
  for (let index = 0; index < height; index += 1) {
    const [left = empty, right = empty] = settings[index] ?? [];
    rows.push([left, right, empty, ...lists.map(({ cells }) => cells[index] ?? empty)]);
  }
  const name = sheetNames[language];
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
function listsOf({ texts, progress, findingKeys }: MarkData, language: Language): List[] {
  const label = labels[language];
  const asText = (list: readonly string[]): MarkCell[] => list.map((value) => ({ value }));
  const asMoment = (list: readonly number[]): MarkCell[] =>
    list.map((value) => ({ value, style: 'dateTime' }));
  return [
    { name: markNames.texts, heading: label.text, cells: asText(texts.map(({ key }) => key)) },
    { name: markNames.lastMoments, heading: label.last, cells: asMoment(texts.map(({ last }) => last)) },
    { name: markNames.lateFrom, heading: label.from, cells: asMoment(texts.map(({ from }) => from)) },
    { name: markNames.done, heading: label.done, cells: asText(progress) },
    { name: markNames.findings, heading: label.findings, cells: asText(findingKeys) },
  ];
}

function listArea(column: number, { cells }: List): string {
  const bottom = FIRST_ROW + Math.max(1, cells.length) - 1;
  return areaAddress({ top: FIRST_ROW, bottom, left: column, right: column }).replace(
    /([A-Z]+)(\d+)/g,
    (_, letters: string, row: string) => `$${letters}$${row}`,
  );
}
