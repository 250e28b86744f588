import type { Rule } from '../../domain/checks/Rule';
import { absoluteTarget } from './absoluteTarget';
import { agendaConflict } from './agendaConflict';
import { agendaTimes } from './agendaTimes';
import { calendarUnknown } from './calendarUnknown';
import { changeRateIncomplete } from './changeRateIncomplete';
import { datesOutOfOrder } from './datesOutOfOrder';
import { deadlineUnreadable } from './deadlineUnreadable';
import { guestDetailsMissing } from './guestDetailsMissing';
import { identifierWrong } from './identifierWrong';
import { incidentHandling } from './incidentHandling';
import { kpiDateAfterDeadline } from './kpiDateAfterDeadline';
import { lateOrDueSoon } from './lateOrDueSoon';
import { needAndTargetUnlinked } from './needAndTargetUnlinked';
import { numberMissing } from './numberMissing';
import { onRestDay } from './onRestDay';
import { ownerNotUnique } from './ownerNotUnique';
import { priorityMismatch } from './priorityMismatch';
import { progressStale } from './progressStale';
import { rejectionWithoutReason } from './rejectionWithoutReason';
import { requiredCellEmpty } from './requiredCellEmpty';
import { sequenceGap } from './sequenceGap';
import { standingWorkWithoutReview } from './standingWorkWithoutReview';
import { startedBeforePredecessor } from './startedBeforePredecessor';
import { statusContradictsCompletion } from './statusContradictsCompletion';
import { targetNotMeasurable } from './targetNotMeasurable';
import { targetTypeMismatch } from './targetTypeMismatch';
import { unregisteredChange } from './unregisteredChange';
import { vagueWording } from './vagueWording';
import { valueOutsideList } from './valueOutsideList';

/** Every rule, by id. */
export const allRules: readonly Rule[] = [
  requiredCellEmpty, // E01
  identifierWrong, // E02
  valueOutsideList, // E03
  ownerNotUnique, // E04
  deadlineUnreadable, // E05
  datesOutOfOrder, // E06
  statusContradictsCompletion, // E07
  rejectionWithoutReason, // E08
  needAndTargetUnlinked, // E09
  absoluteTarget, // I02
  onRestDay, // I01
  sequenceGap, // I03
  calendarUnknown, // I04
  targetNotMeasurable, // W01
  changeRateIncomplete, // W02
  vagueWording, // W03
  priorityMismatch, // W04
  kpiDateAfterDeadline, // W05
  lateOrDueSoon, // W06
  agendaTimes, // W07
  agendaConflict, // W08
  startedBeforePredecessor, // W09
  guestDetailsMissing, // W10
  standingWorkWithoutReview, // W11
  numberMissing, // W12
  unregisteredChange, // W13
  progressStale, // W14
  incidentHandling, // W15
  targetTypeMismatch, // W16
].sort((a, b) => (a.id < b.id ? -1 : 1));
