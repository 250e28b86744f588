/**
 * Writes src/catalog/calendar/officialDays.json from the dev package chinese-days (MIT), which transcribes the
 * State Council's yearly notices. Run it again when the package knows a new year: node scripts/make-calendar.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { getLunarDate } = require('chinese-days');
const { version } = require('chinese-days/package.json');
const published = JSON.parse(readFileSync(require.resolve('chinese-days/dist/chinese-days.json'), 'utf8'));

/** Lunar festivals that vanish when the notice merges them into another holiday (中秋 2020 fell on 10-01). */
const LUNAR = { '5-5': '端午', '8-15': '中秋' };
const FIRST_YEAR_OF_LUNAR_HOLIDAYS = 2008;

/** `National Day,国庆节,3` → 国庆节 */
const chineseName = (entry) => entry.split(',')[1];

function restName(day, entry) {
  const name = chineseName(entry);
  const { lunarMon, lunarDay, isLeap } = getLunarDate(day);
  const merged =
    !isLeap && Number(day.slice(0, 4)) >= FIRST_YEAR_OF_LUNAR_HOLIDAYS && LUNAR[`${lunarMon}-${lunarDay}`];
  return merged && merged !== name ? `${name}、${merged}` : name;
}

const byYear = (entries, nameOf) => {
  const years = {};
  for (const [day, entry] of Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))) {
    (years[day.slice(0, 4)] ??= {})[day.slice(5)] = nameOf(day, entry);
  }
  return years;
};

const rest = byYear(published.holidays, restName);
const work = byYear(published.workdays, (_day, entry) => chineseName(entry));
const years = Object.fromEntries(
  Object.keys(rest)
    .sort()
    .map((year) => [year, { rest: rest[year], work: work[year] ?? {} }]),
);

const target = new URL('../src/catalog/calendar/officialDays.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ source: `chinese-days ${version} (MIT)`, years }, null, 1)}\n`);
console.log(`${Object.keys(years).length} years, ${Object.keys(years).at(0)}–${Object.keys(years).at(-1)}`);
