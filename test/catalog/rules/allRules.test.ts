import { allRules } from '../../../src/catalog/rules/allRules';
import { allTables } from '../../../src/catalog/tables/allTables';
import { checkOf } from '../../support/checks/findingsOf';

const run = allRules.filter(({ needs }) => needs === undefined);

describe('every rule', () => {
  it('has an id of its own, in order', () => {
    const ids = allRules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toEqual([
      ...['E01', 'E02', 'E03', 'E04', 'E05', 'E06', 'E07', 'E08', 'E09'],
      ...['I01', 'I02', 'I03', 'I04'],
      ...[
        'W01',
        'W02',
        'W03',
        'W04',
        'W05',
        'W06',
        'W07',
        'W08',
        'W09',
        'W10',
        'W11',
        'W12',
        'W13',
        'W14',
        'W15',
        'W16',
      ],
    ]);
  });

  it.each(allRules)(
    '$id carries the severity of its letter, a source and a title',
    ({ id, severity, source, title }) => {
      expect(severity).toBe({ E: 'error', W: 'warning', I: 'info' }[id.charAt(0)]);
      expect(source).toMatch(/S[0-4] |国务院/);
      expect(title['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
      expect(title.en).toMatch(/^[\x20-\x7e]+$/);
    },
  );

  it.each(run)('$id finds its bad example and says so in both languages', ({ id, example }) => {
    const found = checkOf(example.bad, example.now).findings.filter(({ rule }) => rule === id);
    expect(found).not.toEqual([]);
    for (const { message, hint } of found) {
      expect(message['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
      expect(hint['zh-CN']).toMatch(/[\u4e00-\u9fff].*[。?]$/u);
      expect(message.en).toMatch(/^[A-Z“0-9]/);
      expect(hint.en).toMatch(/^[A-Z“].*[.?]$/u);
      expect(message['zh-CN'] + hint['zh-CN']).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  it.each(run)('$id has nothing to say of its good example', ({ id, example }) => {
    const { findings, recognition } = checkOf(example.good, example.now);
    expect(recognition.tables.map(({ definition }) => definition.kind)).toEqual(Object.keys(example.good));
    expect(findings.filter(({ rule }) => rule === id)).toEqual([]);
  });

  it('names only fields that exist in its examples', () => {
    const strange = allRules.flatMap(({ id, example }) =>
      [...Object.entries(example.bad), ...Object.entries(example.good)].flatMap(([kind, rows]) => {
        const fields =
          allTables.find((table) => table.kind === kind)?.columns.map(({ field }) => field) ?? [];
        return rows.flatMap((row) =>
          Object.keys(row)
            .filter((field) => !fields.includes(field))
            .map((field) => `${id} ${field}`),
        );
      }),
    );
    expect([...new Set(strange)]).toEqual([]);
  });
});
