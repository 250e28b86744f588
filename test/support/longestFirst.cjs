const { readFileSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes long: a browser, a build, LibreOffice, documents made to hurt. */
const LONG = /openPane|openStage|openExcelPane|openCompanion|launchChromium|buildAddin|convertToPdf|hostile/i;

/**
 * The longest suites first, so that no processor waits at the end for one that began late. Jest knows them by the run
 * before; on a bare machine there is none.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const isLong = new Map(sorted.map((test) => [test, LONG.test(readFileSync(test.path, 'utf8'))]));
    return [...sorted].sort((a, b) => Number(isLong.get(b)) - Number(isLong.get(a)));
  }
};
