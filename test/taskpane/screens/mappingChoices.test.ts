import {
  fieldsTwice,
  missingFields,
  startingCorrection,
  withField,
} from '../../../src/taskpane/screens/adopt/mappingChoices';
import { sampleMapping } from '../../support/taskpane/sampleViews';

const [table] = sampleMapping.tables;
const [followUp] = sampleMapping.kinds;
if (!table || !followUp) throw new Error('the sample has a table and a kind');
const start = startingCorrection(table);

describe('how a table is to be read', () => {
  it('starts as it is read now', () =>
    expect(start).toEqual({
      table: table.id,
      kind: 'followUp',
      fields: { 2: 'subject', 7: 'deadline' },
      headings: { 2: '督办事项', 7: '办完日', 10: '备忘' },
    }));

  it('gives a column another meaning, or none', () => {
    expect(withField(start, 10, 'note').fields).toEqual({ 2: 'subject', 7: 'deadline', 10: 'note' });
    expect(withField(start, 7, '').fields).toEqual({ 2: 'subject' });
  });

  it('knows what is missing and what is there twice', () => {
    expect(missingFields(start, followUp)).toEqual([['牵头单位', '责任人']]);
    for (const field of ['lead', 'owner'])
      expect(missingFields(withField(start, 10, field), followUp)).toEqual([]);
    expect(fieldsTwice(start)).toEqual([]);
    expect(fieldsTwice(withField(start, 10, 'deadline'))).toEqual(['deadline']);
  });
});
