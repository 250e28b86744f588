import type { CalendarData } from '../../domain/deadlines/createWorkCalendar';
import officialDays from './officialDays.json';

/**
 * Days off and in-lieu workdays of mainland China, 2004–2026.
 * **Source**: the State Council's yearly notices on holidays, through the package named in the file;
 * written by scripts/make-calendar.mjs, never by hand.
 */
export const officialCalendar: CalendarData = officialDays;
