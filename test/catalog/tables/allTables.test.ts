import { Converter } from 'opencc-js';
import { allTables } from '../../../src/catalog/tables/allTables';
import { repeatedKeys } from './repeatedKeys';
import { recogniseTables } from '../../../src/domain/tables/recogniseTables';
import type { TableDefinition } from '../../../src/domain/tables/TableDefinition';
import { sheetOf, snapshotOf } from '../../support/snapshot/buildSnapshot';

const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** The kind and, by field, the heading found for a sheet that holds just these headings. */
function recognised(headings: readonly string[], layout: TableDefinition['layout'], sheetName = 'Sheet1') {
  const lines = layout === 'form' ? headings.map((heading) => [heading, '甲']) : [headings];
  const { tables } = recogniseTables(snapshotOf(sheetOf(sheetName, lines)), allTables);
  return tables.map(({ definition, confidence, columns }) => ({
    kind: definition.kind,
    confidence,
    columns: Object.fromEntries([...columns].map(([field, { heading }]) => [field, heading])),
  }));
}

/** 日期, 类型 and 名称 are found in tables of every kind: only its name tells a list of holidays. */
const sheetNameFor = (kind: string) => (kind === 'holidays' ? '节假日' : 'Sheet1');

const face = ({ columns }: TableDefinition) => columns.filter(({ group }) => group === undefined);
const byKind = allTables.map((definition) => [definition.kind, definition] as const);

describe.each(byKind)('%s', (kind, definition) => {
  it.each([
    {
      script: 'all its Chinese headings',
      words: definition.columns.map(({ field, heading }) => [field, heading['zh-CN']] as const),
    },
    {
      script: 'the Chinese headings of its face',
      words: face(definition).map(({ field, heading }) => [field, heading['zh-CN']] as const),
    },
    {
      script: 'all its English headings',
      words: definition.columns.map(({ field, heading }) => [field, heading.en] as const),
    },
    {
      script: 'all its headings in Traditional characters',
      words: definition.columns.map(
        ({ field, heading }) => [field, toTraditional(heading['zh-CN'])] as const,
      ),
    },
  ])('is recognised by $script, each as its own field', ({ script, words }) => {
    const found = recognised(
      words.map(([, heading]) => heading),
      definition.layout,
      sheetNameFor(kind),
    );
    // The face of a sign-in sheet alone says little: 姓名, 部门, 联系方式.
    const confidence = kind === 'signIn' && script.includes('face') ? 'medium' : 'high';
    expect(found).toEqual([{ kind, confidence, columns: Object.fromEntries(words) }]);
  });

  it('is recognised under its own name', () => {
    const words = face(definition).map(({ heading }) => heading['zh-CN']);
    const [found] = recognised(words, definition.layout, definition.name['zh-CN'].slice(0, 31));
    expect(found).toMatchObject({ kind, confidence: 'high' });
  });

  it('names its fields once, and its evidence among them', () => {
    const fields = definition.columns.map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
    expect(fields).toEqual(expect.arrayContaining(definition.evidence.flat()));
  });

  it('lists allowed values for enums and for nothing else', () => {
    const listed = definition.columns
      .filter(({ allowed }) => allowed !== undefined)
      .map(({ field }) => field);
    expect(listed).toEqual(
      definition.columns.filter(({ type }) => type === 'enum').map(({ field }) => field),
    );
  });

  it('reads no word as two of its allowed values', () => {
    for (const { field, allowed = [] } of definition.columns) {
      const words = allowed.flatMap(({ value, alsoWritten = [] }) =>
        [value, ...alsoWritten].map((word) => ({ value, word: word.toLowerCase() })),
      );
      const clashes = words.filter(({ value, word }) =>
        words.some((other) => other.word === word && other.value !== value),
      );
      expect({ field, clashes }).toEqual({ field, clashes: [] });
    }
  });

  it('gives a pattern no word that belongs to another value', () => {
    for (const { field, allowed = [] } of definition.columns) {
      const clashes = allowed.flatMap(({ value, pattern }) =>
        allowed
          .filter((other) => other.value !== value && pattern?.test(other.value))
          .map((other) => `${value}~${other.value}`),
      );
      expect({ field, clashes }).toEqual({ field, clashes: [] });
    }
  });
});

it('gives every kind and code once', () => {
  expect(repeatedKeys(allTables, ({ kind }) => kind)).toEqual([]);
  expect(repeatedKeys(allTables, ({ code }) => code)).toEqual([]);
});

it('takes 日期, 类型 and 名称 for holidays only under a name that says so', () => {
  const headings = ['日期', '类型', '名称'];
  expect(recognised(headings, 'columns', '放假安排').map(({ kind }) => kind)).toEqual(['holidays']);
  expect(recognised(headings, 'columns', 'Sheet1')).toEqual([]);
});
