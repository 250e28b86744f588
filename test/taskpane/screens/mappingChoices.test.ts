import {
  fieldsTwice,
  missingFields,
  startingCorrection,
  withField,
  withKind,
} from '../../../src/taskpane/screens/adopt/mappingChoices';
import { sampleMapping } from '../../support/taskpane/sampleViews';

const [table] = sampleMapping.tables;
const [followUp, tracking] = sampleMapping.kinds;
if (!table || !followUp || !tracking) throw new Error('the sample has a table and two kinds');
const start = startingCorrection(table);

describe('how a table is to be read', () => {
  it('starts as it is read now', () =>
    expect(start).toEqual({ table: table.id, kind: 'followUp', fields: { 2: 'subject', 7: 'deadline' } }));

  it('gives a column another meaning, or none', () => {
    expect(withField(start, 10, 'note').fields).toEqual({ 2: 'subject', 7: 'deadline', 10: 'note' });
    expect(withField(start, 7, '').fields).toEqual({ 2: 'subject' });
  });

  it('leaves a table alone', () =>
    expect(withKind(table, start, undefined)).toEqual({ table: table.id, kind: '', fields: {} }));

  it('keeps what both kinds know, and takes headings at their word', () => {
    const kind = {
      ...tracking,
      fields: [
        { field: 'task', name: '督办事项', needed: true },
        { field: 'deadline', name: '期限', needed: true },
      ],
    };
    expect(withKind(table, start, kind).fields).toEqual({ 2: 'task', 7: 'deadline' });
  });

  it('comes back to what was read when the kind comes back', () =>
    expect(withKind(table, withKind(table, start, tracking), followUp)).toEqual(start));

  it('knows what is missing and what is there twice', () => {
    expect(missingFields(start, followUp)).toEqual(['责任单位']);
    expect(fieldsTwice(start)).toEqual([]);
    expect(fieldsTwice(withField(start, 10, 'deadline'))).toEqual(['deadline']);
  });
});
