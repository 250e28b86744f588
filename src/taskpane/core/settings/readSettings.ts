import { DEFAULT_THRESHOLDS, type DueThresholds } from '../../../domain/deadlines/Deadline';
import type { FiscalYear } from '../../../domain/deadlines/FiscalYear';
import type { HolidayEntry } from '../../../domain/deadlines/HolidayEntry';
import type { WorkingHours } from '../../../domain/deadlines/WorkingHours';
import type { PaneSettings } from '../views/SettingsView';

export const DEFAULT_SETTINGS: PaneSettings = {
  thresholds: DEFAULT_THRESHOLDS,
  holidays: [],
  rulesOff: [],
};

/** What is kept with the workbook; anybody may have written there, so what is not of the right shape is left out. */
export function readSettings(memo: unknown): PaneSettings {
  if (!isRecord(memo)) return DEFAULT_SETTINGS;
  const thresholds = readThresholds(memo['thresholds']);
  const workingHours = readWorkingHours(memo['workingHours']);
  const fiscalYear = readFiscalYear(memo['fiscalYear']);
  return {
    thresholds,
    ...(workingHours && { workingHours }),
    holidays: listIn(memo['holidays']).flatMap(readHoliday),
    ...(fiscalYear && { fiscalYear }),
    rulesOff: listIn(memo['rulesOff']).filter((id) => typeof id === 'string'),
  };
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isText = (value: unknown): value is string => typeof value === 'string';

function readThresholds(value: unknown): DueThresholds {
  if (!isRecord(value)) return DEFAULT_THRESHOLDS;
  const hours = (name: keyof DueThresholds): number => {
    const given = value[name];
    return typeof given === 'number' && Number.isFinite(given) && given >= 0
      ? given
      : DEFAULT_THRESHOLDS[name];
  };
  return { dueSoonHours: hours('dueSoonHours'), alertHours: hours('alertHours') };
}

function readWorkingHours(value: unknown): WorkingHours | undefined {
  if (!isRecord(value) || !isText(value['from']) || !isText(value['to'])) return undefined;
  const { from, to, closesDay } = value;
  return { from, to, ...(closesDay === true && { closesDay }) };
}

function readFiscalYear(value: unknown): FiscalYear | undefined {
  if (!isRecord(value)) return undefined;
  const { firstMonth, namedBy } = value;
  if (typeof firstMonth !== 'number' || !Number.isInteger(firstMonth) || firstMonth < 1 || firstMonth > 12)
    return undefined;
  return { firstMonth, ...((namedBy === 'first' || namedBy === 'last') && { namedBy }) };
}

function readHoliday(value: unknown): HolidayEntry[] {
  if (!isRecord(value) || !isText(value['date'])) return [];
  const { date, endDate, kind, name } = value;
  if (kind !== 'rest' && kind !== 'work') return [];
  return [{ date, kind, ...(isText(endDate) && { endDate }), ...(isText(name) && { name }) }];
}
