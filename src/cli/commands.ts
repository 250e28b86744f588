import type { Command } from './Command';
import { check } from './commands/check';
import { deadline } from './commands/deadline';
import { demo } from './commands/demo';
import { explain } from './commands/explain';
import { fields } from './commands/fields';
import { helpers } from './commands/helpers';
import { lintDocx } from './commands/lintDocx';
import { mark } from './commands/mark';
import { newWorkbook } from './commands/newWorkbook';
import { owner } from './commands/owner';
import { report } from './commands/report';
import { rules } from './commands/rules';
import { smart } from './commands/smart';
import { templates } from './commands/templates';
import { unmark } from './commands/unmark';
import { wording } from './commands/wording';

/** Every command, in the order help shows them. */
export const commands: readonly Command[] = [
  check,
  mark,
  unmark,
  report,
  newWorkbook,
  templates,
  fields,
  helpers,
  lintDocx,
  smart,
  rules,
  explain,
  deadline,
  owner,
  wording,
  demo,
];
