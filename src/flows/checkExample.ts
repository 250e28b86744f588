import { allTables } from '../catalog/tables/allTables';
import { exampleSnapshot } from '../domain/checks/exampleSnapshot';
import type { Finding } from '../domain/checks/Finding';
import type { Rule } from '../domain/checks/Rule';
import { parseMinute } from '../domain/time/WallMinute';
import { checkWorkbook } from './checkWorkbook';

const USUAL_MOMENT = '2024-07-12T09:00';

/** What a rule says of its own bad example. */
export function checkExample({ id, example }: Rule): readonly Finding[] {
  const now = parseMinute(example.now ?? USUAL_MOMENT);
  if (now === undefined) throw new Error(`the example of ${id} has no moment: ${example.now}`);
  const { findings } = checkWorkbook(exampleSnapshot(example.bad, allTables), { now });
  return findings.filter(({ rule }) => rule === id);
}
