import fs from 'node:fs';
import path from 'node:path';
import { errorTexts } from '../../src/locales/errorTexts';

const source = path.resolve(__dirname, '../../src');
const files = fs
  .readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'));
const usedCodes = new Set(
  files.flatMap((name) =>
    [...fs.readFileSync(path.join(source, name), 'utf8').matchAll(/new ProductError\(\s*'([^']+)'/g)].map(
      (match) => match[1] as string,
    ),
  ),
);

describe('every error a user can meet has its sentences', () => {
  it('finds the codes it is to look after', () => expect(usedCodes.size).toBeGreaterThan(20));

  it.each([...usedCodes].sort())('%s', (code) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const { message, hint } = errorTexts[code]?.[language] ?? { message: '', hint: '' };
      expect({ code, language, message, hint }).toEqual({
        code,
        language,
        message: expect.stringMatching(/\S/),
        hint: expect.stringMatching(/\S/),
      });
    }
  });
});
