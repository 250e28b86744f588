import { deadlineForms } from '../../../src/domain/deadlines/deadlineForms';
import { parseDeadline } from '../../../src/domain/deadlines/parseDeadline';
import { givenBy, referenceAt } from './references';

const examples = deadlineForms.flatMap(({ id, examples: own }) =>
  own.map(([text, gives, confidence]) => ({ id, text, gives, confidence })),
);

describe('every form of the grammar reads its own examples', () => {
  it.each(examples)('$id: $text gives $gives, $confidence', ({ id, text, gives, confidence }) => {
    const read = parseDeadline(text, referenceAt());
    const expected = {
      gives,
      confidence,
      ...(!['noise', 'english', 'impossible'].includes(id) && { rule: id }),
    };
    expect({
      gives: givenBy(read),
      confidence: read.confidence,
      ...('rule' in expected && { rule: read.rule }),
    }).toEqual(expected);
  });

  it('names every form once, in both languages, with examples', () => {
    const ids = deadlineForms.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { title, examples: own } of deadlineForms) {
      expect(title['zh-CN']).toMatch(/[一-鿿]/);
      expect(title.en).toMatch(/^[\x20-\x7e]+$/);
      expect(own.length).toBeGreaterThan(0);
    }
  });
});
