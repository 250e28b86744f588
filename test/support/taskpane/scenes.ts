import type { PaneLanguage } from '../../../src/taskpane/frame/PaneLanguage';
import type { OverviewView } from '../../../src/taskpane/core/views/OverviewView';
import type { PaneState } from '../../../src/taskpane/session/PaneState';
import { manyFindings } from './manyFindings';
import { sampleState } from './samplePane';
import { noLamps, sampleOverview } from './sampleViews';

const { check, ...unchecked } = sampleOverview;

const empty: OverviewView = {
  ...unchecked,
  isEmpty: true,
  tables: [],
  unknown: [],
  lamps: noLamps,
  byOwner: [],
  byDepartment: [],
  next: [],
  marks: 'none',
  step: 'newWorkbook',
};

const many = manyFindings(2700);

const nothingFound: OverviewView = {
  ...sampleOverview,
  ...(check && {
    check: { ...check, findings: 0, bySeverity: { error: 0, warning: 0, info: 0 }, fixable: 0 },
  }),
  step: 'followUp',
};

const noFindings = {
  ...sampleState().findings,
  view: {
    total: 0,
    shown: 0,
    bySeverity: { error: 0, warning: 0, info: 0 },
    rules: [],
    tables: [],
    groups: [],
  },
};

const undo = {
  cells: 1,
  address: '督办台账!I6',
  place: { sheet: '督办台账', row: 6, column: 9 },
};

/** The pane as it stands at one moment, by name. */
const scenes: Readonly<Record<string, Partial<PaneState>>> = {
  opening: { stage: 'opening', overview: undefined },
  closed: {
    stage: 'closed',
    overview: undefined,
    notices: [
      {
        id: 1,
        tone: 'error',
        text: {
          kind: 'failure',
          message: '单元格正在编辑，Excel 暂时不让读取。',
          hint: '请在表格里按 Enter 或 Esc 结束编辑，再试一次。',
          retry: 'open',
        },
      },
    ],
  },
  overview: {},
  'overview-empty': { overview: empty },
  'overview-unchecked': { overview: { ...unchecked, step: 'check' } },
  'overview-adopt': {
    overview: {
      ...unchecked,
      tables: [],
      lamps: noLamps,
      byOwner: [],
      byDepartment: [],
      next: [],
      step: 'adopt',
    },
  },
  'overview-followUp': { overview: nothingFound },
  'check-before': {
    tab: 'check',
    overview: { ...unchecked, step: 'check' },
    findings: { ...sampleState().findings, view: undefined },
  },
  check: { tab: 'check', undo },
  'check-many': { tab: 'check', findings: many, overview: { ...sampleOverview, marks: 'outdated' } },
  'check-clean': { tab: 'check', overview: nothingFound, findings: noFindings },
  'check-working': {
    tab: 'check',
    work: { kind: 'check', progress: { step: 'checking', fraction: 0.4 }, canBeCancelled: true },
  },
  'check-failed': {
    tab: 'check',
    freshness: 'stale',
    notices: [
      {
        id: 1,
        tone: 'error',
        text: {
          kind: 'failure',
          message: '工作表“督办台账”受保护，标记画不上去。',
          hint: '请在“审阅”选项卡撤销工作表保护，或请设置保护的同事标出问题。',
          retry: 'mark',
        },
      },
      {
        id: 2,
        tone: 'error',
        text: { kind: 'failure', message: '督办出错了。', hint: '请把详情发给管理员。', details: 'Error: x' },
      },
      { id: 3, tone: 'success', text: { kind: 'copied' } },
    ],
  },
  followUp: { tab: 'followUp' },
  adopt: { dialog: 'mapping' },
  'adopt-undo': { dialog: 'mapping', undo },
  newWorkbook: {
    dialog: 'newWorkbook',
    newKinds: [
      { kind: 'followUp', name: '督办台账', sheets: ['督办台账', '逾期与临期', '选项'] },
      { kind: 'checklist', name: '需求与目标对照清单', sheets: ['对照清单', '选项'] },
      { kind: 'meeting', name: '会议执行', sheets: ['会议策划', '会议议程', '任务跟踪', '签到表', '选项'] },
    ],
  },
  firstRun: { firstRun: true, overview: { ...unchecked, step: 'check' } },
};

export const sceneNames = Object.keys(scenes);

export function sceneState(name: string, language: PaneLanguage): PaneState {
  const scene = scenes[name];
  if (!scene) throw new Error(`no scene ${name}; there are ${sceneNames.join(', ')}`);
  return sampleState({ language, ...scene });
}
