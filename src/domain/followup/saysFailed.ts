import { normaliseText } from '../text/normaliseText';
import type { RecognisedColumn } from '../tables/TableReading';

/** Columns in which somebody else says whether the work will do: 验收结果, 复查情况. */
const ACCEPTANCE = /验收|复查|复验|复核|核查|核验|审核|检验|评审|accept|review|inspect|verif/i;

const FAILED =
  /不合格|不通过|未(?:予)?通过|没有?通过|不达标|未达标|不符合|退回|驳回|返工|重新整改|^(?:failed|fail|rejected|not accepted|not passed|ng)\b/;
/** 第一次不合格，复查合格: passed in the end; 不合格项0项, 无不合格: none failed. */
const PASSED = /(?<!不)合格|(?<!不|未|未予|没|没有)通过|(?<!不|未)达标/;
const NONE_FAILED = /(?:无|没有|未发现)(?:不合格|退回)|不合格(?:项|数)?(?:为|:)?(?:0|零|无)/;

/** Whether an acceptance turned the work down: it is not done then, whatever day it was finished. */
export function saysFailed(text: string, { heading }: RecognisedColumn): boolean {
  if (!ACCEPTANCE.test(heading)) return false;
  const written = normaliseText(text).toLowerCase();
  const [lastWord] = written.split(/[,;。]/).slice(-1);
  return (
    FAILED.test(written) &&
    !NONE_FAILED.test(written) &&
    !(PASSED.test(written) && !FAILED.test(lastWord ?? ''))
  );
}
