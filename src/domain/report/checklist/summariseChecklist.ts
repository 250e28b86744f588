import { listCounts } from '../countWords';
import type { ChecklistReport } from './ChecklistReport';

/** One sentence a reader in a hurry needs. */
export function summariseChecklist(states: ChecklistReport['统计'], found: ChecklistReport['检查']): string {
  if (states.总数 === 0) return '本清单尚无需求记录。';
  const stand = listCounts(
    [
      ['正常', states.正常],
      ['临期', states.临期],
      ['逾期', states.逾期],
      ['已完成', states.已完成],
      ['长期', states.长期],
      ['时间未定', states.未定],
      ['已取消', states.已取消],
    ],
    '项',
  );
  return `本清单共${states.总数}项需求，其中${stand}。${findingSentence(found)}`;
}

function findingSentence({ 错误数, 警告数, 提示数 }: ChecklistReport['检查']): string {
  const found = listCounts(
    [
      ['错误', 错误数],
      ['警告', 警告数],
      ['提示', 提示数],
    ],
    '处',
  );
  if (found === '') return '经检查，未发现问题。';
  if (错误数 > 0) return `经检查，发现${found}；错误改正之前不宜提交各方确认。`;
  return `经检查，未发现错误，有${found}${警告数 > 0 ? '，请逐项核对' : ''}。`;
}
