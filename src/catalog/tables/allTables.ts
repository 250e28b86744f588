import type { TableDefinition } from '../../domain/tables/TableDefinition';
import { acceptance } from './acceptance';
import { agenda } from './agenda';
import { changeLog } from './changeLog';
import { checklist } from './checklist';
import { customerRequirements } from './customerRequirements';
import { feedback } from './feedback';
import { followUp } from './followUp';
import { holidays } from './holidays';
import { incidents } from './incidents';
import { meetingPlan } from './meetingPlan';
import { requirementAnalysis } from './requirementAnalysis';
import { signIn } from './signIn';
import { targets } from './targets';
import { taskBreakdown } from './taskBreakdown';
import { taskTracking } from './taskTracking';

/** Every table the product manages, in the order they are listed to people. On a tie the earlier one is taken. */
export const allTables: readonly TableDefinition[] = [
  checklist,
  targets,
  followUp,
  taskTracking,
  meetingPlan,
  agenda,
  signIn,
  incidents,
  feedback,
  customerRequirements,
  requirementAnalysis,
  taskBreakdown,
  acceptance,
  changeLog,
  holidays,
];
