import { officialCalendar } from '../../catalog/calendar/officialCalendar';
import { createWorkCalendar } from '../../domain/deadlines/createWorkCalendar';
import { describeDeadline } from '../../domain/deadlines/describeDeadline';
import { formatDue } from '../../domain/deadlines/formatDue';
import { parseDeadline } from '../../domain/deadlines/parseDeadline';
import { calendarDateOf, dayOf } from '../../domain/time/WallMinute';
import { confidenceLabels } from '../../locales/labels';
import type { Command } from '../Command';
import { formatOption, helpOption, languageOption, momentOf, nowOption } from '../commonOptions';
import { exitCodes } from '../Terminal';

export const deadline: Command = {
  name: 'deadline',
  positionals: ['TEXT'],
  summary: { 'zh-CN': '试读一个时限，如“3个工作日内”', en: 'read one deadline, e.g. “3个工作日内”' },
  example: 'deadline "3个工作日内"',
  options: { now: nowOption, format: formatOption('text', 'json'), lang: languageOption, help: helpOption },
  async run(args, terminal) {
    const text = args.positionals[0] ?? '';
    const now = momentOf(args, terminal);
    const { year } = calendarDateOf(dayOf(now));
    const read = parseDeadline(text, {
      now,
      year,
      start: now,
      calendar: createWorkCalendar(officialCalendar),
    });
    const { confidence, rule } = read;
    const note = read.note?.[args.language] ?? null;
    terminal.print(
      args.options['format'] === 'json'
        ? JSON.stringify({ text, due: formatDue(read), confidence, rule, note }, null, 2)
        : `${describeDeadline(read)[args.language]} [${rule}, ${confidenceLabels[confidence][args.language]}]`,
    );
    return exitCodes.clean;
  },
};
