import { ProductError } from '../base/ProductError';
import type { AcceptedMapping } from '../domain/tables/AcceptedMapping';
import { dayOf, parseMinute } from '../domain/time/WallMinute';
import type { CheckPreferences } from './CheckSettings';

/** Hours: a warning a year before is none. */
const MOST_HOURS = 8760;
/** A holiday longer than this is a slip of the pen. */
const MOST_DAYS = 60;
const MOST_ENTRIES = 1000;

/**
 * Settings may come from a workbook that somebody else kept them in: nothing is believed.
 * Rules and kinds of table that there are none of do no harm.
 * @throws ProductError `settings.unreadable`, `settings.threshold`, `settings.workingHours`, `settings.holiday`, `settings.fiscalYear`
 */
export function validateSettings(settings: CheckPreferences): void {
  const { thresholds, standards, workingHours, fiscalYear, locale, rulesOff, holidays, mappings } = settings;
  if (thresholds !== undefined) validateThresholds(recordOf('thresholds', thresholds));
  if (standards !== undefined) recordOf('standards', standards);
  if (workingHours !== undefined) validateHours(recordOf('workingHours', workingHours));
  if (fiscalYear !== undefined) validateFiscalYear(recordOf('fiscalYear', fiscalYear));
  if (locale !== undefined) demand('locale', ['zh-CN', 'zh-TW'].includes(locale));
  for (const id of listOf('rulesOff', rulesOff)) demand('rulesOff', typeof id === 'string');
  for (const entry of listOf('holidays', holidays)) validateHoliday(recordOf('holidays', entry));
  for (const entry of listOf('mappings', mappings))
    demand('mappings', isMapping(recordOf('mappings', entry)));
}

type Fields = Readonly<Record<string, unknown>>;

function unreadable(setting: string): ProductError {
  return new ProductError('settings.unreadable', { setting });
}

function demand(setting: string, holds: boolean): void {
  if (!holds) throw unreadable(setting);
}

function recordOf(setting: string, value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unreadable(setting);
  return value as Fields;
}

function listOf(setting: string, value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MOST_ENTRIES) throw unreadable(setting);
  return value;
}

function validateThresholds({ dueSoonHours, alertHours }: Fields): void {
  for (const given of [dueSoonHours, alertHours]) {
    if (typeof given === 'number' && given >= 0 && given <= MOST_HOURS) continue;
    throw new ProductError('settings.threshold', { given: shown(given), least: 0, most: MOST_HOURS });
  }
}

const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function validateHours({ from, to, closesDay }: Fields): void {
  demand('workingHours', closesDay === undefined || typeof closesDay === 'boolean');
  const areTimes = [from, to].every((time) => typeof time === 'string' && TIME_OF_DAY.test(time));
  if (!areTimes || String(from) >= String(to))
    throw new ProductError('settings.workingHours', { from: shown(from), to: shown(to) });
}

function validateFiscalYear({ firstMonth, namedBy }: Fields): void {
  demand('fiscalYear', namedBy === undefined || namedBy === 'first' || namedBy === 'last');
  if (typeof firstMonth !== 'number' || !Number.isInteger(firstMonth) || firstMonth < 1 || firstMonth > 12)
    throw new ProductError('settings.fiscalYear', { given: shown(firstMonth) });
}

function validateHoliday({ date, endDate = date, kind, name }: Fields): void {
  demand('holidays', (kind === 'rest' || kind === 'work') && ['undefined', 'string'].includes(typeof name));
  const [first, last] = [dayWritten(date), dayWritten(endDate)];
  if (first === undefined || last === undefined || last < first || last - first >= MOST_DAYS)
    throw new ProductError('settings.holiday', { from: shown(date), to: shown(endDate), most: MOST_DAYS });
}

function dayWritten(date: unknown): number | undefined {
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const minute = parseMinute(date);
  return minute === undefined ? undefined : dayOf(minute);
}

function isMapping({ sheet, place, kind, columns }: Fields): boolean {
  const isPlace = typeof place === 'string' || (typeof place === 'number' && Number.isInteger(place));
  const isKind = kind === null || typeof kind === 'string';
  return typeof sheet === 'string' && isPlace && isKind && Array.isArray(columns) && columns.every(isColumn);
}

function isColumn(value: unknown): value is AcceptedMapping['columns'][number] {
  if (typeof value !== 'object' || value === null) return false;
  const { heading, field } = value as Fields;
  return typeof heading === 'string' && (field === null || typeof field === 'string');
}

/** As the user would have typed it. */
function shown(value: unknown): string | number {
  return typeof value === 'string' || typeof value === 'number' ? value : (JSON.stringify(value) ?? '');
}
