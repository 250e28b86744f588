import { missingEvidence } from '../../../src/domain/tables/missingEvidence';

const evidence = [['score', 'catering'], ['comment', 'catering'], ['deadline']] as const;

describe('what a table still needs', () => {
  it.each([
    { fields: [], missing: [['score', 'catering'], ['comment', 'catering'], ['deadline']] },
    { fields: ['comment', 'score', 'deadline'], missing: [] },
    { fields: ['catering', 'deadline'], missing: [['comment', 'catering']] },
    { fields: ['catering', 'score', 'deadline'], missing: [] },
    { fields: ['score', 'unheard'], missing: [['comment', 'catering'], ['deadline']] },
  ])('beside $fields: $missing', ({ fields, missing }) =>
    expect(missingEvidence(evidence, new Set(fields))).toEqual(missing),
  );
});
