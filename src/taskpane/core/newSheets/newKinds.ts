import { newWorkbookPlans } from '../../../catalog/samples/newWorkbookPlans';
import type { PaneWords } from '../../texts/PaneWords';
import type { NewKindView } from '../views/NewWorkbookView';

/** What can be made, in the order it is offered. */
export const newKinds = (words: PaneWords): NewKindView[] =>
  newWorkbookPlans.map(({ kind, name, tables }) => ({
    kind,
    name: words.say(name),
    sheets: tables.map(({ plan }) => words.say(plan.sheetName)),
  }));
