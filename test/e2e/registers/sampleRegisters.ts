import { samples, type E2eWorkbook } from '../workbooks';
import type { Register } from './Register';

/** The sample checklist; somebody has chosen a category that is none. */
export const checklistRegister = (): Register => ({
  ...sampleWith('对照清单'),
  sheet: '对照清单',
  begun: [{ cell: 'B4', value: '业务类' }],
  kind: '商务洽谈需求及目标对照清单',
  columns: {},
  typed: [
    { cell: 'G4', value: '尽快' },
    { cell: 'G5', value: '有空再说' },
  ],
});

/** The sample of meetings; one task is urgent in words of somebody’s own. */
export const meetingRegister = (): Register => ({
  ...sampleWith('会议执行'),
  sheet: '执行进度跟踪表',
  begun: [{ cell: 'J6', value: '紧急' }],
  kind: '执行进度跟踪表',
  columns: {},
  typed: [
    { cell: 'C6', value: '尽快' },
    { cell: 'B5', value: '行政部、市场部' },
  ],
});

function sampleWith(word: string): E2eWorkbook {
  const found = samples.find(({ fileName }) => fileName.includes(word));
  if (!found) throw new Error(`no sample ${word}`);
  return found;
}
